package org.committeecycle.workflow.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/** What a column holds, and how that is written in a backup, whatever kind of database it comes from. */
enum ColumnType {
    TEXT,
    /** A whole number. */
    NUMBER,
    /** A number with a fraction, written as text lest a digit gets lost. */
    DECIMAL,
    /** A floating-point number. */
    FLOAT,
    BOOLEAN,
    /** A day, such as 2025-03-17. */
    DATE,
    /** An instant, such as 2025-03-17T08:00:00Z. */
    INSTANT,
    /** A time as the engine writes it, without a zone and meant in UTC. */
    TIME,
    /** Bytes, in Base64. */
    BYTES;

    static ColumnType of(int jdbcType, String databaseType) {
        String name = databaseType.toLowerCase(Locale.ROOT);
        if (name.equals("timestamptz") || name.contains("with time zone")) {
            return INSTANT;
        }
        return switch (jdbcType) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> FLOAT;
            case Types.BIT, Types.BOOLEAN -> BOOLEAN;
            case Types.DATE -> DATE;
            case Types.TIMESTAMP -> TIME;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> throw new IllegalStateException("No backup knows columns of the type " + databaseType + ".");
        };
    }

    /** The value as JSON writes it, or null. */
    @Nullable
    Object read(ResultSet row, int place) throws SQLException {
        Object value =
                switch (this) {
                    case TEXT -> row.getString(place);
                    case NUMBER -> row.getLong(place);
                    case DECIMAL -> row.getBigDecimal(place);
                    case FLOAT -> row.getDouble(place);
                    case BOOLEAN -> row.getBoolean(place);
                    case DATE -> row.getObject(place, LocalDate.class);
                    case INSTANT -> row.getObject(place, OffsetDateTime.class);
                    case TIME -> row.getObject(place, LocalDateTime.class);
                    case BYTES -> row.getBytes(place);
                };
        return value == null || row.wasNull() ? null : written(value);
    }

    private Object written(Object value) {
        return switch (this) {
            case DECIMAL -> ((BigDecimal) value).toPlainString();
            case DATE, TIME -> value.toString();
            case INSTANT -> ((OffsetDateTime) value).toInstant().toString();
            case BYTES -> Base64.getEncoder().encodeToString((byte[]) value);
            default -> value;
        };
    }

    /** Sets the parameter to the value; refused when it is none of this type. */
    void write(PreparedStatement statement, int place, JsonNode value) throws SQLException {
        try {
            set(statement, place, value);
        } catch (DateTimeParseException | IllegalArgumentException | IOException unreadable) {
            throw new Refused("The backup is damaged: a value that is no %s stands where one belongs.", word());
        }
    }

    private void set(PreparedStatement statement, int place, JsonNode value) throws SQLException, IOException {
        switch (this) {
            case TEXT -> statement.setString(place, text(value));
            case NUMBER ->
                statement.setLong(
                        place, require(value.canConvertToLong(), value).longValue());
            case DECIMAL -> statement.setBigDecimal(place, new BigDecimal(text(value)));
            case FLOAT ->
                statement.setDouble(place, require(value.isNumber(), value).doubleValue());
            case BOOLEAN ->
                statement.setBoolean(place, require(value.isBoolean(), value).booleanValue());
            case DATE -> statement.setObject(place, LocalDate.parse(text(value)));
            case INSTANT ->
                statement.setObject(place, Instant.parse(text(value)).atOffset(ZoneOffset.UTC));
            case TIME -> statement.setObject(place, LocalDateTime.parse(text(value)));
            case BYTES -> statement.setBytes(place, Base64.getDecoder().decode(text(value)));
        }
    }

    private static String text(JsonNode value) {
        return require(value.isTextual(), value).textValue();
    }

    private static JsonNode require(boolean fits, JsonNode value) {
        if (!fits) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    /** How the list of a backup calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
