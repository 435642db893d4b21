package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.committeecycle.shell.dispatch.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented committee that plays every rule: what came of each. */
class PlayedRulesTest {

    private static final String PAPER = "2027-paper/paper.docx";

    private static final PlayedYear YEAR = PlayedYear.ofTheRules();

    @Test
    void playsToItsEnd() {
        assertThat(YEAR.outcome().code()).as(YEAR.outcome().err()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A-1  | adopted at the meeting of 15 January 2027, present: XAA, XAB, XAC, XAD, XAE
                    A-2  | adopted by express agreement of all eligible members
                    A-3  | not adopted: not all eligible members agreed in time
                    A-4  | adopted by silence
                    A-5  | not adopted: an objection stood at the deadline
                    A-6  | adopted by silence
                    A-8  | decided by the Chair
                    A-9  | withdrawn: The room was given to others
                    2027-1-A1 | adopted by express agreement of all eligible members
                    2027-1-A2 | not adopted: not all eligible members agreed in time
                    2027-1-A3 | adopted by express agreement of all eligible members
                    A-11 | not adopted: an objection stood at the deadline
                    A-12 | adopted by silence
                    """)
    void decidesByEachRule(String approval, String how) {
        assertThat(YEAR.outcome().out().lines())
                .anyMatch(line -> line.strip().startsWith(approval + " ") && line.endsWith("  " + how));
    }

    @Test
    void writesToTheStatesThatEachTableChooses() {
        Map<String, List<String>> letters = YEAR.under("letters/").keySet().stream()
                .map(name -> name.split("/"))
                .collect(Collectors.groupingBy(
                        name -> name[1], TreeMap::new, Collectors.mapping(name -> name[2], Collectors.toList())));

        assertThat(letters)
                .hasSize(6)
                .doesNotContainKeys("2027-inquiry", "2027-second-follow-up")
                .containsEntry("2027-article-9", List.of("XAI.docx", "XAJ.docx"))
                .containsEntry("2027-article-9-follow-up", List.of("XAI.docx", "XAJ.docx"))
                .containsEntry("2027-early-warning", List.of("XAG.docx"));
        assertThat(YEAR.text("letters/2027-pre-msp/recipients.txt"))
                .containsSubsequence("Côte d'Ambre", "Gessia", "Hollow Islands")
                .doesNotContain("Avalon", "Farland");
        assertThat(letters.get("2027-reporting-reminder")).hasSize(11).doesNotContain("XAL.docx");
    }

    @Test
    void aPartyThatIsNoneYetOnTheDayGetsNoLetter() {
        assertThat(YEAR.files().keySet()).noneMatch(name -> name.contains("XAL"));
    }

    @Test
    void thePaperKeepsTheAgreedWordingAndEndsTheYearInTime() {
        assertThat(YEAR.paragraphs(PAPER))
                .anyMatch(line -> line.contains("met for the first time on 15 January 2027 and planned its year."))
                .noneMatch(line -> line.contains("after the deadline"));
    }

    @Test
    void onlyWhatTheChairMadePublicIsInThePicture() {
        assertThat(YEAR.text("timeline.json"))
                .contains("\"meeting 2027-1.3\"", "\"meeting 2027-2.1\"")
                .doesNotContain("\"meeting 2027-1.2\"", "2027-2\", \"XAA");
        assertThat(YEAR.text("year.svg")).contains(PlayingHouse.NOTICE);
    }
}
