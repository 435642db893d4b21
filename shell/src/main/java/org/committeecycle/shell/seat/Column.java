package org.committeecycle.shell.seat;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a table: its heading, and what an item says in it. */
public record Column<T>(String name, Function<T, ? extends @Nullable Object> cell) {

    public static <T> Column<T> of(String name, Function<T, ? extends @Nullable Object> cell) {
        return new Column<>(name, cell);
    }
}
