package org.committeecycle.domain.archive;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one kind in a year, a row each.
 *
 * @param name by which its files are called: "letters"
 * @param about what a row is, in words
 * @param columns what stands in each row, in this order
 * @param rows reads the rows anew each time it is asked, one after the other
 */
public record Sheet(String name, String about, List<String> columns, Supplier<Stream<List<@Nullable Object>>> rows) {

    /** What is read from each thing for one column. */
    record Column<T>(String name, Function<T, @Nullable Object> value) {

        static <T> Column<T> of(String name, Function<T, @Nullable Object> value) {
            return new Column<>(name, value);
        }
    }

    @SafeVarargs
    static <T> Sheet of(String name, String about, Supplier<Stream<T>> things, Column<T>... columns) {
        List<Column<T>> all = List.of(columns);
        return new Sheet(name, about, all.stream().map(Column::name).toList(), () -> things.get()
                .map(thing -> row(thing, all)));
    }

    private static <T> List<@Nullable Object> row(T thing, List<Column<T>> columns) {
        @Nullable
        Object[] values =
                columns.stream().map(column -> column.value().apply(thing)).toArray();
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
