package org.committeecycle.shell.play;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.diagram.Course;
import org.committeecycle.domain.diagram.Courses;
import org.committeecycle.domain.diagram.SandboxEdition;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.domain.task.Tasks;
import org.committeecycle.shell.dispatch.Json;
import org.springframework.stereotype.Component;

/** A year played with other diagrams or days, to its end whatever does not fit, and kept as a calendar. */
@Component
class TryOut {

    private static final String COURSE = "course.json";

    private final Player player;
    private final SandboxEdition edition;
    private final Courses courses;
    private final Tasks tasks;
    private final Approvals approvals;
    private final Outbox outbox;

    TryOut(Player player, SandboxEdition edition, Courses courses, Tasks tasks, Approvals approvals, Outbox outbox) {
        this.player = player;
        this.edition = edition;
        this.courses = courses;
        this.tasks = tasks;
        this.approvals = approvals;
        this.outbox = outbox;
    }

    /** Plays it, telling of each date, and writes the calendar. */
    List<Played> play(Chronicle chronicle, Workspace files, Consumer<Played> told) {
        edition.use(files);
        Halts halts = new Halts(chronicle, tasks, approvals);
        List<Played> dates = player.play(chronicle, told, halts);
        Course course = courses.course(Typist.isu(), halts.all());
        outbox.put(COURSE, (Json.of(course) + "\n").getBytes(StandardCharsets.UTF_8));
        return dates;
    }
}
