package org.committeecycle.shell.seat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {

    @Test
    void showsWhatATerminalWouldObey() {
        assertThat(Legible.line("a\u001b[2Jb\u0000c\u007fd\u009b31m\re"))
                .isEqualTo("a\u241b[2Jb\u2400c\u2421d\uFFFD31m\u240de");
    }

    @Test
    void letsNobodyTurnTheDirectionOfReading() {
        assertThat(Legible.line("letter\u202egnp.exe\u2066\u2069")).isEqualTo("letter\uFFFDgnp.exe\uFFFD\uFFFD");
    }

    @Test
    void leavesEveryLanguageAsItIs() {
        String names = "Côte d'Ivoire, Türkiye, 日本国, \u200fالأردن, e\u0301 😀";
        assertThat(Legible.line(names)).isEqualTo(names);
    }

    @Test
    void keepsALineOneLine() {
        assertThat(Legible.line("done\nNext: anything\u2028more")).isEqualTo("done\u240aNext: anything\uFFFDmore");
    }

    @Test
    void keepsTheLinesOfATextOfSeveral() {
        assertThat(Legible.lines("one\r\ntwo\n\tthree\u0007")).isEqualTo("one\ntwo\n\tthree\u2407");
    }
}
