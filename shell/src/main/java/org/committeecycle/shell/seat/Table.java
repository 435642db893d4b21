package org.committeecycle.shell.seat;

import java.util.AbstractList;
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

    /** The same table, whose cells are worked out when somebody looks at them; JSON never does. */
    @SafeVarargs
    static <T> Table onceLookedAt(List<T> items, Column<T>... columns) {
        return new Table("", Arrays.stream(columns).map(Column::name).toList(), new AbstractList<>() {
            @Override
            public List<String> get(int place) {
                return row(items.get(place), columns);
            }

            @Override
            public int size() {
                return items.size();
            }
        });
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
