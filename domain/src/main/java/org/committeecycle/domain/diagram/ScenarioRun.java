package org.committeecycle.domain.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.committeecycle.domain.Refused;

/** The scenarios of one table, asked row by row. */
final class ScenarioRun {

    /** Expects that no rule applies. */
    static final String NOBODY = "nobody";

    private final List<ScenarioColumn> columns;
    private final TableTrial.Answers table;

    ScenarioRun(List<ScenarioColumn> columns, TableTrial.Answers table) {
        this.columns = columns;
        this.table = table;
    }

    /** Refuses a row by what is wrong with it, or by what came out in place of what it expects. */
    void require(ScenarioSheet.Row row) {
        Refused.unless(
                row.cells().stream().skip(columns.size()).allMatch(String::isBlank), "has more cells than columns.");
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            ScenarioColumn column = columns.get(c);
            if (column.use() == ScenarioColumn.Use.FACT) {
                facts.put(column.fact(), column.value(row.cell(c)));
            } else if (column.use() == ScenarioColumn.Use.ANSWER && !row.cell(c).isEmpty()) {
                expected.put(column.fact(), row.cell(c));
            }
        }
        Refused.unless(!expected.isEmpty(), "expects nothing: write what the table answers, or nobody.");
        compare(expected, table.on(facts));
    }

    private static void compare(Map<String, String> expected, List<Map<String, Object>> answers) {
        boolean nobody = expected.containsValue(NOBODY);
        Refused.unless(
                !nobody || expected.values().stream().allMatch(NOBODY::equals),
                "expects nobody and an answer at once.");
        Refused.unless(
                !nobody || answers.isEmpty(),
                "expects nobody, and the table answers %s.",
                answers.isEmpty() ? "" : inWords(answers));
        expected.forEach((output, words) -> {
            String came = answers.isEmpty() ? NOBODY : came(output, answers);
            Refused.unless(words.equals(came), "expects the %s '%s', and %s comes out.", output, words, quoted(came));
        });
    }

    /** What all rules that apply say under the output. */
    private static String came(String output, List<Map<String, Object>> answers) {
        return answers.stream()
                .map(answer -> Objects.toString(answer.get(output), ""))
                .collect(Collectors.joining("; "));
    }

    private static String quoted(String came) {
        return came.equals(NOBODY) ? NOBODY : "'" + came + "'";
    }

    private static String inWords(List<Map<String, Object>> answers) {
        return answers.stream()
                .map(answer -> answer.values().stream()
                        .findFirst()
                        .map(Object::toString)
                        .orElse(""))
                .collect(Collectors.joining("'; '", "'", "'"));
    }
}
