package org.committeecycle.domain.approval;

import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.DeadlineWords;
import org.jspecify.annotations.Nullable;

/**
 * What is put to the members, and how it is decided.
 *
 * @param subject what is decided on
 * @param about the year or case whose visibility and recusals the approval inherits
 * @param text what is asked, in one sentence
 * @param period the length of the silence, or the time to agree, as "5 working days"; absent when nothing runs
 * @param hold the limit of a hold, as "3 working days"
 */
public record Question(
        Subject subject,
        Subject about,
        String text,
        DecisionRule rule,
        @Nullable String period,
        @Nullable String hold) {

    public Question {
        Refused.unless(!text.isBlank(), "An approval says what is asked.");
        Refused.unless(rule != DecisionRule.SILENCE || period != null, "A silence procedure needs a period.");
        requireLength(period);
        requireLength(hold);
        Refused.unless(
                rule != DecisionRule.SILENCE
                        || period == null
                        || DeadlineWords.parse(period).unit() == DeadlineWords.Unit.WORKING_DAYS,
                "A silence is counted in working days of the seat, as '5 working days', not '%s'.",
                period);
    }

    private static void requireLength(@Nullable String words) {
        Refused.unless(
                words == null || DeadlineWords.parse(words).isFromNow(),
                "'%s' is no length of time: '5 working days' is expected.",
                words);
    }
}
