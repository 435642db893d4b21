package org.committeecycle.domain.process;

import java.time.Instant;
import java.util.List;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A place at which a diagram waits.
 *
 * @param subject for which the diagram runs
 * @param step the element as it is called in the diagram
 * @param since when the diagram came to it
 * @param until when a task is due, a timer ends or an attempt is repeated; absent when it waits for no time
 * @param task the task's id in the task list; absent for everything else
 * @param awaited the events any of which moves it on, as they are called in the diagram
 * @param inside where the diagram that it called waits
 */
public record WaitingPlace(
        Subject subject,
        String step,
        Kind kind,
        Instant since,
        @Nullable Instant until,
        @Nullable String task,
        List<String> awaited,
        List<WaitingPlace> inside) {

    /** What is waited for. */
    public enum Kind {
        /** Somebody's task. */
        TASK,
        /** Events: messages, a timer, or whichever of them comes first. */
        EVENT,
        /** Another diagram, such as that of an approval. */
        CALL,
        /** Nothing: the step is about to be done. */
        WORK,
        /** The next attempt at a step that failed. */
        RETRY,
        /** A person, because the step failed as often as it was tried. */
        INCIDENT
    }

    public WaitingPlace {
        awaited = List.copyOf(awaited);
        inside = List.copyOf(inside);
    }

    /** Somebody's task. */
    public static WaitingPlace task(
            Subject subject, String step, Instant since, @Nullable Instant due, @Nullable String task) {
        return new WaitingPlace(subject, step, Kind.TASK, since, due, task, List.of(), List.of());
    }

    /** Events, whichever comes first; until the timer among them ends. */
    public static WaitingPlace events(
            Subject subject, String step, Instant since, List<String> awaited, @Nullable Instant until) {
        return new WaitingPlace(subject, step, Kind.EVENT, since, until, null, awaited, List.of());
    }

    /** A diagram that was called and waits itself, since it came to the first of its places. */
    public static WaitingPlace call(Subject subject, String step, List<WaitingPlace> inside) {
        return new WaitingPlace(subject, step, Kind.CALL, inside.get(0).since(), null, null, List.of(), inside);
    }

    /** Work of the diagram's own: to be done, tried again at the instant, or given up. */
    public static WaitingPlace work(Kind kind, Subject subject, String step, Instant since, @Nullable Instant until) {
        return new WaitingPlace(subject, step, kind, since, until, null, List.of(), List.of());
    }
}
