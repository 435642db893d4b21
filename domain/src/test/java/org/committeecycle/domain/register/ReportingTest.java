package org.committeecycle.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.register.YearlyReport.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportingTest {

    private static final State AVALON = RegisterOnTheTable.state("XAA", "Avalon", LocalDate.of(2019, 9, 1));

    @Test
    void theFirstReportIsDue180DaysAfterEntryIntoForce() {
        assertThat(Reporting.due(AVALON, 2019)).isEqualTo("2020-02-28");
        assertThat(Reporting.due(AVALON, 2018)).isNull();
    }

    @Test
    void everyOtherReportIsDueOn30AprilOfTheFollowingYear() {
        assertThat(Reporting.due(AVALON, 2024)).isEqualTo("2025-04-30");
    }

    @Test
    void aFirstReportDueAfter30AprilIsNotLateOn1May() {
        State late = RegisterOnTheTable.state("XAB", "Late", LocalDate.of(2025, 12, 1));
        List<ReportEntry> notIn = List.of(missing(1, 2025, "2026-05-01"));
        assertThat(Reporting.due(late, 2025)).isEqualTo("2026-05-30");
        assertThat(new Reporting(late, notIn, LocalDate.of(2026, 5, 2)).facts().lateForYear())
                .isFalse();
    }

    @Test
    void noReportFallsDueAfterAWithdrawalTookEffect() {
        StatusChange withdrew = new StatusChange(
                StatusChange.Kind.WITHDREW,
                LocalDate.of(2025, 12, 27),
                null,
                "Article 20",
                Basis.STATED,
                new Source("illustrative"));
        State left = new State(AVALON.code(), "A", "A", List.of(AVALON.history().get(0), withdrew), "");
        assertThat(Reporting.due(left, 2024)).isEqualTo("2025-04-30");
        assertThat(Reporting.due(left, 2025)).isNull();
    }

    @Test
    void aReportIsLateOnlyAfter30AprilAndOnlyWhenASourceSaysSo() {
        ReportEntry notIn = missing(1, 2024, "2025-05-01");
        assertThat(facts("2025-04-30", notIn).lateForYear()).isFalse();
        assertThat(facts("2025-05-01", notIn).lateForYear()).isTrue();
        assertThat(facts("2025-05-01").lateForYear()).isFalse();
        assertThat(standing(2024, "2025-05-01")).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void aWordFromBeforeTheDueDayHoldsNothingAgainstTheState() {
        assertThat(facts("2025-06-01", missing(1, 2024, "2025-04-30")).missingYears())
                .isEmpty();
    }

    @Test
    void aLateReportClearsItsYearAndKeepsItsDay() {
        ReportEntry notIn = missing(1, 2024, "2025-05-01");
        ReportEntry late = received(2, 2024, "2025-06-12", "A");
        assertThat(facts("2025-06-11", notIn, late).missingYears()).containsExactly(2024);
        assertThat(facts("2025-06-12", notIn, late).missingYears()).isEmpty();
        YearlyReport report = report(2024, "2025-06-12", notIn, late);
        assertThat(report.standing()).isEqualTo(Standing.RECEIVED_LATE);
        assertThat(report.received()).isEqualTo("2025-06-12");
        assertThat(report.isLate()).isTrue();
    }

    @Test
    void oneSourceThatSawTheReportOutweighsOneThatDidNot() {
        assertThat(standing(2024, "2025-06-01", missing(1, 2024, "2025-05-01"), received(2, 2024, "2025-04-30", "A")))
                .isEqualTo(Standing.RECEIVED);
    }

    @Test
    void partsOfAReportAddUpAndTheFirstDayCounts() {
        YearlyReport report =
                report(2024, "2025-07-01", received(1, 2024, "2025-06-01", "C"), received(2, 2024, "2025-04-30", "A"));
        assertThat(report.received()).isEqualTo("2025-04-30");
        assertThat(report.forms().sent()).containsExactly(Form.A, Form.C);
    }

    @Test
    void anUnsentFormIsNotMissingWhenTheRestIsUnchanged() {
        assertThat(FormsSent.parse("A,rest-unchanged").state(Form.C)).isEqualTo(FormState.UNCHANGED);
        assertThat(FormsSent.parse("A").state(Form.C)).isEqualTo(FormState.NOT_SENT);
        assertThat(FormsSent.notNoted().state(Form.C)).isEqualTo(FormState.NOT_NOTED);
    }

    @Test
    void theEarlyWarningCountsBackFromTheLastReportDue() {
        ReportEntry old = missing(1, 2020, "2024-01-01");
        assertThat(facts("2025-06-01", missing(1, 2023, "2024-06-01"), missing(2, 2024, "2025-05-01"))
                        .yearsWithoutArticle345Information())
                .isEqualTo(2);
        assertThat(facts("2025-06-01", missing(1, 2023, "2024-06-01"), received(2, 2024, "2025-04-01", "C"))
                        .yearsWithoutArticle345Information())
                .isZero();
        assertThat(facts("2025-06-01", old).yearsWithoutArticle345Information()).isZero();
    }

    @Test
    void aReportWithFormAAloneIsInButGivesNoInformationOnArticles3To5() {
        ReportingFacts facts =
                facts("2025-06-01", received(1, 2023, "2024-04-01", "A"), received(2, 2024, "2025-04-01", "A"));
        assertThat(facts.missingYears()).isEmpty();
        assertThat(facts.yearsWithoutArticle345Information()).isEqualTo(2);
    }

    @Test
    void unchangedOrUnnotedFormsAreNotHeldAgainstTheState() {
        assertThat(facts(
                                "2025-06-01",
                                received(1, 2023, "2024-04-01", "A,rest-unchanged"),
                                received(2, 2024, "2025-04-01", ""))
                        .yearsWithoutArticle345Information())
                .isZero();
    }

    @Test
    void aLaterRecordOfTheSameWordCorrectsItsForms() {
        YearlyReport report = report(
                2024, "2025-07-01", received(1, 2024, "2025-04-30", "A,B"), received(2, 2024, "2025-04-30", "C"));
        assertThat(report.forms().sent()).containsExactly(Form.C);
    }

    private static ReportingFacts facts(String day, ReportEntry... entries) {
        return new Reporting(AVALON, List.of(entries), LocalDate.parse(day)).facts();
    }

    private static Standing standing(int year, String day, ReportEntry... entries) {
        return report(year, day, entries).standing();
    }

    private static YearlyReport report(int year, String day, ReportEntry... entries) {
        return new Reporting(AVALON, List.of(entries), LocalDate.parse(day)).report(year);
    }

    private static ReportEntry missing(int number, int year, String asOf) {
        return entry(number, year, null, asOf, "");
    }

    private static ReportEntry received(int number, int year, String day, String forms) {
        return entry(number, year, LocalDate.parse(day), day, forms);
    }

    private static ReportEntry entry(int number, int year, @Nullable LocalDate received, String asOf, String forms) {
        return new ReportEntry(
                number,
                AVALON.code(),
                year,
                received,
                FormsSent.parse(forms),
                LocalDate.parse(asOf),
                new Source("illustrative"),
                Instant.EPOCH,
                "ISU");
    }
}
