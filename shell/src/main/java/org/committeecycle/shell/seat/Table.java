package org.committeecycle.shell.seat;

import java.util.Arrays;
import java.util.List;

/**
 * Rows of text under headings; how wide they become is the dispatcher's business.
 *
 * @param title what the rows are; empty when nothing needs saying
 * @param headings empty for a card of facts
 */
public record Table(String title, List<String> headings, List<List<String>> rows) {

    @SafeVarargs
    static <T> Table of(String title, List<T> items, Column<T>... columns) {
        return new Table(
                title,
                Arrays.stream(columns).map(Column::name).toList(),
                items.stream().map(item -> row(item, columns)).toList());
    }

    @SafeVarargs
    static <T> Table card(T item, Column<T>... facts) {
        return new Table(
                "",
                List.of(),
                Arrays.stream(facts)
                        .map(fact -> List.of(fact.name(), Cell.of(fact.cell().apply(item))))
                        .filter(row -> !row.get(1).isEmpty())
                        .toList());
    }

    private static <T> List<String> row(T item, Column<T>[] columns) {
        return Arrays.stream(columns)
                .map(column -> Cell.of(column.cell().apply(item)))
                .toList();
    }
}
