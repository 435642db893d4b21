package org.committeecycle.domain.communication;

import java.util.Optional;
import org.committeecycle.domain.register.StateFacts;

/** The decision tables that say which States get which letter. */
public interface SelectionTables {

    /** Why the State is written to, in the words of the rule that applies; empty when none does. */
    Optional<String> reason(String table, StateFacts facts);

    /** Refuses the name of a table that does not exist. */
    void require(String table);
}
