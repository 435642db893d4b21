package org.committeecycle.domain.communication;

import java.time.LocalDate;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.recusal.Recusals;

/** Whose signature a communication needs, and for which day it can be given. */
class Signature {

    private final Committee committee;
    private final Recusals recusals;
    private final Deadlines deadlines;

    Signature(Committee committee, Recusals recusals, Deadlines deadlines) {
        this.committee = committee;
        this.recusals = recusals;
        this.deadlines = deadlines;
    }

    /** Whether the actor is a delegate of the Chair, or of the acting Chair of the communication's case. */
    boolean isOf(Actor actor, Communication communication) {
        return actor.member() != null
                && actor.actsFor(recusals.chairFor(communication.plan().about(), deadlines.today()));
    }

    /** The delegate of whoever signs, as an operator names the person; refused for everybody else. */
    Actor spokesperson(Actor recording, Communication communication, String name) {
        LocalDate today = deadlines.today();
        StateCode chair = recusals.chairFor(communication.plan().about(), today);
        return committee.spokesperson(chair, name, recording.channel(), today);
    }

    /** Refuses everybody but the Chair, and every day but the present one. */
    void require(Actor actor, Communication communication, When when) {
        Refused.unless(isOf(actor, communication), "Only the Chair signs a communication, not %s.", actor);
        LocalDate today = deadlines.today();
        Refused.unless(
                !when.isDated() || !today.isBefore(when.first()) && !today.isAfter(when.last()),
                "A communication is sent on the day of its signature, %s, not %s.",
                When.on(today).text(),
                when.text());
    }
}
