package org.committeecycle.workflow.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r\n=1+1",
                "  =HYPERLINK(\"http://example.org\")",
                "\u00A0=1+1",
                "\u200B=1+1",
                "\uFEFF=1+1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)",
                "-2+3\n=cmd|' /C calc'!A0",
                "\tplain"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldCalculate(String text) {
        assertThat(Cells.of(text)).startsWith("'");
        assertThat(Cells.of(List.of(text, "more"))).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Côte d'Ivoire", "17-20 June 2025", "a=b", "'quoted'", "9 (d)", "", "two\nlines"})
    void leavesWordsAsTheyAre(String text) {
        assertThat(Cells.of(text)).isEqualTo(text);
    }

    @Test
    void leavesNoSignThatATerminalWouldObey() {
        assertThat(Cells.of("\u001b]0;owned\u0007 a\u0000b\u009b31m"))
                .isEqualTo("\uFFFD]0;owned\uFFFD a\uFFFDb\uFFFD31m");
        assertThat(Cells.of("\u0000=1+1")).isEqualTo("'\uFFFD=1+1");
    }

    @Test
    void writesTimesAsTheyAreInGenevaAndDaysAsTheyAre() {
        assertThat(Cells.of(Instant.parse("2025-03-17T08:00:00.5Z"))).isEqualTo("2025-03-17 09:00:00");
        assertThat(Cells.of(Instant.parse("2025-07-01T08:00:00Z"))).isEqualTo("2025-07-01 10:00:00");
        assertThat(Cells.of(LocalDate.of(2025, 3, 17))).isEqualTo("2025-03-17");
        assertThat(Cells.of(Channel.LOCAL)).isEqualTo("local");
        assertThat(Cells.of(null)).isEmpty();
        assertThat(Cells.of(-3)).isEqualTo("-3");
        assertThat(Cells.of(List.of("XAA", "XAB"))).isEqualTo("XAA; XAB");
    }
}
