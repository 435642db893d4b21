package org.committeecycle.domain.recusal;

import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;

/** Keeps each member's place towards the subjects that concern it. */
public interface RecusalStore {

    Optional<Recusal> find(Subject subject, StateCode member);

    List<Recusal> of(Subject subject);

    /** Everything recorded of all subjects, in the order in which it came. */
    List<Recusal> all();

    /** Keeps the recusal, in place of one of the same subject and member. */
    void keep(Recusal recusal);
}
