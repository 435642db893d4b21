package org.committeecycle.workflow.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.committeecycle.domain.Refused;
import org.committeecycle.workflow.WordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

    private static final String DOCUMENT_RELATIONSHIPS = "word/_rels/document.xml.rels";

    private final LettersInWord press = new LettersInWord();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/activeX/activeX1.xml",
                "customUI/customUI.xml",
                "word/embeddings/oleObject1.docx"
            })
    void refusesWhatRunsOrHides(String part) {
        Map<String, String> parts = WordFiles.parts("<w:p/>");
        parts.put(part, "x");
        assertRefused(parts, part);
    }

    @Test
    void refusesAMacroFileUnderAnotherName() {
        Map<String, String> parts = WordFiles.parts("<w:p/>");
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, xml) -> xml.replaceFirst(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                        "application/vnd.ms-word.document.macroEnabled.main"));
        assertRefused(parts, "macros");
    }

    @Test
    void refusesATemplateOfTemplates() {
        Map<String, String> parts = WordFiles.parts("<w:p/>");
        parts.computeIfPresent("[Content_Types].xml", (name, xml) -> xml.replace("document.main", "template.main"));
        assertRefused(parts, "Word Document");
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, https://example.org/x.dotm",
        "image, https://example.org/x.png",
        "hyperlink, http://example.org/",
        "hyperlink, file:///etc/passwd",
        "hyperlink, javascript:alert(1)",
        "mailMergeSource, file:///states.csv"
    })
    void refusesWhatComesFromOutside(String type, String target) {
        Map<String, String> parts = WordFiles.parts("<w:p/>");
        parts.put(DOCUMENT_RELATIONSHIPS, WordFiles.relationships(type, target, "TargetMode=\"External\""));
        assertRefused(parts, target);
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, \\\\evil.example\\t.dotm",
        "attachedTemplate, templates/t.dotm",
        "image, http://evil.example/x.png",
        "image, file:///etc/passwd",
        "image, //evil.example/x.png",
        "image, \\\\evil.example\\x.png",
        "image, C:\\x.png",
        "hyperlink, https://evil.example/"
    })
    void refusesWhatComesFromOutsideWithoutSayingSo(String type, String target) {
        for (String mode : new String[] {"", "TargetMode=\"Internal\""}) {
            Map<String, String> parts = WordFiles.parts("<w:p/>");
            parts.put("word/_rels/settings.xml.rels", WordFiles.relationships(type, target, mode));
            assertRefused(parts, target);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<v:imagedata src=\"http://evil.example/x.png\"/>",
                "<v:imagedata src=\"\\\\evil.example\\x.png\"/>",
                "<v:imagedata src=\"//evil.example/x.png\"/>",
                "<v:imagedata src=\"file:x.png\"/>",
                "<v:shape href=\"https://evil.example/\"/>",
                "<v:shape style=\"background:url(http://evil.example/)\"/>",
                "<v:fill o:href=\"javascript:alert(1)\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"/>"
            })
    void refusesAPlaceElsewhereInAnyAttributeOfAnyPart(String shape) {
        String drawing = "<w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\">" + shape + "</w:pict>";
        assertRefused(WordFiles.parts("<w:p><w:r>" + drawing + "</w:r></w:p>"), "elsewhere");
        Map<String, String> parts = WordFiles.parts("<w:p/>");
        parts.put("word/media/other.vml", drawing.replace("w:pict", "pict"));
        assertRefused(parts, "elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"media/image1.png", "../customXml/item1.xml", "/word/media/image 1.png"})
    void allowsPicturesWithinTheFile(String target) {
        Map<String, String> parts = WordFiles.parts("<w:p><w:r><w:t>{{state}}</w:t></w:r></w:p>");
        parts.put(DOCUMENT_RELATIONSHIPS, WordFiles.relationships("image", target, ""));
        assertThat(press.placeholders(WordFiles.zip(parts))).containsExactly("state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oleObject", "package", "aFChunk", "subDocument", "control"})
    void refusesEmbeddedFiles(String type) {
        Map<String, String> parts = WordFiles.parts("<w:p/>");
        parts.put(DOCUMENT_RELATIONSHIPS, WordFiles.relationships(type, "media/x", ""));
        assertRefused(parts, "embedded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.apminebanconvention.org/", "mailto:isu@example.org"})
    void allowsLinksThatAReaderMayFollow(String target) {
        Map<String, String> parts = WordFiles.parts("<w:p><w:r><w:t>{{state}}</w:t></w:r></w:p>");
        parts.put(DOCUMENT_RELATIONSHIPS, WordFiles.relationships("hyperlink", target, "TargetMode=\"External\""));
        assertThat(press.placeholders(WordFiles.zip(parts))).containsExactly("state");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DDEAUTO c:\\\\x.exe",
                "INCLUDEPICTURE \"https://example.org/x.png\"",
                "INCLUDETEXT x",
                "DATE",
                "LINK Excel.Sheet x",
                "HYPERLINK \"file:///x\""
            })
    void refusesFieldsThatWordWouldFill(String field) {
        int half = field.length() / 2;
        String cut = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + quoted(field.substring(0, half)) + "</w:instrText></w:r><w:r><w:instrText>"
                + quoted(field.substring(half))
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        assertRefused(WordFiles.parts(cut), "field");
        assertRefused(WordFiles.parts("<w:p><w:fldSimple w:instr=\"" + quoted(field) + "\"/></w:p>"), "field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAGE", " PAGE \\* MERGEFORMAT ", "NUMPAGES", "HYPERLINK \"mailto:isu@example.org\""})
    void allowsPageNumbersAndLinks(String field) {
        byte[] template = WordFiles.docx("<w:p><w:fldSimple w:instr=\"" + quoted(field) + "\"/></w:p>");
        assertThat(press.placeholders(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>new</w:t></w:r></w:ins></w:p>",
                "<w:p><w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>",
                "<w:p><w:pPr><w:pPrChange w:id=\"1\" w:author=\"x\"><w:pPr/></w:pPrChange></w:pPr></w:p>"
            })
    void refusesTrackedChanges(String body) {
        assertRefused(WordFiles.parts(body), "tracked changes");
    }

    @Test
    void refusesComments() {
        assertRefused(WordFiles.parts("<w:p><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"), "comments");
    }

    @Test
    void refusesAPlaceholderThatCannotBeFilled() {
        String drawing = "<w:p><w:r><a:t xmlns:a=\"urn:drawing\">{{state}}</a:t></w:r></w:p>";
        assertRefused(WordFiles.parts(drawing), "cannot be filled");
    }

    @Test
    void refusesAnExternalEntity() {
        Map<String, String> parts = WordFiles.parts("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");
        parts.computeIfPresent(
                "word/document.xml", (name, xml) -> "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + xml);
        assertRefused(parts, "not plain XML");
    }

    @Test
    void refusesDepthThatNoDocumentHas() {
        String deep = "<w:sdt>".repeat(50_000) + "</w:sdt>".repeat(50_000);
        assertRefused(WordFiles.parts(deep), "not plain XML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip", "PK\u0003\u0004broken", "{\\rtf1 hello}"})
    void refusesWhatIsNoWordFile(String content) {
        assertThatThrownBy(() -> press.placeholders(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("file");
    }

    private void assertRefused(Map<String, String> parts, String because) {
        byte[] template = WordFiles.zip(parts);
        assertThatThrownBy(() -> press.placeholders(template))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
    }

    private static String quoted(String text) {
        return text.replace("\"", "&quot;");
    }
}
