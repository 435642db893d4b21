package org.committeecycle.domain.process;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;

/** How the house does, part by part; in no transaction, because it must answer when the database does not. */
@Transactional(TxType.SUPPORTS)
public class Doctor {

    private static final String UNSEEN = "Unseen";

    private final List<Checkup> checkups;

    public Doctor(List<Checkup> checkups) {
        this.checkups = List.copyOf(checkups);
    }

    /**
     * Looks at every part, by name; for operators, auditors and whoever sits at the machine itself, who may have restored
     * a house that does not know them; refused to everybody else, because it tells of the machine.
     */
    public List<Finding> examine(Actor actor) {
        Refused.unless(
                actor.is(Role.OPERATOR)
                        || actor.is(Role.AUDITOR)
                        || actor.is(Role.SYSTEM)
                        || actor.channel() == Channel.LOCAL && actor.member() == null,
                "Only an operator or an auditor sees how the house does, not %s.",
                actor);
        return checkups.stream()
                .flatMap(checkup -> findings(checkup).stream())
                .sorted(Comparator.comparing(Finding::part))
                .toList();
    }

    private static List<Finding> findings(Checkup checkup) {
        try {
            return checkup.findings();
        } catch (RuntimeException unseen) {
            return List.of(
                    Finding.broken(UNSEEN, "A part cannot be looked at.", "Mend what else is broken, and look again."));
        }
    }
}
