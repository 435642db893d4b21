package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.committeecycle.shell.dispatch.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Committee's 2025, played from its chronicle to its paper. */
class PlayedYearTest {

    private static final String LETTERS = "letters/2025-reporting-reminder/";
    private static final String COVER = "letters/2025-preliminary-observations/document.docx";
    private static final String PAPER = "2025-paper/paper.docx";

    private static final PlayedYear YEAR = PlayedYear.of2025();

    @Test
    void playsToItsEnd() {
        assertThat(YEAR.outcome().code()).as(YEAR.outcome().err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void writesWhatThePlaySaysItWritesAndNothingElse() {
        assertThat(YEAR.files().keySet())
                .filteredOn(name -> !name.startsWith(LETTERS))
                .containsExactly(
                        "2025-paper/paper-advance-copy.docx",
                        PAPER,
                        "2025-paper/warnings.txt",
                        "RECONSTRUCTION.txt",
                        COVER,
                        "timeline.json",
                        "year.svg");
    }

    @Test
    void writesALetterToEachOfThe164StatesPartiesOf17March2025() {
        assertThat(YEAR.under(LETTERS)).hasSize(164);
        assertThat(YEAR.under(LETTERS).keySet())
                .doesNotContain(LETTERS + "MHL.docx", LETTERS + "TON.docx")
                .contains(LETTERS + "EST.docx", LETTERS + "UKR.docx");
    }

    @Test
    void everyLetterOpensAndAddressesAStateOfItsOwn() {
        List<String> addressed = YEAR.under(LETTERS).values().stream()
                .map(PlayedYear::paragraphs)
                .flatMap(letter -> letter.stream().filter(line -> line.startsWith("The Permanent Mission of ")))
                .toList();

        assertThat(addressed).hasSize(164).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "CIV, Côte d'Ivoire",
        "TUR, Türkiye",
        "GMB, the Gambia",
        "THA, Thailand",
        "COD, the Democratic Republic of the Congo",
        "MKD, North Macedonia"
    })
    void namesAStateAsTheUnitedNationsDoInRunningText(String code, String name) {
        assertThat(YEAR.paragraphs(LETTERS + code + ".docx"))
                .anyMatch(line -> line.startsWith("The Permanent Mission of " + name + " to the United Nations"))
                .anyMatch(line -> line.contains("encourages " + name + " to submit"))
                .anyMatch(line -> line.endsWith("Geneva, 17 March 2025"))
                .noneMatch(line -> line.contains("{{"));
    }

    @Test
    void everyDocumentSaysAtItsHeadThatItIsAReconstruction() {
        assertThat(YEAR.files().entrySet())
                .filteredOn(file -> file.getKey().endsWith(".docx"))
                .allSatisfy(file -> assertThat(PlayedYear.everything(file.getValue()))
                        .as(file.getKey())
                        .contains(PlayingHouse.NOTICE));
        assertThat(YEAR.text("year.svg")).contains(PlayingHouse.NOTICE);
        assertThat(YEAR.text("timeline.json")).contains(PlayingHouse.NOTICE);
        assertThat(YEAR.outcome().out()).startsWith(PlayingHouse.NOTICE);
    }

    @Test
    void handsThePreliminaryObservationsToTheIntersessionalMeetings() {
        assertThat(YEAR.paragraphs(COVER))
                .anyMatch(line -> line.endsWith("Geneva, 17-20 June 2025"))
                .contains(
                        "Preliminary observations",
                        "Intersessional Meetings of 2025",
                        "Submitted by Belgium, Cambodia, Germany, Japan (Chair), Peru");
    }

    @Test
    void warnsOfWhatLooksWrongInTheSourceAndRepairsNothing() {
        assertThat(YEAR.outcome().out())
                .contains("In case-2025-2, 'anti-personnel' stands without 'mines'.")
                .contains("In case-2025-2, 20 July 2025 was a Sunday.")
                .contains("In case-2025-2, the act of 20 July 2025 lies before the allegation of 23 July 2025.");
        assertThat(YEAR.paragraphs(PAPER))
                .anyMatch(text -> text.contains("use of anti-personnel by Cambodia") && text.contains("20 July 2025"));
        assertThat(YEAR.text("2025-paper/warnings.txt")).contains("20 July 2025 was a Sunday", "without 'mines'");
    }

    @Test
    void saysWhatWasDecidedAndHow() {
        assertThat(YEAR.outcome().out())
                .containsPattern("A-1 +communication/2025-reporting-reminder +adopted")
                .containsPattern("A-6 +paper/2025-paper +adopted");
    }

    @Test
    void tellsOfEachDateWithItsProgress() {
        assertThat(YEAR.outcome().err().lines()).hasSize(17).first().asString().startsWith("2025-01-02");
        assertThat(YEAR.outcome().err()).contains("2025-03-17   3 commands  166 steps");
    }

    @Test
    void theTimelineHoldsThePublicYearOnly() throws IOException {
        JsonNode timeline = new ObjectMapper().readTree(YEAR.text("timeline.json"));

        assertThat(timeline.get("year").intValue()).isEqualTo(2025);
        assertThat(events(timeline)
                        .filter(event -> event.get("kind").asText().equals("step"))
                        .collect(Collectors.toMap(event -> event.get("about").asText(), event -> event.get("when")
                                .asText())))
                .containsAllEntriesOf(Map.of(
                        "initial-meeting", "17 January 2025",
                        "reporting-reminder", "17 March 2025",
                        "reporting-workshop", "26 March 2025",
                        "article-9", "31 March 2025",
                        "article-9-follow-up", "4 June 2025",
                        "preliminary-observations", "17-20 June 2025"));
        assertThat(events(timeline).filter(event -> event.get("kind").asText().equals("activity")))
                .hasSize(18);
    }

    private static Stream<JsonNode> events(JsonNode timeline) {
        return StreamSupport.stream(timeline.get("events").spliterator(), false);
    }

    @Test
    void thePictureIsWellFormedAndShowsTheStepsWithTheirDates() throws Exception {
        byte[] svg = YEAR.files().get("year.svg");

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        assertThat(YEAR.text("year.svg"))
                .contains("Initial meeting", "17 January 2025", "26 March 2025", "Case 2025-1");
    }

    @Test
    void neverPrintsTheDayThatIsNotPublic() {
        assertThat(Stream.of(
                        YEAR.text("timeline.json"), YEAR.text("year.svg"), String.join("\n", YEAR.paragraphs(PAPER))))
                .noneMatch(text -> text.contains("10 November"));
    }

    @Test
    void playedTwiceItGivesTheSameBytes() {
        PlayedYear again = PlayedYear.play("2025.chronicle");

        assertThat(again.files().keySet()).isEqualTo(YEAR.files().keySet());
        assertThat(again.files())
                .allSatisfy((name, bytes) ->
                        assertThat(bytes).as(name).isEqualTo(YEAR.files().get(name)));
    }
}
