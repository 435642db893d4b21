package org.committeecycle.bot.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.committeecycle.bot.Lines;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.process.Overviews;
import org.committeecycle.domain.process.YearOverview;
import org.committeecycle.domain.recusal.Recusal;
import org.committeecycle.domain.recusal.Recusals;
import org.springframework.stereotype.Component;

/** What stands on a delegate's own page below what is asked, as mrkdwn by title. */
@Component
class HomeParts {

    private static final int DEADLINES = 5;
    private static final int STEPS = 3;
    private static final int CASES = 20;
    private static final int LONGEST = 320;

    private final Overviews overviews;
    private final WaitingLines lines;
    private final Cycles cycles;
    private final Recusals recusals;

    HomeParts(Overviews overviews, WaitingLines lines, Cycles cycles, Recusals recusals) {
        this.overviews = overviews;
        this.lines = lines;
        this.cycles = cycles;
        this.recusals = recusals;
    }

    Map<String, String> of(Actor actor) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<String> due = overviews.dueNext(actor).stream()
                .filter(waiting -> waiting.due() != null)
                .map(waiting -> "%s: %s".formatted(lines.until(waiting), lines.what(waiting)))
                .toList();
        if (!due.isEmpty()) {
            parts.put("Your next deadlines", Lines.first(DEADLINES, LONGEST, due));
        }
        cycles.all().stream()
                .filter(cycle -> !cycle.closed() && recusals.maySee(cycle.subject(), actor))
                .map(Cycle::year)
                .forEach(year -> parts.put("The year " + year, position(overviews.year(actor, year))));
        List<String> apart = recusals.all(actor).stream()
                .filter(recusal -> actor.actsFor(recusal.member()) && recusal.isDecided() && !recusal.mayAct())
                .map(HomeParts::line)
                .toList();
        if (!apart.isEmpty()) {
            parts.put("Cases in which you take no part", Lines.first(CASES, LONGEST, apart));
        }
        return parts;
    }

    private static String position(YearOverview year) {
        return String.join("\n", YearLines.position(year, STEPS));
    }

    private static String line(Recusal recusal) {
        return "*%s*, by the Committee's decision of %s: %s."
                .formatted(
                        recusal.subject().id(),
                        When.on(Objects.requireNonNull(recusal.decidedOn())).text(),
                        recusal.maySee() ? "you may read it" : "nothing of it is shown to you");
    }
}
