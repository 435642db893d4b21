package org.committeecycle.workflow.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.diagram.Editions.changes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.workflow.WordFile;
import org.junit.jupiter.api.Test;

class ComparisonOfTablesAndFormsTest {

    private static final String TABLE = "pre-msp.dmn";
    private static final String FORM = "step-done.form";

    @Test
    void tellsACellByRowAndColumn() {
        String text = Editions.text(TABLE);
        int second = text.indexOf("&gt;= 1", text.indexOf("&gt;= 1") + 1);
        String edited = text.substring(0, second) + "&gt;= 2" + text.substring(second + 7);

        assertThat(sentences(changes(TABLE, edited)))
                .containsExactly("Row 2: 'Years without a report' is >= 2, was >= 1.");
    }

    @Test
    void tellsHitPolicyColumnAndFact() {
        assertThat(sentences(changes(TABLE, "hitPolicy=\"FIRST\"", "hitPolicy=\"ANY\"")))
                .containsExactly("The hit policy of the table 'Who gets the pre-MSP communication' is ANY, was FIRST.");
        assertThat(sentences(changes(TABLE, "label=\"Years without a report\"", "label=\"Missing years\"")))
                .containsExactly("The column 'Missing years' was called 'Years without a report' before.");
        assertThat(sentences(changes(TABLE, "<text>retainsMines</text>", "<text>retained</text>")))
                .containsExactly(
                        "The fact asked for of the column 'Mines retained (Article 3)' is 'retained', was 'retainsMines'.");
    }

    @Test
    void tellsARowThatIsGoneAndOneThatMoved() {
        String text = Editions.text(TABLE);
        int second = text.indexOf("<rule id=\"Rule_2\"");
        int third = text.indexOf("<rule id=\"Rule_3\"");
        int end = text.indexOf("</decisionTable>");
        String without = text.substring(0, second) + text.substring(third);
        String turned = text.substring(0, second)
                + text.substring(third, end)
                + text.substring(second, third)
                + text.substring(end);

        assertThat(sentences(changes(TABLE, without)))
                .singleElement()
                .asString()
                .startsWith("Gone: row 2: 'State Party on the day' true; 'Years without a report' >= 1;");
        assertThat(sentences(changes(TABLE, turned))).containsExactly("Row 3 was row 2.");
    }

    @Test
    void tellsFieldsOfAForm() {
        assertThat(sentences(changes(FORM, "\"What was done, in a sentence\"", "\"What was done\"")))
                .containsExactly("The field 'What was done' was called 'What was done, in a sentence' before.");
        assertThat(sentences(changes(FORM, ", not in the future", "")))
                .containsExactly(
                        "The explanation of the field 'Day on which it was done' is “A day such as 2025-03-26.”,"
                                + " was “A day such as 2025-03-26, not in the future.”.");
        assertThat(sentences(changes("paper-edited.form", "\"validate\": { \"required\": true }", "\"x\": \"y\"")))
                .containsExactly(
                        "The field 'The warnings were read and each was looked at' may be left empty now.",
                        "The 'x' of the field 'The warnings were read and each was looked at' is “y”; it had none.");
        assertThat(sentences(changes(
                        "paper-edited.form",
                        "    {\n      \"type\": \"textarea\"",
                        "{\"type\":\"select\",\"key\":\"way\",\"label\":\"Way\",\"values\":[{\"label\":\"Mail\","
                                + "\"value\":\"mail\"}]},\n{\"type\": \"textarea\"")))
                .containsExactly("New: the field 'Way'; list of options “Mail (mail)”.");
    }

    @Test
    void tellsTheParagraphsOfALetter() {
        String file = "early-warning.docx";
        WordFile word = WordFile.read(Editions.SHIPPED.file(file).orElseThrow());
        String text = new String(word.part("word/document.xml"), StandardCharsets.UTF_8);
        String edited = text.replace("Excellency,<", "Honourable Minister,<");

        List<String> sentences = sentences(Editions.COMPARISONS.compare(
                Editions.OWNER,
                Editions.SHIPPED,
                with(file, word.with("word/document.xml", edited.getBytes(StandardCharsets.UTF_8)))));
        assertThat(sentences).containsExactly("Paragraph 4 of the text is “Honourable Minister,”, was “Excellency,”.");

        byte[] styles = "<x/>".getBytes(StandardCharsets.UTF_8);
        assertThat(sentences(Editions.COMPARISONS.compare(
                        Editions.OWNER, Editions.SHIPPED, with(file, word.with("word/styles.xml", styles)))))
                .containsExactly(
                        "Every word of the letter is the same; its looks or settings differ (word/styles.xml).");
    }

    @Test
    void tellsTheRowsOfScenarios() {
        Workspace before = scenarios("state;party\nXAA;true\nXAB;false\n");
        Workspace after = scenarios("state;party\nXAA;false\nXAB;false\nXAC;true\n");

        assertThat(sentences(Editions.COMPARISONS.compare(Editions.OWNER, before, after)))
                .containsExactly("Row 2 is “XAA;false”, was “XAA;true”.", "New: row 4: “XAC;true”.");
    }

    private static Workspace scenarios(String text) {
        return Workspace.of(Map.of("pre-msp.scenarios.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Workspace with(String file, WordFile word) {
        return Editions.SHIPPED.with(Workspace.of(Map.of(file, word.bytes())));
    }

    private static List<String> sentences(List<Change> changes) {
        return changes.stream().map(Change::sentence).toList();
    }
}
