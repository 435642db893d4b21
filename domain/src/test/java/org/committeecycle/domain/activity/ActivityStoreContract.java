package org.committeecycle.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Subject.Kind;
import org.committeecycle.domain.cycle.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ActivityStore} keeps to; it knows the years 2025 and 2026. */
public abstract class ActivityStoreContract {

    private static final Instant RECORDED = Instant.parse("2025-10-26T01:30:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 17);

    private ActivityStore store;

    /** A store without an entry. */
    protected abstract ActivityStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void givesBackEveryWordOfAnEntry() {
        Facts facts = new Facts(
                ActivityKind.MEETING,
                When.between(DAY, DAY.plusDays(3)),
                Subject.of(Kind.CASE, "2025-1"),
                "article-9",
                "Action 48 of the SRAAP",
                List.of(
                        new Participant("the Permanent Representative of Xanadu"),
                        new Participant("Ärzte ohne Grenzen")),
                "in Genève",
                "the alleged use",
                "words ".repeat(5_000).strip());
        Activity entry = entry("2025-1.11", 2025, facts, null);

        store.append(entry);

        assertThat(store.find(EntryNumber.of("2025-1.11"))).contains(entry);
        assertThat(store.find(EntryNumber.of("11"))).isEmpty();
    }

    @Test
    void keepsWordsInPlaceOfADay() {
        Activity entry = entry("11", 2025, told(When.inWords("in the lead-up to the meeting", DAY)), null);

        store.append(entry);

        assertThat(store.find(EntryNumber.of("11"))).contains(entry);
    }

    @Test
    void listsAYearInTheOrderOfRecording() {
        Activity first = entry("12", 2025, told(When.on(DAY)), null);
        Activity second = entry("2025-1.1", 2025, told(When.on(DAY.plusDays(1))), null);
        Activity third = entry("3", 2025, told(When.on(DAY)), null);
        store.append(first);
        store.append(second);
        store.append(entry("13", 2026, told(When.on(DAY)), null));
        store.append(third);

        assertThat(store.of(2025)).containsExactly(first, second, third);
    }

    @Test
    void showsAnEntryToAnotherCircle() {
        store.append(entry("11", 2025, told(When.on(DAY)), null));
        store.append(entry("12", 2025, told(When.on(DAY)), null));

        store.show(EntryNumber.of("11"), Visibility.PUBLIC);

        assertThat(store.of(2025))
                .extracting(Activity::visibility)
                .containsExactly(Visibility.PUBLIC, Visibility.COMMITTEE);
    }

    @Test
    void namesTheEntryThatReplacesAnother() {
        store.append(entry("11", 2025, told(When.on(DAY)), null));
        store.append(entry("12", 2025, told(When.on(DAY)), "11"));

        store.markCorrected(EntryNumber.of("11"), EntryNumber.of("12"));

        assertThat(store.of(2025)).extracting(Activity::isInForce).containsExactly(false, true);
        assertThat(store.find(EntryNumber.of("11")).orElseThrow().correctedBy()).isEqualTo(EntryNumber.of("12"));
        assertThat(store.find(EntryNumber.of("12")).orElseThrow().corrects()).isEqualTo(EntryNumber.of("11"));
    }

    @Test
    void changesNoEntryThatItDoesNotKeep() {
        assertThatThrownBy(() -> store.show(EntryNumber.of("99"), Visibility.PUBLIC))
                .isInstanceOf(RuntimeException.class);
    }

    private static Activity entry(String number, int year, Facts facts, @Nullable String corrects) {
        return new Activity(
                EntryNumber.of(number),
                year,
                facts,
                Visibility.COMMITTEE,
                corrects == null ? null : EntryNumber.of(corrects),
                null,
                RECORDED,
                "Zoë");
    }

    private static Facts told(When when) {
        Subject year = Subject.of(Kind.CYCLE, "2025");
        return new Facts(ActivityKind.DECISION, when, year, null, null, List.of(), null, null, "It was decided.");
    }
}
