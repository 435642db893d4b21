package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;

/** A table answers every row of its scenarios as the row expects. */
final class ScenarioRules {

    private static final int MOST_ROWS = 2_000;

    private static final String IN_THE_ROW = "Correct the row; or the table, when the row says what is meant.";

    private final ScenarioReader reader;
    private final TableTrial trial;

    ScenarioRules(ScenarioReader reader, TableTrial trial) {
        this.reader = reader;
        this.trial = trial;
    }

    /**
     * What is wrong with the scenarios of the workspace, and those of its tables.
     *
     * @param unsound files in which errors were found: a table among them is not asked
     */
    List<DrawingFinding> findings(Workspace workspace, Drawings all, Set<String> unsound) {
        List<DrawingFinding> findings = new ArrayList<>();
        for (String file : all.workspace().names(SourceKind.SCENARIOS)) {
            String table = tableOf(file);
            boolean isAsked =
                    workspace.file(file).isPresent() || workspace.file(table).isPresent();
            if (isAsked && !unsound.contains(table)) {
                try {
                    run(file, table, all, findings);
                } catch (Refused e) {
                    findings.add(DrawingFinding.ofFile(file, e.getMessage(), help(e, table)));
                }
            }
        }
        return findings;
    }

    private static String tableOf(String file) {
        return SourceKind.SCENARIOS.idIn(file) + ".dmn";
    }

    private static String help(Refused refused, String table) {
        return refused.getMessage().contains("no table")
                ? "Name the scenarios as their table is named, without its .dmn."
                : "Let the header name the facts that %s asks and, as 'expect reason', what it answers."
                        .formatted(table);
    }

    private void run(String file, String table, Drawings all, List<DrawingFinding> findings) {
        Optional<Drawing> drawing =
                all.all().stream().filter(each -> each.file().equals(table)).findFirst();
        Refused.unless(drawing.isPresent(), "there is no table %s for these scenarios.", table);
        ScenarioSheet sheet = reader.read(all.workspace().files().get(file));
        Refused.unless(!sheet.rows().isEmpty(), "there is no row below the header.");
        Refused.unless(sheet.rows().size() <= MOST_ROWS, "these are more than %d rows.", MOST_ROWS);
        List<ScenarioColumn> columns = columns(sheet.header(), drawing.orElseThrow());
        ScenarioRun run = new ScenarioRun(
                columns, trial.takeUp(table, all.workspace().files().get(table)));
        for (ScenarioSheet.Row row : sheet.rows()) {
            try {
                run.require(row);
            } catch (Refused e) {
                findings.add(new DrawingFinding(
                        file,
                        "row " + row.number() + name(columns, row),
                        String.valueOf(row.number()),
                        DrawingFinding.Weight.ERROR,
                        e.getMessage(),
                        IN_THE_ROW));
            }
        }
    }

    private static String name(List<ScenarioColumn> columns, ScenarioSheet.Row row) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).use() == ScenarioColumn.Use.NAME && !row.cell(c).isEmpty()) {
                return " '" + row.cell(c) + "'";
            }
        }
        return "";
    }

    private static List<ScenarioColumn> columns(List<String> header, Drawing table) {
        List<Part> parts = table.parts().stream()
                .filter(part -> part.is("input") || part.is("output"))
                .toList();
        Refused.unless(!parts.isEmpty(), "there is no table of columns in %s.", table.file());
        List<ScenarioColumn> columns = header.stream()
                .map(name -> ScenarioColumn.of(name, parts)
                        .orElseThrow(() ->
                                new Refused("the column '%s' is neither a fact nor an answer of the table.", name)))
                .toList();
        Refused.unless(new HashSet<>(columns).size() == columns.size(), "a column stands there twice.");
        parts.stream()
                .filter(part -> part.is("input"))
                .map(ScenarioColumn::fact)
                .filter(fact -> facts(columns).noneMatch(fact::equals))
                .findFirst()
                .ifPresent(fact -> {
                    throw new Refused("the fact '%s', which the table asks, has no column.", fact);
                });
        Refused.unless(
                columns.stream().anyMatch(column -> column.use() == ScenarioColumn.Use.ANSWER),
                "no column says what is expected.");
        return columns;
    }

    private static Stream<String> facts(List<ScenarioColumn> columns) {
        return columns.stream()
                .filter(column -> column.use() == ScenarioColumn.Use.FACT)
                .map(ScenarioColumn::fact);
    }
}
