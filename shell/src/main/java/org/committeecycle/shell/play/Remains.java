package org.committeecycle.shell.play;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
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

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (Cycle cycle : cycles.all()) {
            if (papers.isOpened(cycle.year())) {
                papers.require(Actor.system(), cycle.year()).warnings().stream()
                        .map(Warning::sentence)
                        .forEach(warnings::add);
            }
        }
        return warnings;
    }
}
