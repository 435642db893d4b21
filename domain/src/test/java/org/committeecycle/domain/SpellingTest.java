package org.committeecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> KNOWN = List.of("help", "tasks", "case", "communication");

    @Test
    void findsAWordWithSwappedLetters() {
        assertThat(Spelling.closest("hlep", KNOWN)).contains("help");
    }

    @Test
    void findsAWordByItsBeginning() {
        assertThat(Spelling.closest("commun", KNOWN)).contains("communication");
    }

    @Test
    void findsAWordInCapitals() {
        assertThat(Spelling.closest("TASK", KNOWN)).contains("tasks");
    }

    @Test
    void findsAnIdThatIsWrittenInCapitals() {
        assertThat(Spelling.closest("t-44", List.of("T-4", "A-4"))).contains("T-4");
    }

    @Test
    void asksNothingWhenNoWordIsNear() {
        assertThat(Spelling.closest("banana", KNOWN)).isEmpty();
        assertThat(Spelling.closest("", KNOWN)).isEmpty();
    }
}
