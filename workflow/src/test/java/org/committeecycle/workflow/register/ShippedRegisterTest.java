package org.committeecycle.workflow.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.ImportFinding;
import org.committeecycle.domain.register.ImportReport;
import org.committeecycle.domain.register.ImportRow;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.RegisterOnTheTable;
import org.committeecycle.domain.register.State;
import org.committeecycle.domain.register.StateFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedRegisterTest {

    private final List<ImportRow> rows = new RegisterFileInCsv().shipped();
    private final Register register = new RegisterOnTheTable(LocalDate.of(2025, 1, 6)).register;
    private ImportReport report = new ImportReport("States", 0, 0, 0, List.of());

    @BeforeEach
    void take() {
        report = register.importRows(RegisterOnTheTable.OPERATOR, rows);
    }

    @Test
    void holdsThe166StatesThatEverJoinedAndWarnsOfWhatIsToBeVerified() {
        assertThat(report.sentence()).isEqualTo("Imported the States: 166 new, 0 changed, 0 unchanged.");
        assertThat(register.everybody()).hasSize(166);
        assertThat(report.findings())
                .extracting(ImportFinding::sentence)
                .hasSize(2)
                .anyMatch(sentence -> sentence.startsWith("The dates of Montenegro (MNE) are flagged"))
                .anyMatch(sentence -> sentence.startsWith("The dates of South Sudan (SSD) are flagged"));
    }

    @ParameterizedTest
    @CsvSource({
        "1999-02-28, 0",
        "1999-03-01, 45",
        "2025-03-17, 164",
        "2025-08-31, 164",
        "2025-09-01, 165",
        "2025-12-01, 166",
        "2025-12-26, 166",
        "2025-12-27, 163",
        "2026-01-09, 163",
        "2026-01-10, 162",
        "2026-02-19, 162",
        "2026-02-20, 161"
    })
    void countsThePartiesOfADay(LocalDate day, int parties) {
        assertThat(register.parties(day)).hasSize(parties);
    }

    @Test
    void listsTheStatesInTheOrderOfTheShippedListWhichIsThatOfTheUnitedNations() {
        assertThat(register.everybody().stream().map(State::name))
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.cells().get("name_un")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "GMB, the Gambia",
        "NLD, the Netherlands",
        "MHL, the Marshall Islands",
        "GBR, the United Kingdom of Great Britain and Northern Ireland",
        "BOL, the Plurinational State of Bolivia",
        "VEN, the Bolivarian Republic of Venezuela",
        "COD, the Democratic Republic of the Congo",
        "VAT, the Holy See",
        "PSE, the State of Palestine",
        "SLB, Solomon Islands",
        "CIV, Côte d'Ivoire",
        "UKR, Ukraine"
    })
    void writesNamesInTextWithTheirArticle(String code, String name) {
        assertThat(register.state(StateCode.of(code)).nameInText()).isEqualTo(name);
    }

    @Test
    void countsUkraineEverywhereAndShowsWhatIsContested() {
        State ukraine = register.requireParty(StateCode.of("UKR"), LocalDate.of(2026, 2, 20));
        assertThat(ukraine.note()).contains("suspension").contains("contested");
    }

    @Test
    void knowsThatThePolishDateIsInferredAndTheOthersAreStated() {
        assertThat(register.everybody().stream()
                        .filter(state -> state.history().size() > 1)
                        .map(state ->
                                state.code() + " " + state.history().get(1).isInferred()))
                .containsExactly("EST false", "FIN false", "LVA false", "LTU false", "POL true");
        assertThatThrownBy(() -> register.requireParty(StateCode.of("POL"), LocalDate.of(2026, 2, 20)))
                .hasMessage("Poland is not a State Party on 20 February 2026:"
                        + " its withdrawal took effect on 20 February 2026.");
    }

    @Test
    void listsNoRealStateAsOwingAnything() {
        assertThat(register.factsOfParties(LocalDate.of(2026, 2, 20))).allMatch(StateFacts::tellsNothing);
    }

    @Test
    void changesNothingWhenItIsImportedAgain() {
        assertThat(register.importRows(RegisterOnTheTable.OPERATOR, rows).unchanged())
                .isEqualTo(166);
    }
}
