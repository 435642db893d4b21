package org.committeecycle.domain.activity;

import java.util.List;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.cycle.When;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one act, before it is recorded.
 *
 * @param about what the act belongs to: the year, or a case
 * @param theme a word that joins acts in one paragraph of the paper, for example "article-9"; absent for a single act
 * @param action the action and its plan, or the point of the mandate, under which it was done
 * @param participants who took part besides the Committee
 * @param place where, as running text says it: "in Geneva", "on the margins of the Intersessional Meetings"
 * @param what what was done, met on or sent, as a clause of the sentence
 * @param words further sentences in the recorder's own words
 */
public record Facts(
        ActivityKind kind,
        When when,
        Subject about,
        @Nullable String theme,
        @Nullable String action,
        List<Participant> participants,
        @Nullable String place,
        @Nullable String what,
        @Nullable String words) {

    public Facts {
        theme = blankIsAbsent(theme);
        action = blankIsAbsent(action);
        place = blankIsAbsent(place);
        what = blankIsAbsent(what);
        words = blankIsAbsent(words);
        participants = List.copyOf(participants);
        Refused.unless(
                about.kind() == Subject.Kind.CYCLE || about.kind() == Subject.Kind.CASE,
                "An activity belongs to a year or a case, not to a %s.",
                about.kind().word());
        Refused.unless(
                theme == null || theme.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "'%s' is no theme: small letters, digits and hyphens are expected.",
                theme);
        Refused.unless(
                what != null || words != null || !participants.isEmpty(),
                "The %s says nothing: tell with whom, what, or words.",
                kind.word());
        if (what != null || !participants.isEmpty()) {
            kind.requireWhole(!participants.isEmpty(), what != null);
        }
    }

    /** Refuses a control character, and a line break outside the recorder's own words. */
    void requireLegible() {
        participants.forEach(participant -> Typed.requireOneLine("A participant", participant.name()));
        Typed.requireOneLine("An action", action);
        Typed.requireOneLine("A place", place);
        Typed.requireOneLine("What was done", what);
        Typed.requireLines("The text", words);
    }

    private static @Nullable String blankIsAbsent(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
