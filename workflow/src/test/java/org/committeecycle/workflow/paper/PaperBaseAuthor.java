package org.committeecycle.workflow.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.committeecycle.workflow.WordFile;
import org.committeecycle.workflow.WordFiles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes the first version of the paper's empty sheets; run by hand, and only before a drafter has edited them. */
final class PaperBaseAuthor {

    private PaperBaseAuthor() {}

    /** Writes the sheets to the file given as the only argument. */
    public static void main(String... arguments) throws IOException, XmlException {
        Files.write(Path.of(arguments[0]), write());
    }

    private static byte[] write() throws IOException, XmlException {
        try (XWPFDocument paper = new XWPFDocument();
                InputStream styles = PaperBaseAuthor.class.getResourceAsStream("/word/paper-styles.xml")) {
            paper.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            setPage(paper.getDocument().getBody().addNewSectPr());
            paper.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            XWPFParagraph number = paper.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            number.setStyle("RunningFoot");
            number.getCTP().addNewFldSimple().setInstr("PAGE");
            number.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("1");
            paper.createFootnotes();
            paper.addFootnote(separator(-1, STFtnEdn.SEPARATOR));
            paper.addFootnote(separator(0, STFtnEdn.CONTINUATION_SEPARATOR));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            paper.write(file);
            return WordFile.read(file.toByteArray())
                    .withoutTraces()
                    .with("word/settings.xml", settings())
                    .bytes();
        }
    }

    private static byte[] settings() {
        String separators = "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>";
        return new String(WordFiles.settings(), StandardCharsets.UTF_8)
                .replace("<w:compat>", separators + "<w:compat>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void setPage(CTSectPr section) {
        section.addNewPgSz().setW(11906);
        section.getPgSz().setH(16838);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(1418);
        margins.setBottom(1304);
        margins.setLeft(1134);
        margins.setRight(1134);
        margins.setHeader(680);
        margins.setFooter(567);
        margins.setGutter(0);
    }

    private static CTFtnEdn separator(int id, STFtnEdn.Enum type) {
        CTFtnEdn separator = CTFtnEdn.Factory.newInstance();
        separator.setId(BigInteger.valueOf(id));
        separator.setType(type);
        CTR run = separator.addNewP().addNewR();
        if (type == STFtnEdn.SEPARATOR) {
            run.addNewSeparator();
        } else {
            run.addNewContinuationSeparator();
        }
        return separator;
    }
}
