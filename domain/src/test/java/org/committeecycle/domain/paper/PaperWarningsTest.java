package org.committeecycle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.Test;

class PaperWarningsTest {

    private static final Subject CASE = Case.subject("2025-1");
    private static final Case KNOWN = new Case(
            "2025-1",
            List.of(2025),
            List.of(new Matter("alleged", "the alleged use")),
            List.of(House.FREEDONIA),
            List.of(),
            List.of(),
            LocalDate.of(2025, 1, 2),
            null,
            null,
            null,
            null,
            null);

    @Test
    void aPlainParagraphWarnsOfNothing() {
        assertThat(warnings(paragraph("The Committee met.", 1), Act.met(1, 3, 3, "Freedonia")))
                .isEmpty();
    }

    @Test
    void anActBeforeItsOwnAllegation() {
        assertThat(warnings(
                        paragraph("The Committee met.", 1, 2),
                        Act.met(1, 7, 21, "Freedonia"),
                        allegation(2, When.on(LocalDate.of(2025, 7, 23)))))
                .containsExactly(new Warning(
                        Warning.Kind.ACT_BEFORE_ALLEGATION,
                        "p",
                        "In p, the act of 21 July 2025 lies before the allegation of 23 July 2025."));
    }

    @Test
    void anActOnTheDayOfItsAllegationOrAfterItIsInOrder() {
        assertThat(warnings(
                        paragraph("The Committee met.", 1, 2, 3),
                        allegation(1, When.on(LocalDate.of(2025, 7, 23))),
                        Act.met(2, 7, 23, "Freedonia"),
                        Act.of(
                                        3,
                                        ActivityKind.MEETING,
                                        When.between(LocalDate.of(2025, 7, 22), LocalDate.of(2025, 7, 24)))
                                .with("Freedonia")))
                .isEmpty();
    }

