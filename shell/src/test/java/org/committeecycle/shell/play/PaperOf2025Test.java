package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The paper of 2025 as the chronicle makes it, held against the facts of the real one and against its agreed text. */
class PaperOf2025Test {

    private static final String PAPER = "2025-paper/paper.docx";
    private static final Path GOLDEN = Path.of("src/test/resources/2025-paper.txt");
    private static final String FIRST = "I. Activities of the Committee";
    private static final String SECOND = "II. Priorities for implementation";

    private static final String EVERYTHING =
            PlayedYear.everything(PlayedYear.of2025().files().get(PAPER));
    private static final List<String> TEXT = PlayedYear.of2025().paragraphs(PAPER);

    /** What the real paper tells in each paragraph: dates, States, organisations, numbers, actions; not its sentences. */
    static Stream<Arguments> facts() {
        return Stream.of(
                fact(1, FIRST, "17 January 2025", "initial meeting", "dialogue with States Parties", "mandate"),
                fact(1, FIRST, "Belgium", "gender focal point", "working methods"),
                fact(2, FIRST, "17 March 2025", "all States Parties", "obligations of the Convention"),
                fact(2, FIRST, "30 April", "online reporting format"),
                fact(3, FIRST, "26 March 2025", "online workshop", "other Committees", "States not party", "Article 7"),
                fact(3, FIRST, "Siem Reap-Angkor Action Plan 2025-2029 (SRAAP)", "Guide to Reporting"),
                fact(3, FIRST, "online reporting tool", "challenges", "the Chairs of each Committee"),
                fact(3, FIRST, "gender focal points", "Implementation Support Unit (ISU)"),
                fact(4, FIRST, "mandate", "Action 48 of the SRAAP", "Article 9", "a number of States Parties"),
                fact(4, FIRST, "legal, administrative and other measure", "urgency"),
                fact(4, FIRST, "Twenty-Second Meeting of the States Parties (2025)"),
                fact(4, FIRST, "31 March 2025", "all States Parties with outstanding Article 9 obligations"),
                fact(4, FIRST, "4 June 2025", "three States Parties", "national legislation", "efforts"),
                fact(5, FIRST, "Ukraine", "alleged use", "Armed Forces", "anti-personnel mines"),
                fact(5, FIRST, "potential transfer of anti-personnel mines to Ukraine"),
                fact(5, FIRST, "Permanent Representative of Ukraine to the United Nations in Geneva"),
                fact(5, FIRST, "18 February 2025", "26 May 2025", "18 June 2025"),
                fact(5, FIRST, "the delegation of Ukraine", "in the margin of the Intersessional Meetings"),
                fact(5, FIRST, "Human Rights Watch (HRW)", "International Campaign to Ban Landmines (ICBL)"),
                fact(6, FIRST, "17-20 June 2025", "Intersessional Meetings", "preliminary observations"),
                fact(6, FIRST, "compliance measures", "Convention", "Siem Reap-Angkor Action Plan 2025-2029"),
                fact(7, FIRST, "initial allegations", "Thailand", "use of anti-personnel by Cambodia"),
                fact(7, FIRST, "23 July 2025", "20 July 2025", "22 August 2025", "separate meetings"),
                fact(7, FIRST, "Article 8.1 of the Convention", "spirit of cooperation", "amicably"),
                fact(7, FIRST, "Permanent Representatives of both countries to the United Nations in Geneva"),
                fact(7, FIRST, "both sides", "goes on"),
                fact(8, FIRST, "Twenty-Second Meeting of the States Parties (22MSP)", "all States Parties"),
                fact(8, FIRST, "Article 7 report", "one year or more", "Article 5", "Article 4", "Article 3"),
                fact(9, SECOND, "Article 8.1", "cooperative dialogue", "Siem Reap-Angkor Action Plan (SRAAP)"),
                fact(9, SECOND, "Action 46 of the SRAAP", "Article 1", "alleged or known", "all States Parties"),
                fact(10, SECOND, "Action 47 of the SRAAP", "mandate", "Article 1.2", "Article 7"),
                fact(10, SECOND, "women, girls, boys and men", "mine action programmes"),
                fact(11, SECOND, "Action 48 of the SRAAP", "Article 9", "legal, administrative and other measures"),
                fact(11, SECOND, "they consider their existing measures sufficient"),
                fact(12, SECOND, "mandate", "civil society and international organizations"));
    }

    private static Arguments fact(int paragraph, String section, String... words) {
        return Arguments.of(paragraph, section, List.of(words));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void tellsTheFactsOfTheRealPaperWhereItTellsThem(int number, String section, List<String> facts) {
        List<String> paragraphs = section(section);
        int first = section.equals(FIRST) ? 1 : 9;

        assertThat(paragraphs.get(number - first)).startsWith(number + ".").contains(facts);
    }

    @Test
    void hasEightActivitiesAndFourPriorities() {
        assertThat(section(FIRST)).hasSize(8);
        assertThat(section(SECOND).subList(0, 4)).hasSize(4);
        assertThat(TEXT).filteredOn(line -> line.matches("\\d+\\..*")).hasSize(12);
    }

    @Test
    void hasTheMastheadOfItsMeeting() {
        assertThat(EVERYTHING.lines().flatMap(line -> Stream.of(line.split("\t"))))
                .contains(
                        "Original: English",
                        "Twenty-Second Meeting",
                        "Geneva, 1-5 December 2025",
                        "Item 9 (d) of the provisional agenda",
                        "Consideration of the general status and operation of the Convention",
                        "Preventing and suppressing prohibited activities and facilitating compliance:",
                        "Conclusions and recommendations related to the mandate of the Committee on Cooperative Compliance",
                        "Submitted by Belgium, Cambodia, Germany, Japan (Chair), Peru")
                .anyMatch(line -> line.startsWith("Activities and Priorities for Implementation 2025-2026"));
    }

    @Test
    void saysThatItIsLateAndUnedited() {
        String everything = PlayedYear.everything(PlayedYear.of2025().files().get(PAPER));

        assertThat(everything)
                .containsIgnoringCase("after the deadline")
                .containsIgnoringCase("without formal editing");
        assertThat(EVERYTHING).doesNotContain("Advance copy");
        assertThat(PlayedYear.everything(PlayedYear.of2025().files().get("2025-paper/paper-advance-copy.docx")))
                .contains("Advance copy");
    }

    /** Where the text is changed on purpose, the new one lies in {@code target} to be read and put in place. */
    @Test
    void readsAsAgreed() throws IOException {
        List<String> lines = EVERYTHING.lines().map(String::stripTrailing).toList();
        Path now = Files.write(Path.of("target", GOLDEN.getFileName().toString()), lines);

        assertThat(lines).as("%s, now in %s", GOLDEN, now).isEqualTo(Files.readAllLines(GOLDEN));
    }

    @Test
    void opensInLibreOffice(@TempDir Path folder) throws Exception {
        boolean installed = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        Assumptions.assumeTrue(installed, "LibreOffice (soffice) is not installed");
        Path paper = Files.write(
                folder.resolve("paper.docx"), PlayedYear.of2025().files().get(PAPER));
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        paper.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();

        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("paper.txt"))).contains(FIRST, SECOND, "Belgium", "22 August 2025");
    }

    private static List<String> section(String heading) {
        int from = TEXT.indexOf(heading) + 1;
        int to = heading.equals(FIRST) ? TEXT.indexOf(SECOND) : TEXT.size();
        assertThat(from).as(heading).isPositive();
        return TEXT.subList(from, to);
    }
}
