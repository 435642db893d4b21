package org.committeecycle.workflow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word files for tests, made part by part, and read again by a library that had no hand in writing them. */
public final class WordFiles {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordFiles() {}

    /** Settings with which Word opens a file without its compatibility mode. */
    public static byte[] settings() {
        return utf8(
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\
                <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
                <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
                w:val="15"/></w:compat></w:settings>""");
    }

    /** The parts of the smallest .docx with this body, to be changed and then zipped. */
    public static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType="
                        + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
                        + "PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/></Types>");
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml", ""));
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>");
        return parts;
    }

    /** A relationships part with one entry. */
    public static String relationships(String type, String target, String mode) {
        return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%srelationships/%s\" Target=\"%s\" %s/></Relationships>"
                .formatted(PACKAGE, OFFICE, type, target, mode);
    }

    public static byte[] docx(String body) {
        return zip(parts(body));
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** All that a reader sees, headers, footers and footnotes included, as Apache POI reads it. */
    public static String text(byte[] docx) {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The XML of one part. */
    public static String xml(byte[] docx, String part) {
        return new String(WordFile.read(docx).part(part), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
