package org.committeecycle.shell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void splitsAtBlanks() {
        assertThat(Words.split("  case  list\t--json ")).containsExactly("case", "list", "--json");
    }

    @Test
    void holdsQuotedWordsTogether() {
        assertThat(Words.split("note 'two words' \"the Chair's\" --text=\"a b\""))
                .containsExactly("note", "two words", "the Chair's", "--text=a b");
    }

    @Test
    void keepsAnEmptyWordSoThatItCanBeRefused() {
        assertThat(Words.split("note ''")).containsExactly("note", "");
    }

    @Test
    void keepsAnApostropheAndABackslash() {
        assertThat(Words.split("Côte d'Ivoire C:\\new")).containsExactly("Côte", "d'Ivoire", "C:\\new");
    }

    @Test
    void refusesAQuotationMarkLeftOpen() {
        assertThatThrownBy(() -> Words.split("note \"two words")).isInstanceOf(Misuse.class);
    }
}
