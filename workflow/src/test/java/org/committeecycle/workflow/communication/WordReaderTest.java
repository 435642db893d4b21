package org.committeecycle.workflow.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.committeecycle.domain.communication.LetterTemplates;
import org.committeecycle.workflow.LibreOffice;
import org.committeecycle.workflow.diagram.ShippedLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letters as a program shows them that people read letters with. */
class WordReaderTest {

    @TempDir
    Path folder;

    @Test
    void opensEveryLetter() throws IOException, InterruptedException {
        LibreOffice.assumeInstalled();
        LettersInWord press = new LettersInWord();
        LetterTemplates templates = ShippedLetters.templates();
        for (String key : templates.keys()) {
            byte[] letter = press.fill(
                    templates.template(key),
                    SampleLetter.with("state_in_text", "Côte d'Ivoire & Türkiye <\">"),
                    "Reconstruction, not a document of the Committee");
            Files.write(folder.resolve(key + ".docx"), letter);
        }
        LibreOffice.toPdf(folder);
        for (String key : templates.keys()) {
            assertThat(folder.resolve(key + ".pdf")).exists();
        }
        assertThat(LibreOffice.toText(folder.resolve("pre-msp.docx")))
                .contains("Côte d'Ivoire & Türkiye <\">", "Excellency,");
    }
}
