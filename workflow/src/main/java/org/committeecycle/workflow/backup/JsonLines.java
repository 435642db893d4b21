package org.committeecycle.workflow.backup;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** JSON, a line for each row, to and from streams that stay open. */
final class JsonLines {

    /** How many characters a value may have. */
    static final int LONGEST = 64_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(new JsonFactoryBuilder()
                    .rootValueSeparator("")
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .build();

    private JsonLines() {}

    static JsonGenerator writing(OutputStream out) throws IOException {
        return JSON.createGenerator(out);
    }

    static MappingIterator<JsonNode> reading(InputStream in) throws IOException {
        return JSON.readerFor(JsonNode.class).readValues(in);
    }
}
