package org.committeecycle.workflow.communication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.committeecycle.workflow.WordFile;
import org.committeecycle.workflow.WordFiles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes the first version of the shipped letter templates; run by hand, and only before a drafter has edited them. */
final class LetterAuthor {

    private static final String TREATY =
            "Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines"
                    + " and on Their Destruction";

    private final XWPFDocument letter = new XWPFDocument();
    private final LetterWords words;

    private LetterAuthor(LetterWords words) {
        this.words = words;
    }

    /** Writes all templates into the folder given as the only argument. */
    public static void main(String... arguments) throws IOException, XmlException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (LetterWords words : LetterWords.values()) {
            Files.write(folder.resolve(words.key() + ".docx"), new LetterAuthor(words).write());
        }
    }

    static byte[] write(LetterWords words) throws IOException, XmlException {
        return new LetterAuthor(words).write();
    }

    private byte[] write() throws IOException, XmlException {
        try (letter;
                InputStream styles = LetterAuthor.class.getResourceAsStream("/word/letter-styles.xml")) {
            letter.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            setPage();
            setHeadAndFoot();
            if (words.addressed()) {
                openLetter();
            } else {
                openCover();
            }
            words.paragraphs().forEach(this::addText);
            close();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            letter.write(file);
            return WordFile.read(file.toByteArray())
                    .withoutTraces()
                    .with("word/settings.xml", WordFiles.settings())
                    .bytes();
        }
    }

    private void setPage() {
        CTSectPr section = letter.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(11906);
        section.getPgSz().setH(16838);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(1417);
        margins.setBottom(1417);
        margins.setLeft(1417);
        margins.setRight(1417);
        margins.setHeader(709);
        margins.setFooter(709);
        margins.setGutter(0);
    }

    private void setHeadAndFoot() {
        XWPFHeaderFooter first = letter.createHeader(HeaderFooterType.FIRST);
        add(first.createParagraph(), "LetterheadTreaty", TREATY);
        add(first.createParagraph(), "LetterheadBody", "Committee on Cooperative Compliance");
        XWPFHeaderFooter later = letter.createHeader(HeaderFooterType.DEFAULT);
        add(later.createParagraph(), "RunningHead", "Committee on Cooperative Compliance\t{{reference}}");
        XWPFHeaderFooter firstFoot = letter.createFooter(HeaderFooterType.FIRST);
        add(
                firstFoot.createParagraph(),
                "MembersLine",
                "Members of the Committee on Cooperative Compliance in {{cycle_year}}: {{members}}");
        XWPFParagraph number = letter.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle("PageNumber");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        number.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("2");
    }

    private void openLetter() {
        add("ReferenceLine", "{{reference}}\t{{place}}, {{date}}");
        add("Addressee", "{{addressee}}");
        add("SubjectLine", words.subject());
        add("LetterText", "Excellency,");
    }

    private void openCover() {
        add("ReferenceLine", "{{reference}}\t{{place}}, {{date}}");
        add("CoverTitle", words.subject());
        add("CoverLine", "Intersessional Meetings of {{cycle_year}}");
        add("CoverLine", "Submitted by {{members}}").setSpacingAfter(480);
    }

    private void addText(String line) {
        boolean point = line.startsWith("(");
        String style = point ? "LetterPoint" : "LetterText";
        XWPFParagraph paragraph = add(style, point ? line.replaceFirst(" ", "\t") : line);
        if (line.endsWith(":")) {
            paragraph.setKeepNext(true);
        }
    }

    private void close() {
        add(
                "Closing",
                words.addressed() ? "Please accept, Excellency, the assurances of my highest consideration." : "");
        add("SignatureLine", "{{signatory}}").getRuns().get(0).setBold(true);
        add("SignatureLine", "{{signatory_title}}");
        add("SignatureLine", "{{chair_state}}").setKeepNext(false);
    }

    private XWPFParagraph add(String style, String text) {
        return add(letter.createParagraph(), style, text);
    }

    private static XWPFParagraph add(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        int from = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
            run.setText(text.substring(from, tab));
            run.addTab();
            from = tab + 1;
        }
        run.setText(text.substring(from));
        return paragraph;
    }
}
