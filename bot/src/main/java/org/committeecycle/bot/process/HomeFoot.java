package org.committeecycle.bot.process;

import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Meant;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.register.Register;
import org.springframework.stereotype.Component;

/** Says on a delegate's own page whom the delegate acts for, and what else can be asked. */
@Component
class HomeFoot {

    private final Register register;
    private final Committee committee;
    private final Deadlines deadlines;

    HomeFoot(Register register, Committee committee, Deadlines deadlines) {
        this.register = register;
        this.committee = committee;
        this.deadlines = deadlines;
    }

    String of(Actor actor) {
        StateCode member = actor.requireDelegate();
        boolean isSeated = committee.on(deadlines.today()).members().contains(member);
        return "You act for %s%s. %s lists what you can ask."
                .formatted(
                        Cut.escaped(register.names().inText(member)),
                        isSeated ? "" : ", which has no seat on the Committee today",
                        Meant.command("help"));
    }
}
