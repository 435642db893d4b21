package org.committeecycle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The golden text of every sentence: a change of a pattern shows here. */
class SentencesTest {

    private static final When DAY = When.on(LocalDate.of(2025, 3, 3));

    private final Sentences sentences = new Sentences();

    @Test
    void theInitialMeeting() {
        assertThat(told(Act.of(1, ActivityKind.INITIAL_MEETING, DAY).words("It began.")))
                .isEqualTo("It began.");
        assertThat(told(Act.of(1, ActivityKind.INITIAL_MEETING, DAY)
                        .place("in Geneva")
                        .what("to begin its work")))
                .isEqualTo("The Committee held its initial meeting on 3 March 2025 in Geneva to begin its work.");
    }

    @Test
    void aMeeting() {
        assertThat(told(Act.met(1, 3, 3, "Freedonia"))).isEqualTo("The Committee met with Freedonia on 3 March 2025.");
        assertThat(told(Act.met(1, 3, 3, "Avalon", "Borduria", "Freedonia")
                        .action("Action 48 of the SRAAP")
                        .place("in Geneva")
                        .what("on its report")))
                .isEqualTo(
                        "In line with Action 48 of the SRAAP, the Committee met with Avalon, Borduria and Freedonia in Geneva on its report on 3 March 2025.");
    }

    @Test
    void aLetter() {
        assertThat(told(Act.of(1, ActivityKind.LETTER, DAY).what("all States Parties to recall the deadline")))
                .isEqualTo("On 3 March 2025, the Committee wrote to all States Parties to recall the deadline.");
        assertThat(told(Act.of(1, ActivityKind.LETTER, When.inWords("in the lead-up to the meeting", DAY.first()))
                        .action("its mandate")
                        .with("the other Committees")
                        .what("all States Parties")))
                .isEqualTo(
                        "In the lead-up to the meeting, in line with its mandate, the Committee, together with the other Committees, wrote to all States Parties.");
    }

    @Test
    void somethingReceived() {
        assertThat(told(Act.of(1, ActivityKind.RECEIVED, DAY).what("a letter").with("Freedonia")))
                .isEqualTo("On 3 March 2025, the Committee received a letter from Freedonia.");
    }

    @Test
    void aWorkshop() {
        assertThat(told(Act.of(1, ActivityKind.WORKSHOP, DAY)
                        .what("an online workshop")
                        .with("the Chairs", "the ISU")
                        .words("It was well attended.")))
                .isEqualTo(
                        "On 3 March 2025, the Committee held an online workshop, with contributions from the Chairs and the ISU. It was well attended.");
    }

    @Test
    void aSubmission() {
        assertThat(told(Act.of(
                                1,
                                ActivityKind.SUBMISSION,
                                When.between(LocalDate.of(2025, 6, 17), LocalDate.of(2025, 6, 20)))
                        .what("its observations")
                        .place("to the Intersessional Meetings")))
                .isEqualTo(
                        "On 17-20 June 2025, the Committee presented to the Intersessional Meetings its observations.");
    }

    @Test
    void aDecision() {
        assertThat(told(Act.of(1, ActivityKind.DECISION, DAY).what("chose Borduria as its gender focal point")))
                .isEqualTo("The Committee chose Borduria as its gender focal point on 3 March 2025.");
    }

    @Test
    void anAllegationIsToldAsTheOneWhoMadeItRecordedIt() {
        assertThat(told(Act.of(1, ActivityKind.ALLEGATION, DAY).what("Freedonia made initial allegations")))
                .isEqualTo("Freedonia made initial allegations on 3 March 2025.");
    }

    @Test
    void aDialogue() {
        assertThat(told(Act.of(1, ActivityKind.DIALOGUE, When.inWords("throughout the year", DAY.first()))
                        .with("a number of States Parties")
                        .what("on their reports")))
                .isEqualTo(
                        "Throughout the year, the Committee was in dialogue with a number of States Parties on their reports.");
    }

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void nothingThatWasRecordedIsLeftOut(ActivityKind kind) {
        String told = told(Act.of(1, kind, DAY)
                .with("PARTICIPANT")
                .place("PLACE")
                .what("WHAT")
                .action("ACTION")
                .words("WORDS."));
        assertThat(told)
                .contains("PARTICIPANT", "PLACE", "WHAT", "ACTION", "WORDS.", "n 3 March 2025")
                .doesNotContain("false", "  ", " ,", " .");
    }

    @Test
    void actsThatDifferOnlyInTheirDayAreOneSentence() {
        assertThat(told(
                        Act.met(3, 5, 26, "Freedonia"),
                        Act.met(1, 2, 18, "Freedonia"),
                        Act.met(2, 4, 1, "Freedonia"),
                        Act.met(4, 6, 18, "Human Rights Watch")))
                .isEqualTo(
                        "The Committee met with Freedonia on 18 February 2025, 1 April 2025 and 26 May 2025. It met with Human Rights Watch on 18 June 2025.");
    }

    @Test
    void aDayInWordsIsNeverJoinedToAnother() {
        When lately = When.inWords("lately", LocalDate.of(2025, 4, 1));
        assertThat(told(
                        Act.met(1, 2, 18, "Freedonia"),
                        Act.of(2, ActivityKind.MEETING, lately).with("Freedonia")))
                .isEqualTo("The Committee met with Freedonia on 18 February 2025. It met with Freedonia lately.");
    }

    @Test
    void aSentenceEndsWithOneFullStop() {
        assertThat(sentences.of("priority", Map.of("under", "its mandate", "text", "go on")))
                .isEqualTo("In line with its mandate, the Committee will go on.");
        assertThat(sentences.of("priority", Map.of("under", "its mandate", "text", "go on.")))
                .isEqualTo("In line with its mandate, the Committee will go on.");
    }

    @Test
    void textIsNeverTakenForAPattern() {
        assertThat(told(Act.met(1, 3, 3, "{{what}} & <Freedonia>")))
                .isEqualTo("The Committee met with {{what}} & <Freedonia> on 3 March 2025.");
    }

    @Test
    void wordsAreJoinedAsInRunningText() {
        assertThat(Sentences.joined(List.of())).isEmpty();
        assertThat(Sentences.joined(List.of("a"))).isEqualTo("a");
        assertThat(Sentences.joined(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Sentences.joined(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    private String told(Act... acts) {
        return sentences.of(Stream.of(acts).map(Act::recorded).toList(), false);
    }
}
