package org.committeecycle.workflow.paper;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.committeecycle.domain.paper.PaperText;
import org.committeecycle.domain.paper.PaperText.Masthead;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** What stands above the first paragraph of the paper, and at the head of its pages. */
class PaperHead {

    private static final int LEFT = 6236;
    private static final int RIGHT = 3402;
    private static final int THIN = 4;
    private static final int THICK = 18;

    private final XWPFDocument document;

    PaperHead(XWPFDocument document) {
        this.document = document;
    }

    void writeRunningHead(PaperText paper) {
        String mark = paper.advanceCopy() ? "Advance copy" : "";
        String symbol = paper.masthead().symbol();
        XWPFHeader header = document.getHeaderList().get(0);
        if (paper.headNotice() != null) {
            PaperStyle.HEAD_NOTICE.write(header.createParagraph(), paper.headNotice());
        }
        if (!mark.isEmpty() || !symbol.isBlank()) {
            XWPFParagraph line = PaperStyle.RUNNING_HEAD.write(header.createParagraph(), mark);
            line.getRuns().get(0).addTab();
            line.createRun().setText(symbol);
        }
        if (header.getParagraphs().size() > 1) {
            header.removeParagraph(header.getParagraphs().get(0));
        }
    }

    void writeMasthead(Masthead masthead) {
        XWPFTable table = document.createTable(1, 2);
        layOut(table);
        PaperStyle.BODY_NAME.write(table.getRow(0).getCell(0).getParagraphArray(0), masthead.body());
        writeLines(table.getRow(0).getCell(1), mastheadLines(masthead));
        PaperStyle.MEETING_LINE.add(document, "");
        masthead.meeting().forEach(line -> PaperStyle.MEETING_LINE.add(document, line));
        PaperStyle.MEETING_LINE.add(document, masthead.agendaItem());
        XWPFParagraph last = null;
        for (String title : masthead.itemTitles()) {
            last = PaperStyle.MEETING_LINE.add(document, title);
        }
        if (last != null) {
            last.getRuns().get(0).setBold(true);
        }
    }

    private static List<String> mastheadLines(Masthead masthead) {
        List<String> lines = new ArrayList<>(List.of(masthead.date(), masthead.original()));
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static void layOut(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, THIN, 0, "auto");
        table.setBottomBorder(XWPFBorderType.SINGLE, THICK, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setCellMargins(0, 0, 0, 0);
        setColumns(table, LEFT, RIGHT);
    }

    /** Fixes the widths, in twentieths of a point, for Word and for readers that go by the grid alone. */
    static void setColumns(XWPFTable table, int left, int right) {
        table.setWidth(left + right);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        grid.addNewGridCol().setW(left);
        grid.addNewGridCol().setW(right);
        table.getRows().forEach(row -> {
            row.getCell(0).setWidth(String.valueOf(left));
            row.getCell(1).setWidth(String.valueOf(right));
        });
    }

    private static void writeLines(XWPFTableCell cell, List<String> lines) {
        Iterator<String> rest = lines.iterator();
        PaperStyle.MASTHEAD_LINE.write(cell.getParagraphArray(0), rest.hasNext() ? rest.next() : "");
        rest.forEachRemaining(line -> PaperStyle.MASTHEAD_LINE.write(cell.addParagraph(), line));
    }

    void writeTitle(PaperText paper) {
        XWPFParagraph title = PaperStyle.TITLE.add(document, paper.title());
        if (!paper.subtitle().isBlank()) {
            title.getRuns().get(0).addBreak();
            title.createRun().setText(paper.subtitle());
        }
        new TitleNotes(document).add(title, paper.titleNotes());
        PaperStyle.SUBMITTED_BY.add(document, paper.submittedBy());
    }
}
