package org.committeecycle.domain.cycle;

import java.time.LocalDate;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A step of the year with its date.
 *
 * @param key the step's id in the cycle's diagram, or for an added or repeated step a key of its own
 * @param date the planned day, or for a finished step the day by which it is put in order
 * @param tentative whether the date may still move
 * @param words how the finished step is dated in public, or why it was skipped, repeated or added
 */
public record Milestone(
        int year, String key, String name, LocalDate date, boolean tentative, State state, @Nullable String words) {

    /** How far a step has come. */
    public enum State {
        /** To come, or under way. */
        PLANNED,
        /** Done. */
        DONE,
        /** Left out this year, with a reason. */
        SKIPPED
    }

    public Milestone {
        Refused.unless(
                key.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "'%s' is not a step: small letters and hyphens are expected.",
                key);
    }

    public boolean isOpen() {
        return state == State.PLANNED;
    }

    /** "2025-03-17", or "2025-03-17 (tentative)". */
    String dayInWords() {
        return tentative ? date + " (tentative)" : date.toString();
    }

    Milestone plannedOn(LocalDate day, boolean isTentative) {
        requireOpen();
        return new Milestone(year, key, name, day, isTentative, state, words);
    }

    Milestone done(When when) {
        requireOpen();
        return new Milestone(year, key, name, when.last(), false, State.DONE, when.text());
    }

    Milestone skipped(String reason) {
        requireOpen();
        return new Milestone(year, key, name, date, tentative, State.SKIPPED, reason);
    }

    private void requireOpen() {
        Refused.unless(
                isOpen(), "The step '%s' of %s is %s already.", key, year, state == State.DONE ? "done" : "skipped");
    }
}
