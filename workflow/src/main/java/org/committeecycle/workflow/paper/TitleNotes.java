package org.committeecycle.workflow.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.committeecycle.domain.paper.PaperText.TitleNote;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;

/**
 * The notes on the title at the foot of the first page, with marks of their own instead of numbers: * and **.
 *
 * <p>All of them are paragraphs of one footnote, hung on the first mark: with a footnote each, LibreOffice 7.4 shows
 * the marks from the second on twice.
 */
class TitleNotes {

    private static final String MARK = "FootnoteReference";
    private static final BigInteger ID = BigInteger.ONE;

    private final XWPFDocument document;

    TitleNotes(XWPFDocument document) {
        this.document = document;
    }

    /** Hangs the notes on the end of the paragraph. */
    void add(XWPFParagraph title, List<TitleNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        CTFtnEdn footnote = CTFtnEdn.Factory.newInstance();
        footnote.setId(ID);
        for (TitleNote note : notes) {
            boolean first = footnote.sizeOfPArray() == 0;
            writeMark(title, note, first);
            writeNote(new XWPFParagraph(footnote.addNewP(), document), note);
        }
        document.addFootnote(footnote);
    }

    private static void writeMark(XWPFParagraph title, TitleNote note, boolean first) {
        XWPFRun mark = title.createRun();
        mark.setStyle(MARK);
        if (first) {
            CTFtnEdnRef reference = mark.getCTR().addNewFootnoteReference();
            reference.setCustomMarkFollows(true);
            reference.setId(ID);
        }
        mark.setText(first ? note.mark() : ", " + note.mark());
    }

    private static void writeNote(XWPFParagraph paragraph, TitleNote note) {
        PaperStyle.NOTE.write(paragraph, note.mark()).getRuns().get(0).setStyle(MARK);
        XWPFRun sentence = paragraph.createRun();
        sentence.addTab();
        sentence.setText(note.text());
    }
}
