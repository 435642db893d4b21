package org.committeecycle.workflow.paper;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The paragraph styles of {@code paper/base.docx}, by the names that Word keeps for them. */
enum PaperStyle {
    /** The line that warns at the head of every page. */
    HEAD_NOTICE("HeadNotice"),
    /** The mark of an advance copy and the document's symbol, on every page. */
    RUNNING_HEAD("RunningHead"),
    /** The name of the body, left in the masthead. */
    BODY_NAME("BodyName"),
    /** Date and language, right in the masthead. */
    MASTHEAD_LINE("MastheadLine"),
    /** Meeting, place, item and the item's titles. */
    MEETING_LINE("MeetingLine"),
    TITLE("PaperTitle"),
    SUBMITTED_BY("SubmittedBy"),
    HEADING("PaperHeading"),
    /** A paragraph whose number hangs before it. */
    NUMBERED("NumberedText"),
    NOTE("FootnoteText"),
    TABLE_HEAD("TableHead"),
    TABLE_TEXT("TableText");

    private final String id;

    PaperStyle(String id) {
        this.id = id;
    }

    /** Adds a paragraph of this style to the end of the document. */
    XWPFParagraph add(XWPFDocument document, String text) {
        return write(document.createParagraph(), text);
    }

    /** Gives the paragraph this style and the text. */
    XWPFParagraph write(XWPFParagraph paragraph, String text) {
        paragraph.setStyle(id);
        paragraph.createRun().setText(text);
        return paragraph;
    }
}
