package org.committeecycle.domain.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Standing;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.TimeLeft;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Says of a place at which a diagram waits which step it is, on whom it waits, since when and until when. */
class PlaceInWords {

    private final AskedAbout asked;
    private final Tasks tasks;
    private final Approvals approvals;
    private final Standings standings;
    private final Deadlines deadlines;

    PlaceInWords(AskedAbout asked, Tasks tasks, Approvals approvals, Standings standings, Deadlines deadlines) {
        this.asked = asked;
        this.tasks = tasks;
        this.approvals = approvals;
        this.standings = standings;
        this.deadlines = deadlines;
    }

    /** A sentence about the task by itself. */
    String of(Task task) {
        String name = "%s '%s' on %s".formatted(task.id(), task.name(), task.subject());
        return switch (task.status()) {
            case OPEN ->
                "%s waits since %s for %s%s.".formatted(name, day(task.openedAt()), owner(task), due(task.due()));
            case DONE -> "%s was done by %s.".formatted(name, task.doneBy());
            case CLOSED -> name + " fell away.";
        };
    }

    /** The sentences about the place; none where it leads to what the actor may not see. */
    Stream<String> of(Actor actor, WaitingPlace place) {
        return switch (place.kind()) {
            case TASK -> task(actor, place);
            case EVENT -> Stream.of(events(actor, place));
            case CALL -> called(actor, place);
            case WORK -> Stream.of("%s goes on by itself with '%s'.".formatted(id(place), place.step()));
            case RETRY ->
                Stream.of("%s failed at '%s' and tries again on %s."
                        .formatted(id(place), place.step(), Deadlines.inWords(Objects.requireNonNull(place.until()))));
            case INCIDENT ->
                Stream.of("%s failed at '%s' as often as it may try, and waits since %s: ask the ISU."
                        .formatted(id(place), place.step(), day(place.since())));
        };
    }

    private Stream<String> task(Actor actor, WaitingPlace place) {
        String id = place.task();
        if (id == null) {
            return Stream.of(at(place, place.since()) + due(place.until()) + ".");
        }
        return tasks.find(actor, id).stream().map(task -> "%s: task %s is asked of %s%s."
                .formatted(at(place, place.since()), id, owner(task), due(task.due())));
    }

    private String events(Actor actor, WaitingPlace place) {
        if (place.subject().kind() == Subject.Kind.APPROVAL) {
            Approval approval = approvals.require(actor, place.subject().id());
            return "%s: %s.".formatted(at(place, approval.openedAt()), soFar(actor, approval));
        }
        boolean isItself = place.awaited().equals(List.of(place.step()));
        String events = isItself || place.awaited().isEmpty() ? "" : ", for " + either(place.awaited());
        String until = place.until() == null ? "" : ", until " + Deadlines.inWords(place.until());
        return at(place, place.since()) + events + until + ".";
    }

    private Stream<String> called(Actor actor, WaitingPlace place) {
        Subject called = place.inside().isEmpty()
                ? place.subject()
                : place.inside().get(0).subject();
        if (!asked.sees(actor, called)) {
            return Stream.empty();
        }
        if (called.kind() != Subject.Kind.APPROVAL) {
            return Stream.concat(
                    Stream.of(at(place, place.since()) + ": for " + called + "."),
                    place.inside().stream().flatMap(inner -> of(actor, inner)));
        }
        Approval approval = approvals.require(actor, called.id());
        return Stream.concat(
                Stream.of("%s: approval %s, %s."
                        .formatted(at(place, approval.openedAt()), approval.id(), soFar(actor, approval))),
                place.inside().stream()
                        .filter(inner -> inner.kind() != WaitingPlace.Kind.EVENT)
                        .flatMap(inner -> of(actor, inner)));
    }

    private String soFar(Actor actor, Approval approval) {
        Standing standing = standings.of(actor, approval);
        String until = standing.until()
                .filter(at -> standing.adoptedBySilence().isEmpty())
                .map(at -> ", until " + Deadlines.inWords(at))
                .orElse("");
        return standing.soFar() + until;
    }

    private String owner(Task task) {
        return task.owner() == Owner.CHAIR
                ? standings.chairing(task.about())
                : task.owner().inWords();
    }

    private String due(@Nullable Instant due) {
        if (due == null) {
            return "";
        }
        TimeLeft left = deadlines.left(due);
        return ", until %s, %s".formatted(left.day(), left.words());
    }

    private static String at(WaitingPlace place, Instant since) {
        return "%s waits at '%s' since %s".formatted(id(place), place.step(), day(since));
    }

    private static String id(WaitingPlace place) {
        return place.subject().id();
    }

    private static String day(Instant instant) {
        return When.on(LocalDate.ofInstant(instant, Geneva.ZONE)).text();
    }

    private static String either(List<String> events) {
        List<String> quoted = events.stream().map(event -> "'" + event + "'").toList();
        int last = quoted.size() - 1;
        return last == 0
                ? quoted.get(0)
                : quoted.stream().limit(last).collect(Collectors.joining(", ")) + " or " + quoted.get(last);
    }
}
