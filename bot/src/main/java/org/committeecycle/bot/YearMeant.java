package org.committeecycle.bot;

import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.recusal.Recusals;
import org.springframework.stereotype.Component;

/** Knows which year a command means. */
@Component
public class YearMeant {

    private final Cycles cycles;
    private final Recusals recusals;

    YearMeant(Cycles cycles, Recusals recusals) {
        this.cycles = cycles;
        this.recusals = recusals;
    }

    /** The year that stands after the command, or the one under way, or the last one when all are closed. */
    public int of(Actor actor, String command, List<String> rest) {
        if (rest.isEmpty()) {
            return cycles.currentOrLast().year();
        }
        String year = rest.get(0);
        Meant.requireNothing(command + " " + year, rest.subList(1, rest.size()));
        List<Cycle> known = cycles.all().stream()
                .filter(cycle -> recusals.maySee(cycle.subject(), actor))
                .toList();
        return known.stream()
                .filter(cycle -> cycle.subject().id().equals(year))
                .findFirst()
                .orElseThrow(() -> Meant.refused(
                        "The year %s is not open.".formatted(Meant.quoted(year)),
                        command,
                        year,
                        known.stream().map(cycle -> cycle.subject().id()).toList(),
                        "%s shows the one under way.".formatted(Meant.command(command))))
                .year();
    }
}
