package org.committeecycle.workflow.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TimeZone;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.communication.LetterPress;
import org.committeecycle.workflow.WordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersInWordTest {

    private static final String NOTICE = "Reconstruction, not a document of the Committee";
    private static final byte[] TO_STATE = WordFiles.docx("<w:p><w:r><w:t>To {{state}}.</w:t></w:r></w:p>");

    private final LetterPress press = new LettersInWord();

    @ParameterizedTest
    @ValueSource(strings = {"Côte d'Ivoire", "Türkiye", "&<>\"'", "日本", "$1 \\0", "{{date}}", "a 🕊 b"})
    void valuesArriveAsTheyAre(String name) {
        byte[] letter = press.fill(TO_STATE, Map.of("state", name), null);
        assertThat(WordFiles.text(letter)).isEqualTo("To " + name + ".\n");
    }

    @Test
    void aLineBreakAndATabStayWhatTheyAre() {
        byte[] letter = press.fill(TO_STATE, Map.of("state", "one\r\ntwo\tthree"), null);
        assertThat(WordFiles.text(letter)).isEqualTo("To one\ntwo\tthree.\n");
    }

    @Test
    void joinsAPlaceholderThatWordHasCut() {
        byte[] template = WordFiles.docx(
                """
                <w:p w:rsidR="00A1"><w:r><w:t xml:space="preserve">To {</w:t></w:r><w:proofErr w:type="spellStart"/>\
                <w:r w:rsidRPr="00B2"><w:rPr><w:b/></w:rPr><w:t>{st</w:t></w:r>\
                <w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>\
                <w:r><w:t>ate</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>}} and {{ da</w:t></w:r>\
                <w:hyperlink w:anchor="x"><w:r><w:t>te }}.</w:t></w:r></w:hyperlink></w:p>""");
        assertThat(press.placeholders(template)).containsExactlyInAnyOrder("state", "date");
        byte[] letter = press.fill(template, Map.of("state", "Peru", "date", "1 May 2025"), null);
        assertThat(WordFiles.text(letter)).isEqualTo("To Peru and 1 May 2025.\n");
        assertThat(WordFiles.xml(letter, "word/document.xml")).doesNotContain("rsid", "proofErr", "bookmark");
    }

    @Test
    void keepsThePlaceholdersOfATextBoxApartFromTheParagraphAroundIt() {
        byte[] template = WordFiles.docx(
                """
                <w:p><w:r><w:t>{{state}}</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">\
                <v:textbox><w:txbxContent><w:p><w:r><w:t>{{da</w:t></w:r><w:r><w:t>te}}</w:t></w:r></w:p>\
                </w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>""");
        byte[] letter = press.fill(template, Map.of("state", "Peru", "date", "1 May 2025"), null);
        assertThat(WordFiles.xml(letter, "word/document.xml")).contains(">Peru<", ">1 May 2025<");
    }

    @Test
    void refusesAPlaceholderWithoutAValueAndNamesIt() {
        assertThatThrownBy(() -> press.fill(TO_STATE, Map.of("date", "1 May 2025"), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("{{state}}");
    }

    @Test
    void aBlankValueIsNoValue() {
        assertThatThrownBy(() -> press.fill(TO_STATE, Map.of("state", " \n"), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("{{state}}");
    }

    @Test
    void refusesACharacterThatWordCannotShow() {
        assertThatThrownBy(() -> press.fill(TO_STATE, Map.of("state", "Pe\u0000ru"), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("{{state}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{State}}", "{{state", "state}}", "{{{state}}}", "{{#state}}", "{{}}", "{{state-name}}"})
    void refusesBracesThatAreNoPlaceholder(String text) {
        byte[] template = WordFiles.docx("<w:p><w:r><w:t>To " + text + "</w:t></w:r></w:p>");
        assertThatThrownBy(() -> press.placeholders(template))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is not a placeholder");
    }

    @Test
    void refusesAPlaceholderAcrossALineBreak() {
        byte[] template = WordFiles.docx("<w:p><w:r><w:t>{{sta</w:t><w:br/><w:t>te}}</w:t></w:r></w:p>");
        assertThatThrownBy(() -> press.placeholders(template)).isInstanceOf(Refused.class);
    }

    @Test
    void theNoticeStandsAtTheHeadOfALetterWithoutHeaders() {
        assertThat(WordFiles.text(press.fill(TO_STATE, Map.of("state", "Peru"), NOTICE)))
                .isEqualTo(NOTICE + "\nTo Peru.\n");
    }

    @Test
    void aLetterWithoutANoticeHasNone() {
        byte[] letter = press.fill(TO_STATE, Map.of("state", "Peru"), null);
        assertThat(WordFiles.text(letter)).isEqualTo("To Peru.\n");
    }

    @Test
    void theSameWordsGiveTheSameBytesInEveryTimeZone() {
        TimeZone zone = TimeZone.getDefault();
        byte[] here = new LettersInWord().fill(TO_STATE, Map.of("state", "Peru"), NOTICE);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new LettersInWord().fill(TO_STATE, Map.of("state", "Peru"), NOTICE))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anEditedTemplateIsReadAnew() {
        assertThat(press.placeholders(TO_STATE)).containsExactly("state");
        byte[] edited = WordFiles.docx("<w:p><w:r><w:t>To {{addressee}}.</w:t></w:r></w:p>");
        assertThat(press.placeholders(edited)).containsExactly("addressee");
    }
}
