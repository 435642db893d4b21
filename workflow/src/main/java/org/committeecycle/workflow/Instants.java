package org.committeecycle.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants in a column: to the microsecond, which both databases keep, and in UTC, where no hour comes twice. */
public final class Instants {

    private Instants() {}

    public static @Nullable OffsetDateTime column(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    public static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The instant in the column, or null where there is none. */
    public static @Nullable Instant readOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : read(row, column);
    }
}
