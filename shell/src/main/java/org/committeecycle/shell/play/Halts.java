package org.committeecycle.shell.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.diagram.Halt;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;

/** Writes down each line that does not fit, with what waits there, and lets the year go on. */
final class Halts implements Player.OnFault {

    private final Chronicle chronicle;
    private final Tasks tasks;
    private final Approvals approvals;
    private final List<Halt> halts = new ArrayList<>();

    Halts(Chronicle chronicle, Tasks tasks, Approvals approvals) {
        this.chronicle = chronicle;
        this.tasks = tasks;
        this.approvals = approvals;
    }

    @Override
    public void fails(ChronicleLine line, ChronicleFault fault) {
        halts.add(new Halt(
                "%s:%s".formatted(chronicle.path().getFileName(), line.number()),
                line.command(),
                fault.reason(),
                waiting(line)));
    }

    List<Halt> all() {
        return halts;
    }

    /** What is asked on whatever the line names. */
    private List<String> waiting(ChronicleLine line) {
        Set<String> named = Set.copyOf(
                Stream.of(line.command().split("[\\s\"']+")).distinct().toList());
        Stream<String> asked = tasks.mine(Typist.isu()).stream()
                .filter(task -> named.contains(task.id())
                        || named.contains(task.subject().id()))
                .map(Halts::inWords);
        Stream<String> decided = approvals.all(Actor.system()).stream()
                .filter(Approval::isOpen)
                .filter(approval -> named.contains(approval.id())
                        || named.contains(approval.question().subject().id()))
                .map(approval -> "the members have %s before them"
                        .formatted(approval.question().subject().id()));
        return Stream.concat(asked, decided).toList();
    }

    private static String inWords(Task task) {
        return "'%s' waits for %s".formatted(task.name(), task.owner().inWords());
    }
}
