package org.committeecycle.workflow.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.committeecycle.domain.communication.LetterTemplates;
import org.committeecycle.workflow.diagram.ShippedLetters;
import org.junit.jupiter.api.Test;

/** The shipped templates as a member reads them in a message. */
class WordsOfLetterTest {

    private final LettersInWord press = new LettersInWord();
    private final LetterTemplates templates = ShippedLetters.templates();

    @Test
    void readsAFilledLetterParagraphByParagraph() {
        byte[] template = templates.template("article-9");
        Map<String, String> values = new TreeMap<>();
        Set<String> names = press.placeholders(template);
        names.forEach(name -> values.put(name, "[" + name + "]"));

        String words = press.words(press.fill(template, values, "A notice at the head"));

        assertThat(words).doesNotContain("{{", "<w:", "A notice at the head");
        assertThat(words.lines().filter(line -> !line.isBlank()).count()).isGreaterThan(4);
        assertThat(words).contains("[addressee]", "[state_in_text]", "[signatory]");
    }
}
