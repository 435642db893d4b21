package org.committeecycle.domain.task;

import java.time.Instant;
import java.util.Map;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of somebody.
 *
 * @param id for example "T-12", or "2025-1-T3" for a task about a case
 * @param key the id of the task in its diagram
 * @param step tells apart several open tasks of the same key on one subject; absent otherwise
 * @param subject what the diagram runs for
 * @param about the year or case whose visibility and recusals the task inherits
 * @param form the key of its form; absent for a task that a command of its own completes
 * @param doneBy who answered; absent while open, and for a task that fell away
 */
public record Task(
        String id,
        String key,
        @Nullable String step,
        String name,
        String instruction,
        Owner owner,
        Subject subject,
        Subject about,
        @Nullable String form,
        @Nullable Instant due,
        Instant openedAt,
        Status status,
        @Nullable String doneBy,
        @Nullable Instant doneAt,
        Map<String, String> answers) {

    /** How far a task has come. */
    public enum Status {
        /** Waits for its owner. */
        OPEN,
        /** Answered. */
        DONE,
        /** Fell away: what it was asked for was settled otherwise. */
        CLOSED
    }

    public Task {
        answers = Map.copyOf(answers);
    }

    static Task asked(String id, Tasks.Request by, Instant now) {
        return new Task(
                id,
                by.key(),
                by.step(),
                by.name(),
                by.instruction(),
                by.owner(),
                by.subject(),
                by.about(),
                by.form(),
                by.due(),
                now,
                Status.OPEN,
                null,
                null,
                Map.of());
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Refuses a task that is settled, with who did it and when. */
    void requireOpen() {
        Refused.unless(
                isOpen(),
                status == Status.DONE ? "Task %s was done by %s at %s." : "Task %s fell away.",
                id,
                doneBy,
                doneAt == null ? "" : Deadlines.inWords(doneAt));
    }

    Task done(String by, Instant at, Map<String, String> given) {
        return with(Status.DONE, due, by, at, given);
    }

    Task closed(Instant at) {
        return with(Status.CLOSED, due, null, at, answers);
    }

    Task dueAt(@Nullable Instant newDue) {
        return with(status, newDue, doneBy, doneAt, answers);
    }

    private Task with(
            Status newStatus,
            @Nullable Instant newDue,
            @Nullable String by,
            @Nullable Instant at,
            Map<String, String> given) {
        return new Task(
                id,
                key,
                step,
                name,
                instruction,
                owner,
                subject,
                about,
                form,
                newDue,
                openedAt,
                newStatus,
                by,
                at,
                given);
    }
}
