package org.committeecycle.bot.cases;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.springframework.stereotype.Component;

/** Gives a case on which the actor may propose something now; its refusals tell nothing of the case's text. */
@Component
class Proposing {

    private final Cases cases;

    Proposing(Cases cases) {
        this.cases = cases;
    }

    Case on(Actor actor, String reference) {
        Case known = cases.require(actor, reference);
        Refused.unless(known.isOpen(), "The case %s is closed.", reference);
        Refused.unless(known.proposal() == null, "A decision on %s is before the members already.", reference);
        Refused.unless(cases.mayPropose(actor, known), "%s does not take part in %s.", actor, reference);
        return known;
    }
}
