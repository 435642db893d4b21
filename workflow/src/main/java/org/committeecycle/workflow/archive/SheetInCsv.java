package org.committeecycle.workflow.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.committeecycle.domain.archive.Sheet;
import org.committeecycle.workflow.backup.ArchiveWriter;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as RFC 4180 describes it, with a header. It begins with the byte order mark, without which some spreadsheets
 * take UTF-8 for something else; every cell is quoted, so that it stays one cell whatever separates them.
 */
record SheetInCsv(Sheet sheet) implements ArchiveWriter.Content {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void to(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(text, FORMAT);
        csv.printRecord(sheet.columns());
        try (Stream<List<@Nullable Object>> rows = sheet.rows().get()) {
            for (Iterator<List<@Nullable Object>> next = rows.iterator(); next.hasNext(); ) {
                csv.printRecord(next.next().stream().map(Cells::of));
            }
        }
        csv.flush();
    }
}
