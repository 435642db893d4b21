package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.process.EditedFile.shipped;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.diagram.Checks;
import org.committeecycle.domain.diagram.DrawingFinding;
import org.committeecycle.domain.diagram.DrawingFinding.Weight;
import org.committeecycle.domain.diagram.EditionInForce;
import org.committeecycle.domain.diagram.ScenarioReader;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows of facts from a spreadsheet, each with what the table must answer. */
class TableScenariosTest extends ProcessTest {

    private static final Actor OWNER = Actor.staff("Owner", Set.of(Role.PROCESS_OWNER), Channel.LOCAL);
    private static final String FILE = "article-9-follow-up.scenarios.csv";

    @Autowired
    Checks checks;

    @Autowired
    EditionInForce inForce;

    @Autowired
    ScenarioReader reader;

    @Test
    void everyShippedTableHasScenariosThatItMeets() {
        Workspace shipped = inForce.files();

        assertThat(shipped.names(SourceKind.SCENARIOS))
                .extracting(SourceKind.SCENARIOS::idIn)
                .containsExactlyElementsOf(shipped.names(SourceKind.TABLE).stream()
                        .map(SourceKind.TABLE::idIn)
                        .toList());
        for (String file : shipped.names(SourceKind.SCENARIOS)) {
            byte[] content = shipped.files().get(file);
            assertThat(reader.read(content).rows()).as(file).hasSizeGreaterThanOrEqualTo(2);
            assertThat(errors(Workspace.of(Map.of(file, content)))).isEmpty();
        }
    }

    @Test
    void anEditedTableMeetsTheScenariosThatAreThere() {
        EditedFile stricter = shipped("pre-msp.dmn").with("<text>&gt;= 1</text>", "<text>&gt;= 2</text>");

        assertThat(errors(stricter.alone()))
                .containsExactly(
                        "pre-msp.scenarios.csv: row 4 'Reports missing and areas to clear' expects the reason 'reports missing, and clearance under Article 5 outstanding', and nobody comes out.");
    }

    @Test
    void saysWhatCameOut() {
        assertThat(errors("party,sentLegislation,expect reason\ntrue,true,nobody\ntrue,true,thanks\nfalse,true,nobody"))
                .containsExactly(
                        FILE + ": row 2 expects nobody, and the table answers 'information on legislation sent'.",
                        FILE + ": row 3 expects the reason 'thanks', and 'information on legislation sent' comes out.");
    }

    @Test
    void readsWhatSpreadsheetsSave() {
        assertThat(errors("\uFEFFScenario;State Party on the day;SENTLEGISLATION;Expect Reason;expect source;;\r\n"
                        + "One;TRUE;true;information on legislation sent;\"Action 48 of the SRAAP\";;\r\n"
                        + ";;;;;;\r\n"
                        + "\"Two; or more\";FALSE;true;nobody;nobody;;\r\n"))
                .isEmpty();
        assertThat(errors("party;sentLegislation;expect reason\r\n\r\n;;\r\ntrue;true;nobody\r\n"))
                .singleElement()
                .asString()
                .contains("row 4 expects nobody");
    }

    @Test
    void wantsEachColumnToBeTheTables() {
        assertThat(errors("party,sentLegislation,mood,expect reason\ntrue,true,good,nobody"))
                .containsExactly(FILE + ": the column 'mood' is neither a fact nor an answer of the table.");
        assertThat(errors("party,expect reason\ntrue,nobody"))
                .containsExactly(FILE + ": the fact 'sentLegislation', which the table asks, has no column.");
        assertThat(errors("party,sentLegislation\ntrue,true"))
                .containsExactly(FILE + ": no column says what is expected.");
        assertThat(errors("party,State Party on the day,sentLegislation,expect reason\ntrue,true,true,nobody"))
                .containsExactly(FILE + ": a column stands there twice.");
    }

    @Test
    void wantsValuesOfTheTablesTypes() {
        assertThat(
                        errors(
                                "party,sentLegislation,expect reason\nyes,true,nobody\n,true,nobody\ntrue,true,\ntrue,true,nobody,x"))
                .containsExactly(
                        FILE + ": row 2 has 'yes' under 'party', where true or false belongs.",
                        FILE + ": row 3 gives no 'party'.",
                        FILE + ": row 4 expects nothing: write what the table answers, or nobody.",
                        FILE + ": row 5 has more cells than columns.");
        assertThat(errors(Map.of(
                        "early-warning.scenarios.csv",
                        "party,yearsWithoutArticle345Information,expect reason\ntrue,two,nobody\ntrue,1.5,nobody")))
                .allSatisfy(said -> assertThat(said).contains("where a", "number belongs"))
                .hasSize(2);
    }

    @Test
    void findsWhatIsNoTableOfScenarios() {
        assertThat(errors(Map.of("lost.scenarios.csv", "party,expect reason\ntrue,nobody")))
                .containsExactly("lost.scenarios.csv: there is no table lost.dmn for these scenarios.");
        assertThat(errors("")).containsExactly(FILE + ": there is no header in the first row.");
        assertThat(errors("party,sentLegislation,expect reason\n"))
                .containsExactly(FILE + ": there is no row below the header.");
        assertThat(errors("\"party,\"x")).hasSize(1);
        assertThat(errors(Workspace.of(Map.of(FILE, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1}))))
                .containsExactly(FILE + ": this is no text in UTF-8; save it as 'CSV UTF-8'.");
    }

    @Test
    void asksNoTableThatIsUnsound() {
        EditedFile wrong = shipped("pre-msp.dmn").with("<text>&gt;= 1</text>", "<text>\"many\"</text>");

        assertThat(errors(wrong.alone())).allMatch(said -> said.startsWith("pre-msp.dmn: "));
    }

    private List<String> errors(String scenarios) {
        return errors(Map.of(FILE, scenarios));
    }

    private List<String> errors(Map<String, String> files) {
        return errors(Workspace.of(
                files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue()
                        .getBytes(StandardCharsets.UTF_8)))));
    }

    private List<String> errors(Workspace workspace) {
        return checks.check(OWNER, workspace).stream()
                .filter(finding -> finding.weight() == Weight.ERROR)
                .map(DrawingFinding::toString)
                .toList();
    }
}
