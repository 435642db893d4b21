package org.committeecycle.shell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.committeecycle.shell.seat.Table;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final Table STATES = new Table(
            "",
            List.of("State", "Since"),
            List.of(
                    List.of("Côte d'Ivoire", "2000-12-01"),
                    List.of("Co\u0302te d'Ivoire", "2000-12-01"),
                    List.of("日本", "1999-03-01")));

    @Test
    void alignsAccentsAndWideLettersAsTheyAreShown() {
        assertThat(Grid.lines(STATES, Integer.MAX_VALUE))
                .containsExactly(
                        "State          Since",
                        "Côte d'Ivoire  2000-12-01",
                        "Co\u0302te d'Ivoire  2000-12-01",
                        "日本           1999-03-01");
    }

    @Test
    void wrapsBetweenWordsAndLosesNothing() {
        assertThat(Grid.lines(STATES, 22))
                .containsExactly(
                        "State       Since",
                        "Côte        2000-12-01",
                        "d'Ivoire",
                        "Co\u0302te        2000-12-01",
                        "d'Ivoire",
                        "日本        1999-03-01");
    }

    @Test
    void neverBreaksAnIdAndLetsOtherColumnsGiveWay() {
        Table table = new Table(
                "",
                List.of("Id", "What"),
                List.of(List.of("2025-preliminary-observations", "the preliminary observations of the Committee")));

        assertThat(Grid.fits(table, 45)).isTrue();
        assertThat(Grid.lines(table, 45))
                .containsExactly(
                        "Id                             What",
                        "2025-preliminary-observations  the",
                        "                               preliminary",
                        "                               observations",
                        "                               of the",
                        "                               Committee");
        assertThat(Grid.fits(table, 30)).isFalse();
        assertThat(Grid.lines(table, 30)).anyMatch(line -> line.contains("2025-preliminary-observations"));
    }

    @Test
    void neverExceedsTheWidthWhileThereIsRoomForEachWord() {
        Table table = new Table(
                "",
                List.of(),
                List.of(List.of("a ".repeat(80).strip(), "b ".repeat(40).strip(), "c")));

        assertThat(Grid.lines(table, 30)).allMatch(line -> Grid.width(line) <= 30);
    }

    @Test
    void keepsTheLinesOfAText() {
        assertThat(Grid.wrap("one\ntwo three", 5)).containsExactly("one", "two", "three");
    }
}
