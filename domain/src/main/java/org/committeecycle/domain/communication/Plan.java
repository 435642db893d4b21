package org.committeecycle.domain.communication;

import java.util.List;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.cycle.When;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written, to whom and why.
 *
 * @param key the step of the year it carries out, or a name of its own
 * @param title what it is, for lists
 * @param template the letter template's key
 * @param circular one signed text and its list of recipients, rather than one letter a State
 * @param about the year or case whose visibility and recusals it inherits
 * @param purpose what it is written for, as a clause of the log's sentence: "to recall ..."
 * @param theme the theme under which the log files it; absent for a single act
 * @param action the action and its plan, or the point of the mandate, under which it is written
 */
public record Plan(
        int year,
        String key,
        String title,
        String template,
        boolean circular,
        Recipients recipients,
        Subject about,
        String purpose,
        @Nullable String theme,
        @Nullable String action) {

    public Plan {
        Refused.unless(
                key.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "'%s' is no name for a communication: small letters and hyphens are expected.",
                key);
        Refused.unless(!purpose.isBlank(), "A communication says what it is written for.");
    }

    /** Refuses a word with a line break or another control character in it. */
    void requireOneLineEach() {
        Typed.requireOneLine("A title", title);
        Typed.requireOneLine("A purpose", purpose);
        Typed.requireOneLine("An action", action);
        Typed.requireOneLine("The name of the recipients", recipients.words());
    }

    /** What the log says once it is sent. */
    Facts facts(When sent) {
        boolean toMeeting = recipients.areMeeting();
        return new Facts(
                toMeeting ? ActivityKind.SUBMISSION : ActivityKind.LETTER,
                sent,
                about,
                theme,
                action,
                List.of(),
                toMeeting ? "to " + recipients.words() : null,
                toMeeting ? purpose : recipients.words() + " " + purpose,
                null);
    }

    public String id() {
        return year + "-" + key;
    }
}
