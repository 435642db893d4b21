package org.committeecycle.domain.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/** Takes in one file: recognises it by its header, reads every row, and keeps all of them or none. */
final class RegisterImport {

    private final List<FileLayout> layouts;
    private final List<ImportFinding> findings = new ArrayList<>();
    private List<RowChange> changes = List.of();

    RegisterImport(RegisterStore store, RegisterEntries entries, Actor actor) {
        this.layouts = List.of(new StatesFile(store), new FiguresFile(store, entries, actor));
    }

    ImportReport take(List<ImportRow> rows) {
        Refused.unless(!rows.isEmpty(), "The file holds no rows below its header.");
        FileLayout layout = layout(rows.get(0).cells().keySet());
        checkHeader(layout, rows.get(0).cells().keySet());
        if (findings.isEmpty()) {
            changes = rows.stream()
                    .map(row -> read(layout, row))
                    .filter(Objects::nonNull)
                    .toList();
        }
        ImportReport report = report(layout);
        if (report.isImported()) {
            changes.forEach(RowChange::apply);
        }
        return report;
    }

    /** What was changed in rows that the register held before. */
    List<RowChange> changes() {
        return changes.stream()
                .filter(change -> change.effect() == RowChange.Effect.CHANGED)
                .toList();
    }

    private FileLayout layout(Set<String> columns) {
        return layouts.stream()
                .filter(layout -> columns.contains(layout.mark()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "The header is neither that of a States file (%s) nor that of a figures file (%s).",
                        String.join(",", layouts.get(0).required()),
                        String.join(",", layouts.get(1).required())));
    }

    private void checkHeader(FileLayout layout, Set<String> columns) {
        layout.required().stream()
                .filter(column -> !columns.contains(column))
                .map(column -> "The column '%s' of a %s file is missing.".formatted(column, layout.what()))
                .forEach(sentence -> findings.add(ImportFinding.error(1, sentence)));
        columns.stream()
                .filter(column -> !column.equals(ImportRow.SURPLUS) && !layout.knows(column))
                .sorted()
                .map(column -> "A %s file has no column '%s'.".formatted(layout.what(), column))
                .forEach(sentence -> findings.add(ImportFinding.error(1, sentence)));
    }

    private @Nullable RowChange read(FileLayout layout, ImportRow row) {
        RowReader reader = new RowReader(row);
        reader.checkCells();
        RowChange change = reader.tried(() -> layout.read(reader));
        findings.addAll(reader.findings());
        return reader.isSound() ? change : null;
    }

    private ImportReport report(FileLayout layout) {
        return new ImportReport(
                layout.what(),
                count(RowChange.Effect.ADDED),
                count(RowChange.Effect.CHANGED),
                count(RowChange.Effect.UNCHANGED),
                findings);
    }

    private int count(RowChange.Effect effect) {
        return (int)
                changes.stream().filter(change -> change.effect() == effect).count();
    }
}
