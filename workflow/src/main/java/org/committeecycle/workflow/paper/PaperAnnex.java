package org.committeecycle.workflow.paper;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.committeecycle.domain.paper.PaperText.Annex;
import org.committeecycle.domain.paper.PaperText.Origin;

/** The table behind the text that says which activities each paragraph came from. */
class PaperAnnex {

    private static final int NUMBER = 1418;
    private static final int SOURCES = 8220;

    private final XWPFDocument document;

    PaperAnnex(XWPFDocument document) {
        this.document = document;
    }

    void write(Annex annex) {
        PaperStyle.HEADING.add(document, annex.heading()).setPageBreak(true);
        XWPFTable table = document.createTable(1 + annex.origins().size(), 2);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        PaperStyle.TABLE_HEAD.write(head.getCell(0).getParagraphArray(0), "Paragraph");
        PaperStyle.TABLE_HEAD.write(head.getCell(1).getParagraphArray(0), "Source activities");
        for (int i = 0; i < annex.origins().size(); i++) {
            write(table.getRow(i + 1), annex.origins().get(i));
        }
        PaperHead.setColumns(table, NUMBER, SOURCES);
    }

    private static void write(XWPFTableRow row, Origin origin) {
        row.setCantSplitRow(true);
        PaperStyle.TABLE_TEXT.write(row.getCell(0).getParagraphArray(0), String.valueOf(origin.paragraph()));
        XWPFTableCell cell = row.getCell(1);
        String text = origin.sources().isEmpty() ? "" : origin.sources().get(0);
        PaperStyle.TABLE_TEXT.write(cell.getParagraphArray(0), text);
        origin.sources().stream().skip(1).forEach(source -> PaperStyle.TABLE_TEXT.write(cell.addParagraph(), source));
    }
}
