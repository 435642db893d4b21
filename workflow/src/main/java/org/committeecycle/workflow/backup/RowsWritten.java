package org.committeecycle.workflow.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.committeecycle.domain.Refused;

/** The rows of a table, a line of JSON each; what is missing is left out. */
final class RowsWritten implements ArchiveWriter.Content {

    private final Table table;
    private final ResultSet rows;
    private final Map<String, Long> next = new TreeMap<>();
    private long count;

    RowsWritten(Table table, ResultSet rows) {
        this.table = table;
        this.rows = rows;
        table.columns().stream().filter(Column::counted).forEach(column -> next.put(column.name(), 1L));
    }

    /** The next number of each column that counts by itself. */
    Map<String, Long> next() {
        return next;
    }

    long count() {
        return count;
    }

    @Override
    public void to(OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLines.writing(out)) {
            while (rows.next()) {
                write(json);
                json.writeRaw('\n');
                count++;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The table " + table.name() + " could not be read.", failure);
        }
    }

    private void write(JsonGenerator json) throws IOException, SQLException {
        json.writeStartObject();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Object value = column.type().read(rows, i + 1);
            if (value != null) {
                requireReadable(column, value);
                json.writeObjectField(column.name(), value);
                if (column.counted()) {
                    next.merge(column.name(), (Long) value + 1, Math::max);
                }
            }
        }
        json.writeEndObject();
    }

    private void requireReadable(Column column, Object value) {
        Refused.unless(
                !(value instanceof String text) || text.length() <= JsonLines.LONGEST,
                "A value of %s.%s is too long for a backup.",
                table.name(),
                column.name());
    }
}
