package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.domain.diagram.ShippedEdition;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole house on a fresh database file, started once as for a single command. */
class HouseTest {

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext house;
    private static Actor person;

    private final SpySeat seat = SpySeat.of(person);

    @BeforeAll
    static void start() {
        Start start = Start.of("--data", data.toString(), "audit", "list");
        house = Launch.application(start).run(start.settings());
        person = house.getBean(Operators.class).arriving("ana", Channel.LOCAL);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void makesWhoeverComesFirstAnOperatorAndSaysSoInTheAudit() {
        assertThat(run("audit list")).isEqualTo(ExitCode.DONE);

        assertThat(seat.out()).contains("operator/ana", "became the first operator");
    }

    @Test
    void findsNothingWrongWithItsOwnDiagramsAndSaysWhatIsWrongWithAnEditedOne() throws IOException {
        assertThat(run("process check")).isEqualTo(ExitCode.DONE);
        assertThat(seat.out()).contains("0 errors, 0 warnings");
        Path edited = Files.writeString(data.resolve("case.bpmn"), "<definitions/>");

        assertThat(run("process check " + edited)).isEqualTo(ExitCode.FAILED);
        assertThat(seat.out())
                .contains(
                        "case.bpmn\n  error: This is not a BPMN 2.0 diagram.\n    Write it with Camunda Modeler 5.\n",
                        "1 file: 1 error, 0 warnings, 0 notes.");
        assertThat(run("process check --json " + edited)).isEqualTo(ExitCode.FAILED);
        assertThat(seat.out()).contains("\"weight\" : \"error\"");
    }

    @Test
    void putsAFolderIntoForceListsItAndGoesBackButRefusesAnAttackInAFolder() throws IOException {
        house.getBean(Operators.class).admit(person, "ina", Set.of(Role.PROCESS_OWNER));
        String shipped = shipped("day.bpmn");
        Path folder = Files.createDirectories(data.resolve("edited/processes"));
        Path file = Files.writeString(
                folder.resolve("day.bpmn"),
                shipped.replace("versionTag=\"1.0.0\"", "versionTag=\"1.0.1\"")
                        .replaceFirst("<bpmn:documentation>", "<bpmn:documentation>Tried. "));
        String deploy = "process deploy " + folder.getParent() + " --approver ina --note Tried";

        assertThat(run(deploy + " --dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(seat.out()).contains("Edition 2 is in force since", "day.bpmn");
        assertThat(run(deploy)).isEqualTo(ExitCode.DONE);
        assertThat(run("process versions")).isEqualTo(ExitCode.DONE);
        assertThat(seat.out()).contains("day.bpmn 1.0.1", "Brought along by the software");
        assertThat(run("process rollback 1 --approver ina --note Back")).isEqualTo(ExitCode.DONE);
        assertThat(run("process versions 3 --json")).isEqualTo(ExitCode.DONE);
        Files.writeString(
                file,
                shipped.replace("${daySteps.begin(execution)}", "${execution.getProcessEngineServices().close()}"));
        assertThat(run(deploy)).isEqualTo(ExitCode.REFUSED);
        assertThat(seat.err()).contains("day.bpmn", "follow-places");
    }

    private static String shipped(String name) {
        return new String(
                house.getBean(ShippedEdition.class).shipped().file(name).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatAnEditedDiagramWouldChangeAndWritesItAsAPage() throws IOException {
        assertThat(run("process diff shipped in-force")).isEqualTo(ExitCode.DONE);
        assertThat(seat.out()).contains("Nothing differs.");
        byte[] shipped = house.getBean(ShippedEdition.class)
                .shipped()
                .file("communication.bpmn")
                .orElseThrow();
        Path edited = Files.writeString(
                data.resolve("communication.bpmn"),
                new String(shipped, StandardCharsets.UTF_8).replace("\"5 working days\"", "\"10 working days\""));
        Path page = data.resolve("changes.html");

        assertThat(run("process diff " + edited + " --page " + page)).isEqualTo(ExitCode.DONE);
        assertThat(seat.out())
                .contains(
                        "The silence period of 'Put the letter to the members' is 10 working days, was 5 working days."
                                + " [rule of procedure]");
        assertThat(page).content().contains("<svg ", "rule of procedure</span>");
        assertThat(run("process diff --json " + edited)).isEqualTo(ExitCode.DONE);
        assertThat(seat.out()).contains("\"ruleOfProcedure\" : true");
    }

    @Test
    void handsOutWhatIsInForceSoThatItPassesTheCheckAndIsNotWrittenOver() throws IOException {
        Path workspace = data.resolve("workspace");

        assertThat(run("process export " + workspace)).as(seat.err()).isEqualTo(ExitCode.DONE);
        assertThat(seat.out()).contains("Begin with README.md.");
        assertThat(workspace.resolve("processes/case.bpmn")).exists();
        assertThat(workspace.resolve("letters/pre-msp.docx")).exists();
        assertThat(workspace.resolve(".camunda/element-templates/ask-the-members.json"))
                .exists();
        assertThat(run("process check " + workspace)).isEqualTo(ExitCode.DONE);
        assertThat(run("process diff in-force " + workspace)).isEqualTo(ExitCode.DONE);
        assertThat(seat.out()).contains("Nothing differs.");
        Files.writeString(workspace.resolve("processes/case.bpmn"), "edited");
        assertThat(run("process export " + workspace)).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void showsAnEditedLetterWithTheDataOfAState() {
        run("register import ../examples/rules-register.csv");
        run("member seat XAA --from 2020-01-01");
        run("member chair XAA --from 2020-01-01");
        run("cycle open 2027 --ordinal First --name 'First Meeting' --short 1MIS --city Geneva --opens 2027-11-22"
                + " --closes 2027-11-26 --item 9 --title Compliance");
        Path preview = data.resolve("preview.docx");

        assertThat(run("process preview reporting-reminder XAB --year 2027 --out " + preview))
                .as(seat.err())
                .isEqualTo(ExitCode.DONE);
        assertThat(preview).exists();
        run("process preview reporting-reminder XAB --year 2027");
        assertThat(seat.out()).contains("2027-reporting-reminder", "Belmora");
        assertThat(run("process preview nothing XAB --year 2027")).isEqualTo(ExitCode.REFUSED);
        run("communication list --json");
        assertThat(seat.out()).doesNotContain("2027-reporting-reminder\"");
    }

    @Test
    void sealsTheAuditAndComparesItWithWhatWasKeptOutside() {
        run("audit head");
        String head = seat.out().strip();
        run("operator admit cid");

        assertThat(run("audit verify --head " + head)).isEqualTo(ExitCode.DONE);
        assertThat(seat.out()).contains("The audit is whole: ");
        assertThat(run("audit verify --json --head 1:" + "0".repeat(64))).isEqualTo(ExitCode.FAILED);
        assertThat(seat.out()).contains("\"broken\" : \"1\"", "Entry 1 is not the one whose head was noted");
        run("audit list --by ANA --subject operator/cid --since 2020-01-01");
        assertThat(seat.out()).contains("operator/cid");
    }

    @Test
    void takesDownEveryLineThatWasTypedAndHowItEnded() {
        SpySeat stranger = SpySeat.of("stranger");
        Dispatcher dispatcher = house.getBean(Dispatcher.class);
        dispatcher.run(stranger.seat(), "operator list");
        dispatcher.run(stranger.seat(), "banana");
        dispatcher.run(seat.seat(), List.of("operator", "admit", "two words", "--dry-run"));
        dispatcher.run(seat.seat(), "   ");

        run("audit transcript --limit 3");

        assertThat(seat.out())
                .containsPattern("T\\d+ .*stranger +local +" + stranger.seat().session() + " +4 +operator list")
                .containsPattern("stranger .* 2 +banana")
                .containsPattern("ana .* 0 +operator admit \"two words\" --dry-run");
        run("audit transcript --json --session " + stranger.seat().session());
        assertThat(seat.out()).contains("\"exit\" : 4").contains("\"line\" : \"banana\"");
    }

    @Test
    void takesWordsOutByTwoPersons() {
        run("operator admit 'Dora Private'");
        run("audit list --limit 1 --json");
        String number = seat.out().replaceAll("(?s).*\"number\" : \"(\\d+)\".*", "$1");
        SpySeat eve = SpySeat.of("eve", Role.OPERATOR);
        SpySeat reader = SpySeat.of("rita", Role.AUDITOR);

        assertThat(run("audit redact " + number + " --because 'a private name'"))
                .isEqualTo(ExitCode.DONE);
        assertThat(run("audit redact confirm " + number)).isEqualTo(ExitCode.REFUSED);
        assertThat(house.getBean(Dispatcher.class).run(reader.seat(), "audit redact confirm " + number))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(reader.err()).contains("Only an operator takes words out of the audit, not rita.");
        assertThat(house.getBean(Dispatcher.class).run(eve.seat(), "audit redact confirm " + number))
                .as(eve.err())
                .isEqualTo(ExitCode.DONE);

        assertThat(run("audit verify")).isEqualTo(ExitCode.DONE);
        SpySeat after = SpySeat.of(person);
        house.getBean(Dispatcher.class).run(after.seat(), "audit list --subject operator/Dora-Private");
        assertThat(after.out())
                .contains("Taken out: asked for by ana", "confirmed by eve")
                .doesNotContain("may act as");
    }

    @Test
    void saysToWhomeverIsNotAdmittedThatTheyAreNotAndNothingElse() {
        for (String line : List.of("case list", "deadlines", "cycle show", "register list", "member list", "tasks")) {
            SpySeat stranger = SpySeat.of("stranger");
            assertThat(house.getBean(Dispatcher.class).run(stranger.seat(), line))
                    .as(line)
                    .isEqualTo(ExitCode.REFUSED);
            assertThat(stranger.err()).startsWith("stranger is not admitted here");
            assertThat(stranger.out()).isEmpty();
        }
    }

    @Test
    void letsWhoeverIsAtTheMachineLookHowTheHouseDoes() {
        SpySeat stranger = SpySeat.of("stranger");
        SpySeat away = SpySeat.of(Actor.staff("stranger", Set.of(), Channel.SSH));

        house.getBean(Dispatcher.class).run(stranger.seat(), "doctor");
        assertThat(stranger.out()).contains("Database");
        assertThat(house.getBean(Dispatcher.class).run(away.seat(), "doctor")).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void takesNoRolesFromWhoeverIsAdmittedAgain() {
        run("operator admit cleo --roles process-owner,auditor");
        assertThat(run("operator admit cleo")).isEqualTo(ExitCode.REFUSED);
        assertThat(seat.err()).contains("cleo may use the shell already, as process owner, auditor: say --roles.");
        run("operator admit cleo --roles auditor");
        assertThat(seat.out()).contains("cleo may use the shell now as auditor; before: as process owner, auditor.");
    }

    @Test
    void keepsNothingOfADryRun() {
        assertThat(run("operator admit dry --dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(seat.out())
                .startsWith("Dry run, nothing was changed: dry may use the shell now as operator; before: as nothing.");

        run("operator list --json");
        run("audit list --limit 1000");

        assertThat(seat.out()).contains("\"name\" : \"ana\"").doesNotContain("\"name\" : \"dry\"", "operator/dry");
    }

    @Test
    void keepsAChange() {
        assertThat(run("operator admit ben --roles auditor")).isEqualTo(ExitCode.DONE);

        run("operator list");

        assertThat(seat.out()).containsPattern("ben +auditor");
    }

    @Test
    void refusesSomebodyUnknown() {
        SpySeat stranger = SpySeat.of("stranger");

        assertThat(house.getBean(Dispatcher.class).run(stranger.seat(), "audit list"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(stranger.err())
                .isEqualToNormalizingNewlines(
                        "stranger is not admitted here: an operator lets stranger in with 'operator admit'.\n");
    }

    @Test
    void keepsDatabaseAndLogUnderTheDataDirectory() {
        assertThat(Files.exists(data.resolve("committee.mv.db"))).isTrue();
    }

    private ExitCode run(String line) {
        return house.getBean(Dispatcher.class).run(seat.seat(), line);
    }
}
