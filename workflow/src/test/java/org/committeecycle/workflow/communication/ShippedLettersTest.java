package org.committeecycle.workflow.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.communication.LetterTemplates;
import org.committeecycle.workflow.WordFiles;
import org.committeecycle.workflow.diagram.ShippedLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedLettersTest {

    private static final LetterTemplates TEMPLATES = ShippedLetters.templates();

    private final LettersInWord press = new LettersInWord();

    static List<String> keys() {
        return TEMPLATES.keys();
    }

    @Test
    void theShippedTemplatesAreThese() {
        assertThat(keys())
                .containsExactly(
                        "article-9",
                        "article-9-follow-up",
                        "early-warning",
                        "pre-msp",
                        "preliminary-observations",
                        "reporting-reminder");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheKeysThatExist() {
        assertThatThrownBy(() -> TEMPLATES.template("invitation"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("'invitation'")
                .hasMessageContaining("pre-msp");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void asksForKnownWordsOnly(String key) {
        assertThat(SampleLetter.values().keySet()).containsAll(press.placeholders(TEMPLATES.template(key)));
        assertThat(press.placeholders(TEMPLATES.template(key)))
                .contains("reference", "place", "date", "signatory", "signatory_title", "chair_state");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyPlaceholderIsNeeded(String key) {
        for (String placeholder : press.placeholders(TEMPLATES.template(key))) {
            Map<String, String> values = SampleLetter.values();
            values.remove(placeholder);
            assertThatThrownBy(() -> press.fill(TEMPLATES.template(key), values, null))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("{{" + placeholder + "}}");
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aFilledLetterHasNoBracesLeft(String key) {
        String text = WordFiles.text(press.fill(TEMPLATES.template(key), SampleLetter.values(), "Reconstruction"));
        assertThat(text).doesNotContain("{", "}").contains("Reconstruction\n", "(signed)\n", "17 March 2025");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theSameLetterIsTheSameBytes(String key) {
        byte[] template = TEMPLATES.template(key);
        assertThat(new LettersInWord().fill(template, SampleLetter.values(), "Reconstruction"))
                .isEqualTo(new LettersInWord().fill(template, SampleLetter.values(), "Reconstruction"));
    }

    @Test
    void theReminderNamesBothYears() {
        String text = WordFiles.text(press.fill(TEMPLATES.template("reporting-reminder"), SampleLetter.values(), null));
        assertThat(text).contains("30 April 2025", "due in 2025", "calendar year 2024", "Guide to Reporting");
    }
}
