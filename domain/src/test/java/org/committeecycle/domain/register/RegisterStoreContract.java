package org.committeecycle.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the register does, whatever it is made of; each gets an empty one per test. */
public abstract class RegisterStoreContract {

    private static final StateCode XAA = StateCode.of("XAA");
    private static final StateCode XAB = StateCode.of("XAB");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 17);

    private RegisterStore store;

    /** A store that holds nothing. */
    protected abstract RegisterStore empty();

    @BeforeEach
    void beginEmpty() {
        store = empty();
    }

    @Test
    void keepsAStateWithItsWholeHistoryAndItsNote() {
        State state = new State(
                XAA,
                "Gambia of Túrkiye",
                "the Gambia of Túrkiye",
                List.of(
                        new StatusChange(
                                StatusChange.Kind.JOINED,
                                LocalDate.of(2004, 11, 1),
                                LocalDate.of(2004, 5, 12),
                                "accession",
                                Basis.COMPUTED_ART17,
                                new Source("a list")),
                        new StatusChange(
                                StatusChange.Kind.WITHDREW,
                                LocalDate.of(2025, 12, 27),
                                null,
                                "Article 20",
                                Basis.INFERRED,
                                new Source("a press release"))),
                "VERIFY");
        store.save(state);
        assertThat(store.state(XAA)).contains(state);
        assertThat(store.states()).containsExactly(state);
        assertThat(store.names()).containsExactly(new StateName(XAA, "Gambia of Túrkiye", "the Gambia of Túrkiye"));
    }

    @Test
    void holdsNothingAboutAStateItWasNotGiven() {
        assertThat(store.state(XAA)).isEmpty();
        assertThat(store.figures(XAA)).isEmpty();
        assertThat(store.reports(XAA)).isEmpty();
    }

    @Test
    void replacesAStateByItsNewVersion() {
        store.save(RegisterOnTheTable.state("XAA", "Old", DAY));
        State renamed = RegisterOnTheTable.state("XAA", "New", DAY.plusDays(1));
        store.save(renamed);
        assertThat(store.states()).containsExactly(renamed);
    }

    @Test
    void keepsFiguresInTheOrderOfRecordingAndByState() {
        store.save(RegisterOnTheTable.state("XAA", "A", DAY));
        store.save(RegisterOnTheTable.state("XAB", "B", DAY));
        Figure first = RegisterOnTheTable.figure(1, XAA, Topic.ARTICLE_5_CLEARANCE, "12.5", DAY, "one");
        Figure second = RegisterOnTheTable.figure(2, XAB, Topic.ARTICLE_9, "adopted", DAY, "two");
        Figure third = RegisterOnTheTable.figure(3, XAA, Topic.ARTICLE_5_CLEARANCE, "complete", DAY, "one");
        List.of(first, second, third).forEach(store::append);
        assertThat(store.figures()).containsExactly(first, second, third);
        assertThat(store.figures(XAA)).containsExactly(first, third);
    }

    @Test
    void keepsWordsOnReportsWithAndWithoutADayOfReceipt() {
        store.save(RegisterOnTheTable.state("XAA", "A", DAY));
        ReportEntry received = entry(1, DAY, new FormsSent(EnumSet.of(Form.C, Form.A), true));
        ReportEntry missing = entry(2, null, FormsSent.notNoted());
        store.append(received);
        store.append(missing);
        assertThat(store.reports(XAA)).containsExactly(received, missing);
        assertThat(store.reports()).containsExactly(received, missing);
    }

    private static ReportEntry entry(int number, @Nullable LocalDate received, FormsSent forms) {
        Instant at = Instant.parse("2025-03-17T08:00:00.123456Z");
        return new ReportEntry(number, XAA, 2024, received, forms, DAY, new Source("illustrative"), at, "ISU");
    }
}
