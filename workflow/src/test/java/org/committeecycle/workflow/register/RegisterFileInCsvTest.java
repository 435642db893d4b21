package org.committeecycle.workflow.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.register.ImportRow;
import org.junit.jupiter.api.Test;

class RegisterFileInCsvTest {

    @Test
    void countsLinesThroughBlankOnesAndQuotedLineBreaks() {
        List<ImportRow> rows = read("a,b\n1,2\n\n3,\"4\n5\"\n6,7");
        assertThat(rows).extracting(ImportRow::line).containsExactly(2, 4, 6);
        assertThat(rows.get(1).cells()).containsEntry("b", "4\n5");
    }

    @Test
    void readsWhatASpreadsheetWrites() {
        assertThat(read("\uFEFFa,b\r\nCôte d'Ivoire,\"x,y\"\r\n").get(0).cells())
                .containsEntry("a", "Côte d'Ivoire")
                .containsEntry("b", "x,y");
    }

    @Test
    void fillsMissingCellsAndKeepsSurplusOnesApart() {
        assertThat(read("a,b\n1").get(0).cells()).containsEntry("b", "");
        assertThat(read("a\n1,2").get(0).cells()).containsEntry(ImportRow.SURPLUS, "2");
    }

    @Test
    void refusesBinaryGarbageAndBrokenQuotes() {
        assertThatThrownBy(() -> new RegisterFileInCsv()
                        .read(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xFE, 0})))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> read("a,b\n\"1,2"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("comma-separated");
        assertThatThrownBy(() -> read("a,a\n1,2")).isInstanceOf(Refused.class).hasMessageContaining("twice");
    }

    private static List<ImportRow> read(String text) {
        return new RegisterFileInCsv().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
