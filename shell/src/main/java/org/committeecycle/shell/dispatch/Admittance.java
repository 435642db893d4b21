package org.committeecycle.shell.dispatch;

import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;

/** Whether somebody is let in at all, asked before each command; what an admitted person may do the use cases say. */
final class Admittance {

    private static final Set<String> FOR_ANYBODY = Set.of("help", "version");

    /** Whoever restored a house that does not know them must see how it does, and come back where nobody else can. */
    private static final Set<String> AT_THE_MACHINE = Set.of("doctor", "operator return");

    private Admittance() {}

    /** Refuses whoever has no role in this house, so that nobody takes what is kept from them for what is not there. */
    static void require(Actor who, String command) {
        Refused.unless(
                !who.roles().isEmpty()
                        || FOR_ANYBODY.contains(command)
                        || AT_THE_MACHINE.contains(command) && who.channel() == Channel.LOCAL,
                "%1$s is not admitted here: an operator lets %1$s in with 'operator admit'.",
                who);
    }
}
