package org.committeecycle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.paper.PaperText.Masthead;
import org.committeecycle.domain.paper.PaperText.Paragraph;
import org.committeecycle.domain.paper.PaperText.Run;
import org.committeecycle.domain.paper.PaperText.Section;
import org.committeecycle.domain.paper.PaperText.TitleNote;
import org.junit.jupiter.api.Test;

class PaperTextTest {

    @Test
    void wordsBetweenAsterisksAreEmphasised() {
        assertThat(Run.read("To *work together* and *help*."))
                .containsExactly(
                        Run.plain("To "),
                        Run.emphasised("work together"),
                        Run.plain(" and "),
                        Run.emphasised("help"),
                        Run.plain("."));
    }

    @Test
    void aLonelyAsteriskStaysAnAsterisk() {
        assertThat(Run.read("3 * 4 is 12, see **")).containsExactly(Run.plain("3 * 4 is 12, see **"));
    }

    @Test
    void theTextOfAParagraphHasNoMarks() {
        assertThat(Paragraph.of(1, "To *work together*.").text()).isEqualTo("To work together.");
    }

    @Test
    void numbersRunThroughAllSections() {
        PaperText paper = paper(
                List.of(),
                new Section("I", List.of(Paragraph.of(1, "a"), Paragraph.of(2, "b"))),
                new Section("II", List.of(Paragraph.of(3, "c"))));
        assertThat(paper.paragraphs()).extracting(Paragraph::number).containsExactly(1, 2, 3);
    }

    @Test
    void refusesAGapInTheNumbers() {
        assertThatThrownBy(() -> paper(
                        List.of(),
                        new Section("I", List.of(Paragraph.of(1, "a"))),
                        new Section("II", List.of(Paragraph.of(1, "b")))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("number 2 was expected, not 1");
    }

    @Test
    void refusesTwoNotesWithTheSameMark() {
        assertThatThrownBy(() -> paper(List.of(new TitleNote("*", "a"), new TitleNote("*", "b"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("'*'");
    }

    private static PaperText paper(List<TitleNote> notes, Section... sections) {
        Masthead masthead = new Masthead("Meeting", "", "", "Original: English", List.of(), "Item 1", List.of());
        return new PaperText(masthead, "Title", "", "Submitted by A", notes, List.of(sections), false, null, null);
    }
}
