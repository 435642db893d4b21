package org.committeecycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileTest {

    @Test
    void theOrderOfTheEntriesDoesNotMatter() {
        Map<String, String> parts = WordFiles.parts("<w:p/>");
        byte[] once = WordFile.read(WordFiles.zip(parts)).bytes();
        String types = parts.remove(WordFile.CONTENT_TYPES);
        parts.put(WordFile.CONTENT_TYPES, types);
        assertThat(WordFile.read(WordFiles.zip(parts)).bytes()).isEqualTo(once);
    }

    @Test
    void theTypesComeFirst() {
        assertThat(WordFile.read(WordFiles.docx("<w:p/>")).names())
                .containsExactly(WordFile.CONTENT_TYPES, "_rels/.rels", "word/document.xml");
    }

    @Test
    void namesAndTimesOfAuthorsAreRemoved() {
        Map<String, String> parts = WordFiles.parts("<w:p/>");
        parts.put("docProps/core.xml", "<x>Jane Drafter 2025-03-17T09:00:00Z</x>");
        WordFile file = WordFile.read(WordFiles.zip(parts)).withoutTraces();
        assertThat(WordFiles.xml(file.bytes(), "docProps/core.xml")).doesNotContain("Jane", "2025");
    }

    @Test
    void refusesABomb() {
        Map<String, String> parts = WordFiles.parts("<w:p/>");
        parts.put("word/media/bomb.xml", "0".repeat(41_000_000));
        byte[] bomb = WordFiles.zip(parts);
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> WordFile.read(bomb))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("40 MB");
    }

    @Test
    void refusesMorePartsThanAnyLetterHas() {
        Map<String, String> parts = WordFiles.parts("<w:p/>");
        for (int i = 0; i < 600; i++) {
            parts.put("word/media/" + i + ".xml", "");
        }
        assertThatThrownBy(() -> WordFile.read(WordFiles.zip(parts)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/etc/passwd", "word\\document.xml", "WORD/Document.xml"})
    void refusesImpossibleNames(String name) {
        Map<String, String> parts = WordFiles.parts("<w:p/>");
        parts.put(name, "x");
        assertThatThrownBy(() -> WordFile.read(WordFiles.zip(parts)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void refusesHalfAFile() {
        byte[] whole = WordFiles.docx("<w:p/>");
        assertThatThrownBy(() -> WordFile.read(Arrays.copyOf(whole, whole.length / 3)))
                .isInstanceOf(Refused.class);
    }
}
