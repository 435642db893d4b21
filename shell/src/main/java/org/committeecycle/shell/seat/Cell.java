package org.committeecycle.shell.seat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.committeecycle.domain.Geneva;
import org.jspecify.annotations.Nullable;

/** How a value reads in a table. */
final class Cell {

    private static final DateTimeFormatter AT_GENEVA =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.ENGLISH).withZone(Geneva.ZONE);

    private Cell() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof Instant instant) {
            return AT_GENEVA.format(instant);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Cell::of).collect(Collectors.joining(", "));
        }
        return value.toString().strip();
    }
}
