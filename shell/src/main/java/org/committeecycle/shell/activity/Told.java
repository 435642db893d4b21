package org.committeecycle.shell.activity;

import java.util.List;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.shell.seat.Phrase;
import org.jspecify.annotations.Nullable;

/** What the options of a command tell of an act; what they leave out is absent. */
public record Told(
        @Nullable String theme,
        @Nullable String action,
        @Nullable List<Phrase> with,
        @Nullable String place,
        @Nullable String what,
        @Nullable String text) {

    /** The facts of a new entry. */
    public Facts of(ActivityKind kind, When when, Subject about) {
        return new Facts(kind, when, about, theme, action, participants(List.of()), place, what, text);
    }

    /** The facts with what is told here in place of what they said. */
    public Facts over(Facts old, ActivityKind kind, When when) {
        return new Facts(
                kind,
                when,
                old.about(),
                or(theme, old.theme()),
                or(action, old.action()),
                participants(old.participants()),
                or(place, old.place()),
                or(what, old.what()),
                or(text, old.words()));
    }

    private List<Participant> participants(List<Participant> old) {
        return with == null
                ? old
                : with.stream().map(Phrase::value).map(Participant::new).toList();
    }

    private static @Nullable String or(@Nullable String said, @Nullable String old) {
        return said == null ? old : said;
    }
}
