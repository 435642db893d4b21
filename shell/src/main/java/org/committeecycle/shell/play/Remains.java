package org.committeecycle.shell.play;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.PaperParagraph;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.domain.paper.Warning;
import org.committeecycle.shell.dispatch.Json;
import org.springframework.stereotype.Component;

/** Gathers what a played year leaves behind: its timeline, its picture, and the summary. */
@Component
class Remains {

    private final Cycles cycles;
    private final Activities activities;
    private final Approvals approvals;
    private final Papers papers;
    private final Outbox outbox;
    private final PlayFolder folder;

    Remains(
            Cycles cycles,
            Activities activities,
            Approvals approvals,
            Papers papers,
            Outbox outbox,
            PlayFolder folder) {
        this.cycles = cycles;
        this.activities = activities;
        this.approvals = approvals;
        this.papers = papers;
        this.outbox = outbox;
        this.folder = folder;
    }

    Summary gather(List<Played> dates) {
        for (Cycle cycle : cycles.all()) {
            Timeline timeline = Timeline.of(outbox.headNotice(), cycle, activities.of(Actor.system(), cycle.year()));
            String suffix = cycles.all().size() == 1 ? "" : "-" + cycle.year();
            outbox.put("timeline" + suffix + ".json", (Json.of(timeline) + "\n").getBytes(StandardCharsets.UTF_8));
            outbox.put("year" + suffix + ".svg", YearPicture.of(timeline).getBytes(StandardCharsets.UTF_8));
        }
        return new Summary(
                outbox.headNotice(),
                folder.toString(),
                dates.size(),
                dates.stream().mapToInt(played -> played.commands().size()).sum(),
                dates.stream().mapToInt(Played::steps).sum(),
                decisions(),
                folder.contents(),
                warnings());
    }

    private List<Summary.Decision> decisions() {
        return approvals.all(Actor.system()).stream()
                .map(approval -> new Summary.Decision(
                        approval.id(), approval.question().subject().toString(), how(approval)))
                .toList();
    }

    private static String how(Approval approval) {
        return approval.result() == null ? "still open" : approval.result();
    }

    private List<Summary.Warned> warnings() {
        return cycles.all().stream()
                .map(Cycle::year)
                .filter(papers::isOpened)
                .map(year -> papers.require(Actor.system(), year))
                .flatMap(paper -> paper.warnings().stream().map(warning -> warned(paper, warning)))
                .toList();
    }

    private static Summary.Warned warned(Paper paper, Warning warning) {
        int place =
                paper.paragraphs().stream().map(PaperParagraph::key).toList().indexOf(warning.paragraph());
        return new Summary.Warned(paper.year(), place < 0 ? null : place + 1, warning.sentence());
    }
}
