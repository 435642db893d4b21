package org.committeecycle.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.committeecycle.domain.register.RegisterOnTheTable.AVALON;
import static org.committeecycle.domain.register.RegisterOnTheTable.IN_FORCE;
import static org.committeecycle.domain.register.RegisterOnTheTable.OPERATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 2);

    private final RegisterOnTheTable table = new RegisterOnTheTable(TODAY);
    private final Register register = table.register;

    @BeforeEach
    void twoStates() {
        table.add("XAB", "Bélgaria", LocalDate.of(2025, 9, 1));
        table.add("XAA", "Avalon (Republic of)", IN_FORCE);
    }

    @Test
    void refusesAStateThatIsNoPartyYetAndNamesTheDay() {
        assertThatThrownBy(() -> register.requireParty(StateCode.of("XAB"), LocalDate.of(2025, 3, 17)))
                .isInstanceOf(Refused.class)
                .hasMessage("Bélgaria is not a State Party on 17 March 2025:"
                        + " the Convention enters into force for it on 1 September 2025.");
    }

    @Test
    void refusesACodeThatTheRegisterDoesNotHold() {
        assertThatThrownBy(() -> register.state(StateCode.of("XZZ"))).hasMessage("XZZ is not in the register.");
    }

    @Test
    void findsAStateByCodeByNameAndByPartOfItWithoutAccents() {
        assertThat(List.of("xaa", "Avalon (Republic of)", "aval").stream()
                        .map(register::find)
                        .map(State::code))
                .containsOnly(AVALON);
        assertThat(register.find("BELGARIA").code()).isEqualTo(StateCode.of("XAB"));
        assertThatThrownBy(() -> register.find("a")).hasMessageContaining("Avalon (Republic of) (XAA), Bélgaria (XAB)");
        assertThatThrownBy(() -> register.find(" ")).hasMessageContaining("No State");
        assertThatThrownBy(() -> register.find("Belgarria"))
                .hasMessage("No State in the register is called 'Belgarria'; did you mean Bélgaria (XAB)?");
        assertThatThrownBy(() -> register.find("XABB")).hasMessageEndingWith("did you mean Bélgaria (XAB)?");
    }

    @Test
    void namesStatesInTheOrderOfTheUnitedNationsAndKeepsACodeItDoesNotHold() {
        StateNames names = register.names();
        List<StateCode> codes = List.of(StateCode.of("XZZ"), StateCode.of("XAB"), AVALON);
        assertThat(names.listed(codes)).isEqualTo("Avalon (Republic of) (XAA), Bélgaria (XAB), XZZ");
        assertThat(names.inText(codes)).isEqualTo("Avalon (Republic of), Bélgaria and XZZ");
        assertThat(names.listed(AVALON)).isEqualTo("Avalon (Republic of) (XAA)");
    }

    @Test
    void beginsWithAListOnlyWhereItIsEmpty() {
        List<ImportRow> rows = List.of(new ImportRow(2, Map.of("nonsense", "of a file that is not even read")));

        register.begin(RegisterOnTheTable.OPERATOR, rows);

        assertThat(register.everybody()).extracting(State::code).containsExactly(AVALON, StateCode.of("XAB"));
        assertThat(table.audited()).isEmpty();
    }

    @Test
    void onlyAnOperatorRecords() {
        Actor delegate = Actor.delegate("Dana", AVALON, Channel.SLACK);
        assertThatThrownBy(() ->
                        register.recordFigure(delegate, AVALON, Topic.ARTICLE_9, "adopted", TODAY, "illustrative"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> register.importRows(delegate, List.of())).isInstanceOf(Refused.class);
        assertThat(table.store.figures()).isEmpty();
    }

    @Test
    void keepsALateReportWithItsDayAndAuditsIt() {
        YearlyReport report = register.recordReport(
                OPERATOR, AVALON, 2024, LocalDate.of(2025, 5, 1), FormsSent.parse("C"), "illustrative");
        assertThat(report.standing()).isEqualTo(YearlyReport.Standing.RECEIVED_LATE);
        assertThat(table.audited()).containsExactly("Article 7 report for 2024 received on 2025-05-01, forms C.");
    }

    @Test
    void refusesAReportFromTheFutureAndOneBeforeItsYear() {
        assertThatThrownBy(() -> report(2024, TODAY.plusDays(1))).hasMessageContaining("has not come yet");
        assertThatThrownBy(() -> report(2024, LocalDate.of(2023, 12, 31))).hasMessageContaining("before that year");
        assertThatThrownBy(() -> report(2026, TODAY)).hasMessageContaining("no calendar year");
    }

    @Test
    void refusesToCallAReportMissingBeforeItIsDue() {
        assertThatThrownBy(() ->
                        register.recordMissingReport(OPERATOR, AVALON, 2024, LocalDate.of(2025, 4, 30), "illustrative"))
                .hasMessage("The report of Avalon (Republic of) for 2024 cannot be missing on 30 April 2025:"
                        + " it is due on 30 April 2025.");
    }

    @Test
    void refusesAnIllustrationAboutARealState() {
        table.add("THA", "Thailand", IN_FORCE);
        assertThatThrownBy(() -> register.recordFigure(
                        OPERATOR,
                        StateCode.of("THA"),
                        Topic.ARTICLE_5_CLEARANCE,
                        "outstanding",
                        TODAY,
                        "Illustrative, says nothing about any State"))
                .hasMessageContaining("real State");
    }

    @Test
    void listsReportsOfOneYearWithThoseThatAreUnknown() {
        assertThat(register.reports(2024, TODAY))
                .extracting(YearlyReport::standing)
                .containsExactly(YearlyReport.Standing.UNKNOWN);
    }

    @Test
    void computesTheFactsOfEveryPartyOfTheDayInAlphabeticalOrder() {
        assertThat(register.factsOfParties(LocalDate.of(2026, 1, 1)))
                .extracting(StateFacts::code)
                .containsExactly(AVALON, StateCode.of("XAB"));
        assertThat(register.factsOfParties(TODAY)).hasSize(1);
    }

    private void report(int year, LocalDate received) {
        register.recordReport(OPERATOR, AVALON, year, received, FormsSent.notNoted(), "illustrative");
    }
}
