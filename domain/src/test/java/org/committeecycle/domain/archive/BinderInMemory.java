package org.committeecycle.domain.archive;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Keeps what a year holds as text, for tests. */
class BinderInMemory implements YearBinder {

    final Map<String, List<Map<String, String>>> sheets = new TreeMap<>();
    YearContents bound;

    @Override
    public YearArchive bind(Path file, Supplier<YearContents> contents) {
        bound = contents.get();
        Map<String, Long> rows = new LinkedHashMap<>();
        bound.sheets().forEach(sheet -> {
            sheets.put(sheet.name(), read(sheet));
            rows.put(sheet.name(), sheet.rows().get().count());
        });
        return new YearArchive(bound.year(), rows, bound.files().size(), bound.missing(), "a".repeat(64));
    }

    private static List<Map<String, String>> read(Sheet sheet) {
        return sheet.rows()
                .get()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int column = 0; column < row.size(); column++) {
                        cells.put(sheet.columns().get(column), String.valueOf(row.get(column)));
                    }
                    return cells;
                })
                .toList();
    }

    List<String> column(String sheet, String column) {
        return sheets.get(sheet).stream().map(row -> row.get(column)).toList();
    }
}
