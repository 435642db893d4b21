package org.committeecycle.domain.process;

import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;

/** How the house does, part by part. */
@Transactional
public class Doctor {

    private final List<Checkup> checkups;

    public Doctor(List<Checkup> checkups) {
        this.checkups = List.copyOf(checkups);
    }

    /** Looks at every part, by name; refused to delegates, because it tells of the machine. */
    public List<Finding> examine(Actor actor) {
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.AUDITOR),
                "Only an operator or an auditor sees how the house does, not %s.",
                actor);
        return checkups.stream()
                .flatMap(checkup -> checkup.findings().stream())
                .sorted(Comparator.comparing(Finding::part))
                .toList();
    }
}
