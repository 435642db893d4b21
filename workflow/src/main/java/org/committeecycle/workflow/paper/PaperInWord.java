package org.committeecycle.workflow.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.committeecycle.domain.paper.PaperPress;
import org.committeecycle.domain.paper.PaperText;
import org.committeecycle.domain.paper.PaperText.Paragraph;
import org.committeecycle.domain.paper.PaperText.Run;
import org.committeecycle.domain.paper.PaperText.Section;
import org.committeecycle.workflow.WordFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The paper in Word: the words on the sheets of {@code paper/base.docx}, whose styles a drafter may change. */
@Component
class PaperInWord implements PaperPress {

    @Override
    public byte[] press(PaperText paper) {
        try (InputStream base = new ClassPathResource("paper/base.docx").getInputStream();
                XWPFDocument document = new XWPFDocument(base)) {
            write(paper, document);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);
            return WordFile.read(file.toByteArray()).withoutTraces().bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PaperText paper, XWPFDocument document) {
        PaperHead head = new PaperHead(document);
        head.writeRunningHead(paper);
        head.writeMasthead(paper.masthead());
        head.writeTitle(paper);
        for (Section section : paper.sections()) {
            PaperStyle.HEADING.add(document, section.heading());
            section.paragraphs().forEach(paragraph -> writeParagraph(document, paragraph));
        }
        if (paper.annex() != null) {
            new PaperAnnex(document).write(paper.annex());
        }
    }

    private static void writeParagraph(XWPFDocument document, Paragraph paragraph) {
        XWPFParagraph numbered = PaperStyle.NUMBERED.add(document, paragraph.number() + ".");
        numbered.getRuns().get(0).addTab();
        for (Run words : paragraph.runs()) {
            XWPFRun run = numbered.createRun();
            if (words.emphasised()) {
                run.setItalic(true);
            }
            run.setText(words.text());
        }
    }
}
