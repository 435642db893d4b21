package org.committeecycle.domain.communication;

import java.util.ArrayList;
import java.util.List;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.StateFacts;

/** Chooses the States that are written to: a decision table over what the register knows of them today. */
class Selection {

    private final SelectionTables tables;
    private final Register register;
    private final Deadlines deadlines;

    Selection(SelectionTables tables, Register register, Deadlines deadlines) {
        this.tables = tables;
        this.register = register;
        this.deadlines = deadlines;
    }

    /** Refuses recipients that are to be chosen by a table which is not there. */
    void requireKnown(Recipients recipients) {
        if (recipients.table() != null) {
            tables.require(recipients.table());
        }
    }

    /** A letter to each State that the table of the plan chooses; none where no table chooses. */
    List<Letter> letters(Plan plan) {
        String table = plan.recipients().table();
        List<Letter> letters = new ArrayList<>();
        if (table != null) {
            for (StateFacts facts : register.factsOfParties(deadlines.today())) {
                tables.reason(table, facts)
                        .ifPresent(reason -> letters.add(Letter.to(facts.code(), reason, plan.id())));
            }
        }
        return letters;
    }
}