    @Test
    void aSpanThatEndsBeforeTheAllegationIsBeforeIt() {
        When span = When.between(LocalDate.of(2025, 7, 21), LocalDate.of(2025, 7, 22));
        assertThat(warnings(
                        paragraph("The Committee met.", 1, 2),
                        Act.of(1, ActivityKind.MEETING, span).with("Freedonia"),
                        allegation(2, When.on(LocalDate.of(2025, 7, 23)))))
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.ACT_BEFORE_ALLEGATION);
    }

    @Test
    void aDayThatIsNotPublicIsNeverPrintedInAWarning() {
        assertThat(warnings(
                        paragraph("The Committee met.", 1, 2, 3),
                        Act.met(1, 7, 21, "Freedonia"),
                        allegation(2, When.inWords("in summer", LocalDate.of(2025, 7, 26))),
                        Act.of(3, ActivityKind.MEETING, When.inWords("earlier", LocalDate.of(2025, 7, 20)))
                                .with("Freedonia")))
                .isEmpty();
    }

    @Test
    void anActOnASundayOrASaturday() {
        assertThat(warnings(
                        paragraph("The Committee met.", 1, 2),
                        Act.met(1, 7, 19, "Freedonia"),
                        Act.met(2, 7, 20, "Freedonia")))
                .extracting(Warning::kind, Warning::sentence)
                .containsExactly(
                        tuple(Warning.Kind.WEEKEND, "In p, 19 July 2025 was a Saturday."),
                        tuple(Warning.Kind.WEEKEND, "In p, 20 July 2025 was a Sunday."));
    }

    @Test
    void aMissingWord() {
        for (String text : List.of("use of anti-personnel by X", "Anti-Personnel. Mines", "anti-personnel devices")) {
            assertThat(warnings(paragraph(text))).extracting(Warning::kind).containsExactly(Warning.Kind.MISSING_WORD);
        }
        for (String text : List.of("anti-personnel mines", "Anti-Personnel Mine Ban", "anti-personnel\nlandmines")) {
            assertThat(warnings(paragraph(text))).isEmpty();
        }
    }

    @Test
    void aSourceThatIsNotPublic() {
        assertThat(warnings(
                        paragraph("The Committee met.", 1),
                        Act.met(1, 3, 3, "Freedonia").shownTo(Visibility.STATES_PARTIES)))
                .containsExactly(new Warning(
                        Warning.Kind.SOURCE_NOT_PUBLIC, "p", "In p, it rests on activity 1, which is not public."));
    }

    @Test
    void aPaperThatIsTooLong() {
        String allowed = "word ".repeat(PaperWarnings.WORD_LIMIT);
        assertThat(warnings(paragraph(allowed))).isEmpty();
        assertThat(warnings(paragraph(allowed + "word")))
                .containsExactly(new Warning(
                        Warning.Kind.TOO_LONG, "paper", "The paper has 10701 words; at most 10700 are allowed."));
    }

    @Test
    void aCaseParagraphApprovedAgainstItsRecusal() {
        PaperParagraph paragraph = ofCase("On the alleged use.");
        assertThat(of(List.of(paragraph), about -> true)).isEmpty();
        assertThat(of(List.of(paragraph), about -> !about.equals(CASE)))
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.NOT_APPROVED_APART);
    }

    @Test
    void aLostQualifier() {
        assertThat(of(List.of(ofCase("Alleged use was looked into.")), about -> true))
                .isEmpty();
        assertThat(of(List.of(ofCase("The use was looked into.")), about -> true))
                .containsExactly(new Warning(
                        Warning.Kind.QUALIFIER_LOST, "p", "In p, the qualifier 'alleged' no longer stands in it."));
    }

    @Test
    void aChangedSourceUnderAgreedWording() {
        PaperParagraph agreed = paragraph("The Committee met.", 1).agreedAs("We met.", Act.numbers(1));
        assertThat(warnings(agreed, Act.met(1, 3, 3, "Freedonia"))).isEmpty();
        assertThat(warnings(agreed.carriedTo(paragraph("The Committee met twice.", 1))))
                .containsExactly(new Warning(
                        Warning.Kind.SOURCE_CHANGED,
                        "p",
                        "In p, the log has changed since this wording was agreed; it would now read: The Committee met"
                                + " twice."));
    }

    @Test
    void aSourceThatWasCorrectedThoughTheTextIsTheSame() {
        assertThat(warnings(
                        paragraph("The Committee met.", 1).agreedAs("We met.", Act.numbers(1)),
                        Act.met(1, 3, 3, "Freedonia").correctedBy(2)))
                .containsExactly(new Warning(
                        Warning.Kind.SOURCE_CHANGED,
                        "p",
                        "In p, it rests on activity 1, which activity 2 has corrected."));
    }

    @Test
    void wordingOfWhichNothingIsLeftInTheLog() {
        assertThat(warnings(paragraph("The Committee met.", 1)
                        .agreedAs("We met.", Act.numbers(1))
                        .orphaned()))
                .containsExactly(new Warning(
                        Warning.Kind.SOURCE_CHANGED,
                        "p",
                        "In p, the log no longer has anything that this wording was agreed on."));
    }

    private static Act allegation(int number, When when) {
        return Act.of(number, ActivityKind.ALLEGATION, when).what("Borduria made allegations");
    }

    @Test
    void agreedWordingThatNamesAStateConcernedOutsideItsCase() {
        PaperParagraph edited = paragraph("The Committee met.")
                .agreedAs(
                        "The Committee met, and spoke of the State "
                                + KNOWN.concerned().get(0) + ".",
                        List.of());
        assertThat(warnings(edited)).extracting(Warning::kind).containsExactly(Warning.Kind.STATE_CONCERNED_NAMED);
    }

    private static List<Warning> warnings(PaperParagraph paragraph, Act... acts) {
        return of(List.of(paragraph), about -> true, acts);
    }

    private static List<Warning> of(List<PaperParagraph> paragraphs, Predicate<Subject> approvedApart, Act... acts) {
        return new PaperWarnings(
                        Stream.of(acts)
                                .map(Act::recorded)
                                .collect(Collectors.toMap(Activity::number, Function.identity())),
                        List.of(KNOWN),
                        code -> "the State " + code,
                        approvedApart)
                .of(paragraphs);
    }

    private static PaperParagraph paragraph(String text, int... sources) {
        return new PaperParagraph(
                "p", PaperParagraph.Part.ACTIVITIES, House.year(), text, null, null, Act.numbers(sources));
    }

    private static PaperParagraph ofCase(String text) {
        return new PaperParagraph("p", PaperParagraph.Part.ACTIVITIES, CASE, text, null, null, List.of());
    }
}
