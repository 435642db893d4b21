package org.committeecycle.workflow.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.register.ImportRow;
import org.committeecycle.domain.register.RegisterFile;
import org.springframework.stereotype.Component;

/** Files of comma-separated values in UTF-8, with one header line, as spreadsheets write them. */
@Component
class RegisterFileInCsv implements RegisterFile {

    private static final String SHIPPED = "/register/states-parties.csv";
    private static final int LARGEST = 10_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public List<ImportRow> shipped() {
        try (InputStream file = RegisterFileInCsv.class.getResourceAsStream(SHIPPED)) {
            return read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<ImportRow> read(InputStream file) {
        try (CSVParser parser = CSVParser.parse(text(file), CSVFormat.RFC4180)) {
            return rows(parser);
        } catch (CharacterCodingException binary) {
            throw new Refused("The file is not text in UTF-8, so it cannot be a table of the register.");
        } catch (UncheckedIOException | IOException | IllegalStateException malformed) {
            throw new Refused("The file is not a table of comma-separated values: %s.", reason(malformed));
        }
    }

    private static String text(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        Refused.unless(bytes.length <= LARGEST, "The file is larger than 10 MB, so it is no table of the register.");
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static List<ImportRow> rows(CSVParser parser) {
        List<String> header = new ArrayList<>();
        List<ImportRow> rows = new ArrayList<>();
        int line = 1;
        for (CSVRecord record : parser) {
            if (header.isEmpty()) {
                header.addAll(header(record));
            } else if (!isBlank(record)) {
                rows.add(row(line, header, record));
            }
            line += lines(record);
        }
        return rows;
    }

    private static List<String> header(CSVRecord record) {
        List<String> header = record.stream()
                .map(cell -> cell.replace(String.valueOf(BYTE_ORDER_MARK), "").strip())
                .toList();
        Refused.unless(
                new HashSet<>(header).size() == header.size() && !header.contains(""),
                "The header has a column twice, or one without a name.");
        return header;
    }

    private static ImportRow row(int line, List<String> header, CSVRecord record) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < record.size(); column++) {
            cells.put(column < header.size() ? header.get(column) : ImportRow.SURPLUS, record.get(column));
        }
        header.forEach(column -> cells.putIfAbsent(column, ""));
        return new ImportRow(line, cells);
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static int lines(CSVRecord record) {
        return 1
                + (int) record.stream()
                        .flatMapToInt(String::chars)
                        .filter(character -> character == '\n')
                        .count();
    }

    private static String reason(Exception malformed) {
        Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    }
}
