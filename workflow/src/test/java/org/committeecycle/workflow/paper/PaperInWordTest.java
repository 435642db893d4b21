package org.committeecycle.workflow.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.committeecycle.workflow.LibreOffice;
import org.committeecycle.workflow.WordFile;
import org.committeecycle.workflow.WordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperInWordTest {

    private final PaperInWord press = new PaperInWord();

    @Test
    void holdsEveryWordInReadingOrder() {
        assertThat(WordFiles.text(press.press(SamplePaper.full())))
                .containsSubsequence(
                        "Reconstruction, not a document of the Committee",
                        "Advance copy\tABC/2025/7",
                        "Meeting of the States Parties to the Convention",
                        "22 September 2025",
                        "Original: English",
                        "Twenty-Second Meeting",
                        "Geneva, 1-5 December 2025",
                        "Item 9 (d) of the provisional agenda",
                        "Activities and Priorities for Implementation 2025-2026",
                        "Submitted by Xanadu, Yonder (Chair), Zembla",
                        "I. Activities of the Committee",
                        "1.\tOn 1 May 2025",
                        "II. Priorities for implementation",
                        "10.\tThe Committee will work together with Côte d'Ivoire & <Türkiye>.",
                        "11.\tIt will listen.",
                        "Annex: Sources of the paragraphs",
                        "activity 3",
                        "activity 4");
    }

    @Test
    void aPaperWithoutMarksHasNone() {
        assertThat(WordFiles.text(press.press(SamplePaper.bare())))
                .doesNotContain("Advance copy", "Reconstruction", "Annex", "activity 3");
    }

    @Test
    void theTitlesNotesStandInAFootnoteWithTheirOwnMarks() throws IOException {
        byte[] paper = press.press(SamplePaper.full());
        assertThat(WordFiles.xml(paper, "word/document.xml"))
                .contains("<w:footnoteReference w:customMarkFollows=\"true\" w:id=\"1\"/><w:t>*</w:t>")
                .contains("<w:t>, **</w:t>");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            assertThat(document.getFootnoteByID(1).getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .containsExactly(
                            "*\tThis text came after the deadline so that it holds the latest news.",
                            "**\tThis text has not been edited.");
        }
    }

    @Test
    void emphasisIsItalic() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(press.press(SamplePaper.full())))) {
            assertThat(document.getParagraphs())
                    .flatMap(paragraph -> paragraph.getRuns())
                    .filteredOn(run -> run.isItalic())
                    .extracting(run -> run.text())
                    .containsExactly("work together");
        }
    }

    @Test
    void theSamePaperIsTheSameBytesInEveryTimeZone() {
        TimeZone zone = TimeZone.getDefault();
        byte[] here = press.press(SamplePaper.full());
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new PaperInWord().press(SamplePaper.full())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void tellsNoWallTime() {
        WordFile paper = WordFile.read(press.press(SamplePaper.full()));
        assertThat(WordFiles.xml(paper.bytes(), "docProps/core.xml")).doesNotContain("created", "modified");
    }

    @Test
    void aRealReaderOpensIt(@TempDir Path folder) throws IOException, InterruptedException {
        LibreOffice.assumeInstalled();
        Files.write(folder.resolve("paper.docx"), press.press(SamplePaper.full()));
        assertThat(LibreOffice.toText(folder.resolve("paper.docx")))
                .contains("1.\tOn 1 May 2025", "Submitted by Xanadu", "Compliance*, **");
    }
}
