package org.committeecycle.bot.paper;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.bot.CaseText;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Lines;
import org.committeecycle.bot.Moment;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On whom a paper waits, and until when. */
@Component
class PaperWaits {

    private static final int MOST = 5;
    private static final int LONGEST = 400;

    private final Approvals approvals;
    private final Standings standings;
    private final Tasks tasks;
    private final Cycles cycles;
    private final CaseText caseText;

    PaperWaits(Approvals approvals, Standings standings, Tasks tasks, Cycles cycles, CaseText caseText) {
        this.approvals = approvals;
        this.standings = standings;
        this.tasks = tasks;
        this.cycles = cycles;
        this.caseText = caseText;
    }

    /** As mrkdwn, with the deadline of the United Nations while that is to come. */
    String of(Actor actor, Paper paper) {
        List<String> waiting = Stream.concat(
                        approvals.allOpen(actor).stream()
                                .filter(open -> isOn(paper, open))
                                .map(open -> line(actor, open)),
                        tasks.openOn(actor, paper.subject()).stream().map(PaperWaits::line))
                .toList();
        return due(paper) + (waiting.isEmpty() ? "It waits for nobody." : Lines.first(MOST, LONGEST, waiting));
    }

    private String due(Paper paper) {
        Milestone due = cycles.require(paper.year()).milestone(Step.MSP_PAPER.key());
        return due.isOpen() ? "Due %s.\n".formatted(When.on(due.date()).text()) : "";
    }

    /** The paper itself, or its paragraphs on a case, which are decided on apart. */
    private static boolean isOn(Paper paper, Approval open) {
        String on = open.question().subject().id();
        return on.equals(paper.id()) || on.startsWith(paper.id() + "-");
    }

    private String line(Actor actor, Approval open) {
        return "*%s* %s"
                .formatted(
                        open.id(),
                        caseText.orNeutral(
                                open.question().about(),
                                "%s: %s"
                                        .formatted(
                                                open.question().text(),
                                                standings.of(actor, open).words()),
                                "on its paragraphs on case %s waits for members"
                                        .formatted(open.question().about().id())));
    }

    private static String line(Task task) {
        return "*%s* %s: waits for %s%s"
                .formatted(task.id(), Cut.escaped(task.name()), task.owner().inWords(), until(task.due()));
    }

    private static String until(@Nullable Instant due) {
        return due == null ? "" : ", until " + Moment.brief(due);
    }
}
