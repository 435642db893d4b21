package org.committeecycle.workflow.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.domain.archive.Sheet;
import org.committeecycle.domain.archive.Words;
import org.committeecycle.workflow.backup.ArchiveWriter;
import org.jspecify.annotations.Nullable;

/** A sheet as lines of JSON, an object for each row; what is absent is left out. Counts the rows. */
final class SheetInJson implements ArchiveWriter.Content {

    private static final JsonFactory JSON =
            new JsonFactoryBuilder().rootValueSeparator("").build();

    private final Sheet sheet;
    private long rows;

    SheetInJson(Sheet sheet) {
        this.sheet = sheet;
    }

    long count() {
        return rows;
    }

    @Override
    public void to(OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                Stream<List<@Nullable Object>> all = sheet.rows().get()) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            for (Iterator<List<@Nullable Object>> next = all.iterator(); next.hasNext(); ) {
                write(json, next.next());
                json.writeRaw('\n');
                rows++;
            }
        }
    }

    private void write(JsonGenerator json, List<@Nullable Object> row) throws IOException {
        json.writeStartObject();
        for (int column = 0; column < row.size(); column++) {
            Object value = row.get(column);
            if (value != null) {
                json.writeFieldName(sheet.columns().get(column));
                write(json, value);
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Collection<?> several) {
            json.writeStartArray();
            for (Object one : several) {
                write(json, one);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean answer) {
            json.writeBoolean(answer);
        } else {
            json.writeString(value instanceof Enum<?> word ? Words.of(word) : value.toString());
        }
    }
}
