package org.committeecycle.domain.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.cycle.When;
import org.jspecify.annotations.Nullable;

/** Puts together one public entry of the log, for tests. */
class Act {

    private final EntryNumber number;
    private final ActivityKind kind;
    private final When when;
    private final List<Participant> participants = new ArrayList<>();
    private Subject about = House.year();
    private Visibility visibility = Visibility.PUBLIC;
    private @Nullable String theme;
    private @Nullable String action;
    private @Nullable String place;
    private @Nullable String what;
    private @Nullable String words;
    private @Nullable EntryNumber corrects;
    private @Nullable EntryNumber correctedBy;

    private Act(int number, ActivityKind kind, When when) {
        this.number = numbers(number).get(0);
        this.kind = kind;
        this.when = when;
    }

    static Act of(int number, ActivityKind kind, When when) {
        return new Act(number, kind, when);
    }

    /** A meeting with somebody on a day of 2025. */
    static Act met(int number, int month, int day, String... with) {
        return of(number, ActivityKind.MEETING, When.on(LocalDate.of(2025, month, day)))
                .with(with);
    }

    /** The numbers of entries about the year. */
    static List<EntryNumber> numbers(int... places) {
        return IntStream.of(places)
                .mapToObj(place -> EntryNumber.of(String.valueOf(place)))
                .toList();
    }

    Act with(String... names) {
        Collections.addAll(
                participants, List.of(names).stream().map(Participant::new).toArray(Participant[]::new));
        return this;
    }

    Act about(Subject subject) {
        about = subject;
        return this;
    }

    Act shownTo(Visibility circle) {
        visibility = circle;
        return this;
    }

    Act theme(String word) {
        theme = word;
        return this;
    }

    Act action(String words) {
        action = words;
        return this;
    }

    Act place(String words) {
        place = words;
        return this;
    }

    Act what(String words) {
        what = words;
        return this;
    }

    Act words(String sentences) {
        words = sentences;
        return this;
    }

    Act corrects(int old) {
        corrects = numbers(old).get(0);
        return this;
    }

    Act correctedBy(int other) {
        correctedBy = numbers(other).get(0);
        return this;
    }

    Facts facts() {
        return new Facts(kind, when, about, theme, action, participants, place, what, words);
    }

    Activity recorded() {
        return new Activity(number, 2025, facts(), visibility, corrects, correctedBy, Instant.EPOCH, "Ina");
    }
}
