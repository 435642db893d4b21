package org.committeecycle.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link CycleStore} keeps to. */
public abstract class CycleStoreContract {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 22);

    private CycleStore store;

    /** A store without a year. */
    protected abstract CycleStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void givesBackAWholeYear() {
        Cycle cycle = new Cycle(2027, meeting("9 (d)", "Considering…", "Compliance"), List.of(planned("msp")), false);

        store.add(cycle);

        assertThat(store.find(2027)).contains(cycle);
        assertThat(store.find(2028)).isEmpty();
    }

    @Test
    void listsTheYearsTheEarliestFirst() {
        store.add(new Cycle(2028, meeting("8"), List.of(), false));
        store.add(new Cycle(2027, meeting("9"), List.of(), true));
        store.add(planned("msp"));

        assertThat(store.all())
                .containsExactly(
                        new Cycle(2027, meeting("9"), List.of(planned("msp")), true),
                        new Cycle(2028, meeting("8"), List.of(), false));
    }

    @Test
    void keepsTheMilestonesInTheOrderOfTheirDates() {
        store.add(new Cycle(2027, meeting("9"), List.of(planned("pre-msp"), planned("msp")), false));
        store.add(planned("workshop-2"));
        Milestone done = planned("pre-msp").done(When.inWords("in the lead-up", DAY));

        store.replace(done);

        assertThat(store.find(2027).orElseThrow().milestones())
                .containsExactly(planned("msp"), done, planned("workshop-2"));
    }

    @Test
    void replacesNoMilestoneThatTheYearDoesNotHave() {
        store.add(new Cycle(2027, meeting("9"), List.of(), false));

        assertThatThrownBy(() -> store.replace(planned("msp"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void movesTheMeetingWithItsAgenda() {
        store.add(new Cycle(2027, meeting("9", "One", "Two"), List.of(planned("msp")), false));

        store.replaceMeeting(2027, meeting("10", "Three"));

        assertThat(store.find(2027)).contains(new Cycle(2027, meeting("10", "Three"), List.of(planned("msp")), false));
    }

    @Test
    void closesOneYear() {
        store.add(new Cycle(2027, meeting("9"), List.of(), false));
        store.add(new Cycle(2028, meeting("9"), List.of(), false));

        store.close(2027);

        assertThat(store.all()).extracting(Cycle::closed).containsExactly(true, false);
    }

    @Test
    void closesNoYearThatItDoesNotKeep() {
        assertThatThrownBy(() -> store.close(2027)).isInstanceOf(RuntimeException.class);
    }

    private static Milestone planned(String key) {
        return new Milestone(2027, key, "A step", DAY, true, Milestone.State.PLANNED, null);
    }

    private static Meeting meeting(String item, String... titles) {
        return new Meeting(
                "Twenty-Fourth Meeting",
                "Twenty-Fourth Meeting of the States Parties",
                "24MSP",
                "Genève",
                DAY,
                DAY.plusDays(4),
                item,
                List.of(titles));
    }
}
