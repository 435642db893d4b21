package org.committeecycle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Finding;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cycle.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperAssemblyTest {

    private static final Subject CASE = Case.subject("2025-1");

    private final PaperAssembly assembly = new PaperAssembly(new Sentences(), code -> "the State " + code);

    @Test
    void anActIsAParagraphThatKnowsWhereItComesFrom() {
        PaperParagraph paragraph = only(Act.met(7, 3, 3, "Freedonia"));
        assertThat(paragraph.key()).isEqualTo("activity-7");
        assertThat(paragraph.text()).isEqualTo("The Committee met with Freedonia on 3 March 2025.");
        assertThat(paragraph.sources()).isEqualTo(Act.numbers(7));
        assertThat(paragraph.about()).isEqualTo(House.year());
    }

    @Test
    void onlyPublicEntriesInForceFeedThePaper() {
        for (Visibility circle : Visibility.values()) {
            assertThat(assemble(Act.met(1, 3, 3, "Freedonia").shownTo(circle)))
                    .hasSize(circle == Visibility.PUBLIC ? 1 : 0);
        }
        assertThat(assemble(Act.met(1, 3, 3, "Freedonia").correctedBy(2))).isEmpty();
    }

    @Test
    void paragraphsStandByTheirDay() {
        assertThat(assemble(Act.met(1, 6, 1, "June"), Act.met(2, 1, 1, "January"), Act.met(3, 3, 1, "March")))
                .extracting(PaperParagraph::key)
                .containsExactly("activity-2", "activity-3", "activity-1");
    }

    @Test
    void actsOfOneDayStandInTheOrderOfTheirRecording() {
        assertThat(assemble(Act.met(10, 3, 1, "ten"), Act.met(9, 3, 1, "nine"), Act.met(11, 2, 1, "eleven")))
                .extracting(PaperParagraph::key)
                .containsExactly("activity-11", "activity-10", "activity-9");
    }

    @Test
    void aThemeIsOneParagraphAtItsMainAct() {
        List<PaperParagraph> paragraphs = assemble(
                Act.met(1, 3, 31, "Avalon").theme("article-9"),
                Act.met(2, 6, 4, "Borduria").theme("article-9"),
                Act.met(3, 5, 1, "Cascara"),
                Act.of(4, ActivityKind.DIALOGUE, When.inWords("all year", LocalDate.of(2025, 1, 2)))
                        .with("Dorado")
                        .theme("article-9"));
        assertThat(paragraphs).extracting(PaperParagraph::key).containsExactly("theme-article-9", "activity-3");
        assertThat(paragraphs.get(0).sources()).isEqualTo(Act.numbers(1, 2, 4));
        assertThat(paragraphs.get(0).text())
                .isEqualTo(
                        "All year, the Committee was in dialogue with Dorado. It met with Avalon on 31 March 2025. It met with Borduria on 4 June 2025.");
    }

    @Test
    void aCaseIsOneParagraphAtItsLastActWithItsQualifiers() {
        List<PaperParagraph> paragraphs = assemble(
                Act.met(1, 2, 18, "Freedonia").about(CASE),
                Act.met(2, 6, 18, "Freedonia").about(CASE),
                Act.met(3, 3, 17, "Cascara"));
        assertThat(paragraphs).extracting(PaperParagraph::key).containsExactly("activity-3", "case-2025-1");
        assertThat(paragraphs.get(1).about()).isEqualTo(CASE);
        assertThat(paragraphs.get(1).text())
                .isEqualTo(
                        "The Committee was in contact with the State XAF and the State XAB on the alleged use and the potential transfer. It met with Freedonia on 18 February 2025 and 18 June 2025.");
    }

    @Test
    void theAllegationIsToldBeforeWhatFollowedIt() {
        PaperParagraph paragraph = only(
                Act.met(1, 7, 20, "Freedonia").about(CASE),
                Act.of(2, ActivityKind.ALLEGATION, When.on(LocalDate.of(2025, 7, 23)))
                        .what("Borduria made initial allegations")
                        .about(CASE));
        assertThat(paragraph.text())
                .endsWith("Borduria made initial allegations on 23 July 2025. The Committee met with Freedonia on 20"
                        + " July 2025.");
    }

    @Test
    void onlyACredibleCaseIsCalledSo() {
        Act act = Act.met(1, 2, 18, "Freedonia").about(CASE);
        assertThat(assembled(List.of(known(null)), act).get(0).text()).doesNotContain("credible");
        assertThat(assembled(List.of(known(Finding.POTENTIALLY_CREDIBLE)), act)
                        .get(0)
                        .text())
                .doesNotContain("credible");
        assertThat(assembled(List.of(known(Finding.CREDIBLE)), act).get(0).text())
                .contains("The Committee considers the concern credible.");
    }

    @Test
    void aCorrectedActKeepsItsParagraph() {
        PaperParagraph paragraph = only(
                Act.met(1, 3, 3, "Fredonia").correctedBy(2),
                Act.met(2, 3, 4, "Fredonia").corrects(1).correctedBy(3),
                Act.met(3, 3, 4, "Freedonia").corrects(2));
        assertThat(paragraph.key()).isEqualTo("activity-1");
        assertThat(paragraph.sources()).isEqualTo(Act.numbers(3));
        assertThat(paragraph.text()).isEqualTo("The Committee met with Freedonia on 4 March 2025.");
    }

    @Test
    void prioritiesFollowInTheOrderOfTheirRecordingAndHaveNoSource() {
        List<PaperParagraph> paragraphs = assembly.of(
                House.year(),
                List.of(Act.met(1, 3, 3, "Freedonia").recorded()),
                List.of(),
                List.of(
                        new Priority(4, 2025, "Action 48 of the SRAAP", "go on", "Ina"),
                        new Priority(9, 2025, "its mandate", "keep on", "Ina")));
        assertThat(paragraphs)
                .extracting(PaperParagraph::key)
                .containsExactly("activity-1", "priority-4", "priority-9");
        assertThat(paragraphs.get(1).part()).isEqualTo(PaperParagraph.Part.PRIORITIES);
        assertThat(paragraphs.get(1).sources()).isEmpty();
        assertThat(paragraphs.get(1).text())
                .isEqualTo("In line with Action 48 of the SRAAP, the Committee will go on.");
    }

    private PaperParagraph only(Act... acts) {
        List<PaperParagraph> paragraphs = assemble(acts);
        assertThat(paragraphs).hasSize(1);
        return paragraphs.get(0);
    }

    private List<PaperParagraph> assemble(Act... acts) {
        return assembled(List.of(known(null)), acts);
    }

    private List<PaperParagraph> assembled(List<Case> cases, Act... acts) {
        return assembly.of(House.year(), Stream.of(acts).map(Act::recorded).toList(), cases, List.of());
    }

    private static Case known(@Nullable Finding finding) {
        return new Case(
                "2025-1",
                List.of(2025),
                List.of(new Matter("alleged", "the alleged use"), new Matter("potential", "the potential transfer")),
                List.of(House.FREEDONIA),
                List.of(House.BORDURIA),
                List.of(),
                LocalDate.of(2025, 1, 2),
                finding,
                finding == null ? null : "A-1",
                null,
                null,
                null);
    }
}
