package org.committeecycle.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.committeecycle.domain.register.RegisterOnTheTable.AVALON;
import static org.committeecycle.domain.register.RegisterOnTheTable.OPERATOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterImportTest {

    private static final String STATES =
            "iso3,name_un,name_in_text,deposit_date,consent_mode,entry_into_force,eif_basis,source,"
                    + "withdrawal_notified,withdrawal_effective,withdrawal_basis,withdrawal_source,note";
    private static final String FIGURES = "iso3,topic,value,as_of,source,forms,received";
    private static final String AVALON_ROW =
            "XAA,Avalon,Avalon,2018-09-10,accession,2019-03-01,computed_art17,illustrative";

    private final RegisterOnTheTable table = new RegisterOnTheTable(LocalDate.of(2025, 5, 2));

    @Test
    void countsNewChangedAndUnchangedStates() {
        assertThat(take(STATES, AVALON_ROW).sentence())
                .isEqualTo("Imported the States: 1 new, 0 changed, 0 unchanged.");
        assertThat(take(STATES, AVALON_ROW).unchanged()).isEqualTo(1);
        ImportReport renamed = take(STATES, AVALON_ROW.replace("Avalon,Avalon", "Avalon,the Avalon"));
        assertThat(renamed.changed()).isEqualTo(1);
        assertThat(table.audited()).contains("name in text changed from 'Avalon' to 'the Avalon'");
    }

    @Test
    void importsNothingWhenOneRowIsInError() {
        ImportReport report =
                take(STATES, AVALON_ROW, "XAB,Bel,Bel,2018-13-10,accession,2019-03-01,stated,illustrative");
        assertThat(report.isImported()).isFalse();
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.findings())
                .containsExactly(ImportFinding.error(
                        3, "'2018-13-10' in the cell 'deposit_date' is no day: 2025-03-17 is how one is written."));
        assertThat(table.store.states()).isEmpty();
        assertThat(table.audited()).isEmpty();
    }

    @Test
    void findsEveryErrorOfAStatesFile() {
        assertThat(errors(STATES, AVALON_ROW, AVALON_ROW)).anyMatch(error -> error.contains("twice, first on line 2"));
        assertThat(errors(STATES, AVALON_ROW.replace("illustrative", "")))
                .contains("A source is needed: where does this come from?");
        assertThat(errors(STATES, AVALON_ROW.replace("XAA", "THA"))).anyMatch(error -> error.contains("real State"));
        assertThat(errors(STATES, AVALON_ROW.replace("XAA", "Xa"))).anyMatch(error -> error.contains("three capital"));
        assertThat(errors(STATES, AVALON_ROW.replace("2019-03-01", "2019-04-01")))
                .anyMatch(error -> error.contains("Article 17 makes it 2019-03-01"));
        assertThat(errors(STATES, AVALON_ROW.replace("accession", "ambush")))
                .anyMatch(error -> error.contains("'ambush'"));
        assertThat(errors(
                        STATES, AVALON_ROW.replace("XAA,Avalon", "XAA,=Avalon").replace("illustrative", "")))
                .hasSize(2);
        assertThat(errors(STATES, AVALON_ROW + ",,,,,,surplus")).contains("The row has more cells than the header.");
        assertThat(errors(STATES, AVALON_ROW + ",2025-01-01")).anyMatch(error -> error.contains("is missing"));
        assertThat(errors(STATES, AVALON_ROW + ",2025-01-01,2025-07-01,stated,"))
                .contains("The cell 'withdrawal_source' is empty.");
    }

    @Test
    void refusesCellsThatASpreadsheetWouldCompute() {
        for (String start : List.of("=", "+", "-", "@", "＝", "＋", "－", "＠")) {
            assertThat(errors(STATES, AVALON_ROW.replace("Avalon,Avalon", start + "1,Avalon")))
                    .containsExactly("The cell 'name_un' begins with '%s' and would be a formula in a spreadsheet."
                            .formatted(start));
        }
    }

    @Test
    void warnsOfFlaggedDatesAndOfAWithdrawalThatIsTooQuick() {
        ImportReport report = take(
                STATES,
                "XAA,Avalon,Avalon,2018-09-10,succession,2018-01-01,flagged,illustrative,2025-01-01,2025-06-30,stated,"
                        + "illustrative,VERIFY this");
        assertThat(report.isImported()).isTrue();
        assertThat(report.findings())
                .extracting(ImportFinding::severity)
                .containsOnly(ImportFinding.Severity.WARNING)
                .hasSize(2);
    }

    @Test
    void neverLosesAWithdrawalThatTheRegisterKnows() {
        take(STATES, AVALON_ROW + ",2025-01-01,2025-07-01,stated,illustrative");
        assertThat(errors(STATES, AVALON_ROW)).anyMatch(error -> error.contains("history is not lost"));
    }

    @Test
    void refusesAStatusThatItsOwnDatesContradict() {
        String header = STATES.replace("source,w", "source,status_2026_02_20,w");
        assertThat(errors(header, AVALON_ROW + ",withdrawn")).anyMatch(error -> error.contains("the opposite"));
        assertThat(take(header, AVALON_ROW + ",state_party").isImported()).isTrue();
    }

    @Test
    void takesFiguresAndReportsOfAStateThatTheRegisterHolds() {
        take(STATES, AVALON_ROW);
        ImportReport report = take(
                FIGURES,
                "XAA,article-5-clearance,250000,2024-12-31,illustrative",
                "XAA,article-9,in-dialogue,2024-12-31,illustrative",
                "XAA,article-7-report,2022,,illustrative,A;C,2023-04-30",
                "XAA,article-7-report,2023,2025-01-10,illustrative,,");
        assertThat(report.sentence()).isEqualTo("Imported the figures: 4 new, 0 changed, 0 unchanged.");
        StateFacts facts = table.register.facts(AVALON, LocalDate.of(2025, 3, 17));
        assertThat(facts.article5Outstanding()).isTrue();
        assertThat(facts.sentLegislation()).isTrue();
        assertThat(facts.reporting().missingYears()).containsExactly(2023);
    }

    @Test
    void keepsTheOldFigureWhenItsSourceCorrectsIt() {
        take(STATES, AVALON_ROW);
        take(FIGURES, "XAA,article-3-retained,100,2024-12-31,illustrative");
        assertThat(take(FIGURES, "XAA,article-3-retained,100,2024-12-31,illustrative")
                        .unchanged())
                .isEqualTo(1);
        assertThat(take(FIGURES, "XAA,article-3-retained,90,2024-12-31,illustrative")
                        .changed())
                .isEqualTo(1);
        assertThat(table.store.figures()).extracting(Figure::value).containsExactly("100", "90");
    }

    @Test
    void findsEveryErrorOfAFiguresFile() {
        take(STATES, AVALON_ROW);
        assertThat(errors(FIGURES, "XAQ,article-9,adopted,2024-12-31,illustrative"))
                .contains("XAQ is not in the register.");
        assertThat(errors(FIGURES, "XAA,article-9,adopted,2024-12-31,"))
                .contains("A source is needed: where does this come from?");
        assertThat(errors(FIGURES, "XAA,article-6,1,2024-12-31,illustrative"))
                .anyMatch(error -> error.contains("no topic"));
        assertThat(errors(FIGURES, "XAA,article-4-stockpile,many,2024-12-31,illustrative"))
                .anyMatch(error -> error.contains("plain number"));
        assertThat(errors(FIGURES, "XAA,article-9,adopted,2024-02-30,illustrative"))
                .anyMatch(error -> error.contains("no day"));
        assertThat(errors(FIGURES, "XAA,article-9,adopted,2025-05-03,illustrative"))
                .anyMatch(error -> error.contains("has not come yet"));
        assertThat(errors(FIGURES, "XAA,article-9,adopted,2024-12-31,illustrative,A"))
                .anyMatch(error -> error.contains("rows on reports"));
        assertThat(errors(FIGURES, "XAA,article-7-report,2024,2025-04-01,illustrative,,"))
                .anyMatch(error -> error.contains("it is due"));
        assertThat(errors(FIGURES, "XAA,article-7-report,2023,2024-06-01,illustrative,Z,2024-04-01"))
                .anyMatch(error -> error.contains("no form"));
        assertThat(errors(
                        FIGURES,
                        "XAA,article-9,adopted,2024-12-31,illustrative",
                        "XAA,article-9,in-dialogue,2024-12-31,illustrative"))
                .contains("The row says again what line 2 says.");
    }

    @Test
    void recognisesTheFileByItsHeader() {
        assertThatThrownBy(() -> take("a,b", "1,2")).hasMessageStartingWith("The header is neither");
        assertThatThrownBy(() -> take(STATES)).hasMessageContaining("no rows");
        assertThat(errors(FIGURES + ",colour", "XAA,article-9,adopted,2024-12-31,illustrative,,,red"))
                .containsExactly("A figures file has no column 'colour'.");
        assertThat(errors("iso3,topic,value,source", "XAA,article-9,adopted,illustrative"))
                .containsExactly("The column 'as_of' of a figures file is missing.");
    }

    @Test
    void warnsWhenInventedStatesWouldStandBesideRealOnes() {
        table.add("THA", "Thailand", RegisterOnTheTable.IN_FORCE);
        assertThat(take(STATES, AVALON_ROW).findings())
                .containsExactly(
                        ImportFinding.warning(2, "Avalon (XAA) would stand beside real States in one register."));
    }

    private List<String> errors(String header, String... lines) {
        ImportReport report = take(header, lines);
        assertThat(report.isImported()).isFalse();
        return report.findings().stream().map(ImportFinding::sentence).toList();
    }

    private ImportReport take(String header, String... lines) {
        List<String> columns = List.of(header.split(","));
        List<ImportRow> rows = new ArrayList<>();
        for (String line : lines) {
            Map<String, String> cells = new LinkedHashMap<>();
            columns.forEach(column -> cells.put(column, ""));
            List<String> values = List.of(line.split(",", -1));
            for (int index = 0; index < values.size(); index++) {
                cells.put(index < columns.size() ? columns.get(index) : ImportRow.SURPLUS, values.get(index));
            }
            rows.add(new ImportRow(rows.size() + 2, cells));
        }
        return table.register.importRows(OPERATOR, rows);
    }
}
