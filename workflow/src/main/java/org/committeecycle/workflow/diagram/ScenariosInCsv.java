package org.committeecycle.workflow.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.ScenarioReader;
import org.committeecycle.domain.diagram.ScenarioSheet;
import org.springframework.stereotype.Component;

/** Comma- or semicolon-separated values in UTF-8, with or without the mark that spreadsheets put in front. */
@Component
class ScenariosInCsv implements ScenarioReader {

    private static final int LARGEST = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public ScenarioSheet read(byte[] content) {
        try (CSVParser parser = parser(text(content))) {
            List<CSVRecord> records = parser.getRecords();
            Refused.unless(!records.isEmpty() && !isBlank(records.get(0)), "there is no header in the first row.");
            List<String> header = records.get(0).stream().map(String::strip).toList();
            return new ScenarioSheet(trimmed(header), rows(records));
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            throw new Refused("this is not a table of comma- or semicolon-separated values.");
        }
    }

    private static CSVParser parser(String text) throws IOException {
        String first = text.lines().findFirst().orElse("");
        char separator = count(first, ';') > count(first, ',') ? ';' : ',';
        return CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .get());
    }

    private static String text(byte[] content) {
        Refused.unless(content.length <= LARGEST, "the file is larger than 1 MB.");
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused("this is no text in UTF-8; save it as 'CSV UTF-8'.");
        }
    }

    private static long count(String text, char sought) {
        return text.chars().filter(character -> character == sought).count();
    }

    /** Spreadsheets save empty columns at the end. */
    private static List<String> trimmed(List<String> header) {
        int width = header.size();
        while (header.get(width - 1).isEmpty()) {
            width--;
        }
        return header.subList(0, width);
    }

    private static List<ScenarioSheet.Row> rows(List<CSVRecord> records) {
        List<ScenarioSheet.Row> rows = new ArrayList<>();
        for (int r = 1; r < records.size(); r++) {
            if (!isBlank(records.get(r))) {
                rows.add(new ScenarioSheet.Row(r + 1, records.get(r).toList()));
            }
        }
        return rows;
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }
}
