package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.committeecycle.shell.dispatch.ExitCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year that stops at its first line that fails. One house plays them all, because such a line changes nothing. */
class PlayStopsTest {

    @TempDir
    static Path folder;

    private static PlayingHouse house;

    @BeforeAll
    static void aYearBeginsWithACaseAgainstBelmora() throws IOException {
        house = PlayingHouse.writingTo(folder.resolve("out"));
        Path states = Files.writeString(
                folder.resolve("states.csv"),
                """
                iso3,name_un,name_in_text,deposit_date,consent_mode,entry_into_force,eif_basis,source
                XAA,Avalon,Avalon,2001-03-12,ratification,2001-09-01,stated,illustrative
                XAB,Belmora,Belmora,2001-03-12,ratification,2001-09-01,stated,illustrative
                XAC,Cantova,Cantova,2001-03-12,ratification,2001-09-01,stated,illustrative
                XAD,Dorvania,Dorvania,2001-03-12,accession,2001-09-01,stated,illustrative
                XAL,Kestria,Kestria,2027-02-10,accession,2027-08-01,stated,illustrative
                """);
        PlayingHouse.Outcome begun = house.play(chronicle(
                "2027-01-03",
                "ISU register import " + states,
                "ISU member seat XAA --from 2027-01-01",
                "ISU member seat XAB --from 2027-01-01",
                "ISU member seat XAC --from 2027-01-01",
                "ISU member chair XAA --from 2027-01-01",
                "ISU cycle open 2027 --ordinal \"First Meeting\" --name \"First Meeting of the Invented States\""
                        + " --short 1MIS --city Geneva --opens 2027-11-22 --closes 2027-11-26 --item 9 --title Compliance",
                "ISU case open --matter \"alleged: the alleged use of mines by Belmora\" --concerned XAB",
                "ISU communication open reporting-reminder --usual",
                "ISU communication open article-9 --usual",
                "ISU communication open own-text --title Own --template reporting-reminder --table reporting-reminder"
                        + " --to \"all States Parties\" --purpose \"to recall\""));
        assertThat(begun.code()).as(begun.err()).isEqualTo(ExitCode.DONE);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void atAnUnknownCommand() throws IOException {
        stops(ExitCode.USAGE, "'dance' is no command; 'help' lists them all.", "ISU dance all night");
    }

    @Test
    void atAWordTooMany() throws IOException {
        stops(
                ExitCode.USAGE,
                "'now' is one word too many for 'case list'; text of several words stands in quotation marks.",
                "ISU case list now");
    }

    @Test
    void atAnActorWithoutTheRight() throws IOException {
        stops(
                ExitCode.REFUSED,
                "Only an operator of the ISU may do this, not the delegate for XAC.",
                "XAC member seat XAD --from 2027-01-01");
    }

    @Test
    void atAMemberWhoSignsForTheChair() throws IOException {
        stops(
                ExitCode.REFUSED,
                "Only the Chair signs a communication, not the delegate for XAC.",
                "XAC communication sign 2027-article-9");
    }

    @Test
    void atAStateThatIsNoMemberThatDay() throws IOException {
        stops(ExitCode.REFUSED, "XAD is not a member of the Committee on 2027-01-04.", "XAD case list");
    }

    @Test
    void atAStateThatIsNotAPartyThatDay() throws IOException {
        stops(
                ExitCode.REFUSED,
                "Kestria is not a State Party on 4 January 2027: the Convention enters into force for it on 1 August 2027.",
                "ISU case open --matter \"alleged: the alleged use of mines by Kestria\" --concerned XAL");
    }

    @Test
    void atARecusedMemberWhoLooks() throws IOException {
        stops(ExitCode.REFUSED, "There is no case '2027-1'.", "XAB case show 2027-1");
    }

    @Test
    void inTheSameWordsAsAtACaseThatIsNotThere() throws IOException {
        stops(ExitCode.REFUSED, "There is no case '2027-2'.", "XAB case show 2027-2");
    }

    @Test
    void andARecusedMemberFindsNothingInAnyList() {
        for (String list : List.of("case list", "case list --json", "approval list", "task list", "activity list")) {
            PlayingHouse.Outcome seen = house.type("XAB", list);
            assertThat(seen.code()).as(seen.err()).isEqualTo(ExitCode.DONE);
            assertThat(seen.out() + seen.err()).as(list).doesNotContain("2027-1", "alleged", "Belmora");
        }
        assertThat(house.type("XAC", "case list").out()).contains("2027-1", "Belmora");
    }

    @Test
    void atARecusedMemberWhoActs() throws IOException {
        stops(
                ExitCode.REFUSED,
                "There is no case '2027-1'.",
                "XAB case find 2027-1 potentially-credible --reasons \"None\"");
    }

    @Test
    void atARecusedMemberWhoLiftsItsOwnRecusal() throws IOException {
        stops(
                ExitCode.REFUSED,
                "Only an operator of the ISU may do this, not the delegate for XAB.",
                "XAB recusal decide case/2027-1 XAB --may-see --may-act --decision \"We say so\"");
    }

    @Test
    void atALetterWithoutItsPlaceholder() throws IOException {
        Path template = folder.resolve("own.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream file = Files.newOutputStream(template)) {
            document.createParagraph().createRun().setText("{{state}} owes {{amount_due}}.");
            document.write(file);
        }
        stops(
                ExitCode.REFUSED,
                "The letter 2027-own-text to XAA has no value for {{amount_due}}.",
                "ISU communication draft 2027-own-text --template-file " + template);
    }

    @Test
    void atAFileOutsideTheFolderOfTheChronicle() throws IOException {
        for (String line : List.of(
                "ISU register import ../secret.csv",
                "ISU communication draft 2027-own-text --template-file ../secret.csv")) {
            stops(
                    ExitCode.REFUSED,
                    "'../secret.csv' lies outside the folder of the chronicle: put the file beside it.",
                    line);
        }
    }

    @Test
    void andLeavesWhatWasWrittenBeforeWhole() throws IOException {
        Path chronicle = chronicle(
                "2027-01-04",
                "ISU communication draft 2027-reporting-reminder",
                "ISU approval adopt 2027-reporting-reminder --words \"at the meeting\"",
                "XAA communication sign 2027-reporting-reminder",
                "ISU dance");

        assertThat(house.play(chronicle).code()).isEqualTo(ExitCode.USAGE);

        Path letters = folder.resolve("out/letters/2027-reporting-reminder");
        assertThat(names(letters)).containsExactly("XAA.docx", "XAB.docx", "XAC.docx", "XAD.docx");
        for (String letter : names(letters)) {
            try (XWPFDocument read =
                    new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(letters.resolve(letter))))) {
                assertThat(read.getParagraphs()).isNotEmpty();
            }
        }
    }

    @Test
    void beforeItTouchesAFolderWithSomethingElseInIt() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.txt"), "Ten years of work");
        PlayFolder other = new PlayFolder(foreign.toString(), PlayingHouse.NOTICE);

        assertThat(catchThrowable(other::prepare))
                .hasMessage("The folder %s holds something else than an earlier play: name another with --out."
                        .formatted(foreign));
        assertThat(names(foreign)).containsExactly("thesis.txt");
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path chronicle(String date, String... lines) throws IOException {
        StringBuilder text = new StringBuilder("# An invented year\n");
        Stream.of(lines)
                .forEach(line -> text.append(date).append("  ").append(line).append('\n'));
        return Files.writeString(folder.resolve("invented.chronicle"), text);
    }

    private static void stops(ExitCode code, String reason, String line) throws IOException {
        Path chronicle =
                chronicle("2027-01-04", "ISU cycle list", line, "ISU case close 2027-1 --words \"Never typed\"");

        PlayingHouse.Outcome stopped = house.play(chronicle);

        assertThat(stopped.err()).isEqualToNormalizingNewlines("%s:3: %s\n".formatted(chronicle, reason));
        assertThat(stopped.code()).isEqualTo(code);
        assertThat(stopped.out()).isEmpty();
    }
}
