package org.committeecycle.domain.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.committeecycle.domain.diagram.Difference.Kind;
import org.junit.jupiter.api.Test;

class SimulationsTest {

    private static final Moment REMINDER = letter("reminder", "2025-03-17T08:00:00Z", "The reminder goes out");
    private static final Moment SILENCE = new Moment(
            Moment.Kind.SILENCE, "silence", Instant.parse("2025-03-24T17:00:00Z"), "The silence ends", "the members");

    @Test
    void saysWhatMovedByHowMuchAndWhomToTell() {
        Moment later = new Moment(
                SILENCE.kind(), SILENCE.key(), Instant.parse("2025-03-31T16:00:00Z"), SILENCE.what(), SILENCE.who());

        Simulation simulation = compare(List.of(REMINDER, SILENCE), List.of(REMINDER, later));

        assertThat(simulation.differences())
                .containsExactly(new Difference(Kind.MOVED, SILENCE, later, "7 days later"));
        assertThat(simulation.told()).containsExactly("the members");
        assertThat(simulation.course()).containsExactly(REMINDER, later);
    }

    @Test
    void countsHoursAndMinutesWithinADay() {
        Moment earlier = letter("reminder", "2025-03-17T07:30:00Z", REMINDER.what());

        assertThat(compare(List.of(REMINDER), List.of(earlier)).differences())
                .extracting(Difference::by)
                .containsExactly("30 minutes earlier");
        assertThat(compare(List.of(earlier), List.of(letter("reminder", "2025-03-17T16:30:00Z", REMINDER.what())))
                        .differences())
                .extracting(Difference::by)
                .containsExactly("9 hours later");
    }

    @Test
    void saysWhatIsNewGoneOrSaysSomethingElseInTheOrderOfTime() {
        Moment fewer = letter("reminder", "2025-03-17T08:00:00Z", "The reminder goes out, 3 letters");
        Moment added = letter("added", "2025-02-01T08:00:00Z", "Another letter goes out");

        assertThat(compare(List.of(REMINDER, SILENCE), List.of(fewer, added)).differences())
                .containsExactly(
                        new Difference(Kind.NEW, null, added, null),
                        new Difference(Kind.CHANGED, REMINDER, fewer, null),
                        new Difference(Kind.GONE, SILENCE, null, null));
    }

    @Test
    void findsNoDifferenceInTheSameYear() {
        Simulation simulation = compare(List.of(SILENCE, REMINDER), List.of(REMINDER, SILENCE));

        assertThat(simulation.differences()).isEmpty();
        assertThat(simulation.told()).isEmpty();
        assertThat(simulation.course()).containsExactly(REMINDER, SILENCE);
    }

    @Test
    void tellsLinesThatDoNotFitAnyMoreFromThoseThatNeverDid() {
        Halt never = new Halt("a.chronicle:3", "dance", "'dance' is no command.", List.of());
        Halt now = new Halt("a.chronicle:9", "communication sign x", "It is asked first.", List.of("'Ask' waits"));

        Simulation simulation = Simulations.compare(
                new Course(List.of(), List.of(never), List.of()),
                new Course(List.of(), List.of(never, now), List.of("'Ask' for x")));

        assertThat(simulation.halts()).containsExactly(now);
        assertThat(simulation.haltsToday()).containsExactly(never);
        assertThat(simulation.waiting()).containsExactly("'Ask' for x");
    }

    private static Simulation compare(List<Moment> today, List<Moment> then) {
        return Simulations.compare(new Course(today, List.of(), List.of()), new Course(then, List.of(), List.of()));
    }

    private static Moment letter(String key, String at, String what) {
        return new Moment(Moment.Kind.LETTER, key, Instant.parse(at), what, "all States Parties");
    }
}
