package org.committeecycle.bot;

import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.cycle.Deadlines;
import org.springframework.stereotype.Component;

/** Knows who is who: an operator has bound them, and nothing that Slack says of a person counts. */
@Component
class People {

    private final Committee committee;
    private final Deadlines deadlines;

    People(Committee committee, Deadlines deadlines) {
        this.committee = committee;
        this.deadlines = deadlines;
    }

    Asker asker(String user, String team) {
        return new Asker(user, team, () -> committee.delegate(user, team, deadlines.today()));
    }
}
