package org.committeecycle.shell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.diagram.ShippedEdition;
import org.committeecycle.shell.CommitteeCycle;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** A process owner tries changes out, in a house whose own database no simulated year touches. */
class SimulatedYearTest {

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext house;

    @BeforeAll
    static void aHouse() {
        SpringApplication application = new SpringApplication(CommitteeCycle.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        house = application.run(
                "--committee.mode=once",
                "--committee.data=" + folder.resolve("data"),
                "--spring.datasource.url=jdbc:h2:mem:simulating;DB_CLOSE_DELAY=-1",
                "--slack.mode=off");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void saysWhichSilencesEndLaterAndByHowMuchWithALongerPeriod() throws IOException {
        Path edited = edited(
                "longer",
                "communication.bpmn",
                "name=\"period\" value=\"5 working days\"",
                "name=\"period\" value=\"10 working days\"");

        SpySeat seat = typed("process simulate " + edited + " --out " + folder.resolve("answer"));

        assertThat(seat.out().replaceAll("\\s+", " "))
                .contains(
                        "What differs: 5",
                        "moved 2025-03-31 18:00: The silence on 2025-reporting-reminder, if begun at once, ends (the members); was 2025-03-24 18:00, so 7 days later",
                        "2025-pre-msp, if begun at once, ends (the members); was",
                        "To be told: the members.")
                .doesNotContain("do not fit any more");
        assertThat(seat.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(folder.resolve("answer/simulation.json")).content().contains("\"by\" : \"7 days later\"");
        assertThat(folder.resolve("answer/simulation.txt")).exists();
    }

    @Test
    void saysWhatAMovedMeetingMovesAndWhomToTell() {
        SpySeat seat = typed("process simulate --set msp=2026-11-16");

        assertThat(seat.out().replaceAll("\\s+", " "))
                .contains(
                        "Simulated: an empty 2026, its meeting opening on 2026-11-23.",
                        "moved 2026-11-16 18:00: Formal meeting (the members); was 2026-11-23 18:00, so 7 days earlier",
                        "moved 2026-09-07 18:00: MSP paper (the members); was 2026-09-14 18:00, so 7 days earlier",
                        "To be told: ");
    }

    @Test
    void goesOnAfterALineThatDoesNotFitAndSaysWhatWaitsThere() throws IOException {
        Path edited = edited(
                "added",
                "communication.bpmn",
                "<bpmn:incoming>Flow_12_note_approval_to_sign_letter</bpmn:incoming>",
                "<bpmn:incoming>Flow_12b_ask_capital_to_sign_letter</bpmn:incoming>",
                "<bpmn:sequenceFlow id=\"Flow_12_note_approval_to_sign_letter\" sourceRef=\"note-approval\" targetRef=\"sign-letter\" />",
                """
                <bpmn:userTask id="ask-capital" name="Ask the capital" camunda:formRef="step-done" camunda:formRefBinding="latest" camunda:candidateGroups="members" camunda:dueDate="5 working days">
                  <bpmn:documentation>Ask the capital whether the letter may be signed.</bpmn:documentation>
                  <bpmn:incoming>Flow_12_note_approval_to_sign_letter</bpmn:incoming>
                  <bpmn:outgoing>Flow_12b_ask_capital_to_sign_letter</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="Flow_12_note_approval_to_sign_letter" sourceRef="note-approval" targetRef="ask-capital" />
                <bpmn:sequenceFlow id="Flow_12b_ask_capital_to_sign_letter" sourceRef="ask-capital" targetRef="sign-letter" />
                """,
                "<bpmndi:BPMNShape id=\"Shape_sign-letter\"",
                """
                <bpmndi:BPMNShape id="Shape_ask-capital" bpmnElement="ask-capital">
                  <dc:Bounds x="1375" y="305" width="110" height="80" />
                </bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="Edge_Flow_12b_ask_capital_to_sign_letter" bpmnElement="Flow_12b_ask_capital_to_sign_letter">
                  <di:waypoint x="1430" y="305" />
                  <di:waypoint x="1430" y="265" />
                </bpmndi:BPMNEdge>
                <bpmndi:BPMNShape id="Shape_sign-letter\"""");

        SpySeat seat = typed("process simulate " + edited);

        assertThat(seat.out().replaceAll("\\s+", " "))
                .contains(
                        "new 2025-03-17 09:00: 'Ask the capital' for 2025-reporting-reminder is asked (the members)",
                        "gone 2025-03-17 09:00: Article 7 reporting reminder 2025 goes out, 164 letters (all States Parties)",
                        "Lines that do not fit any more: ",
                        "2025.chronicle:91: There is no activity",
                        "What still waits at its end, and does not today: ",
                        "'Ask the capital' for 2025-pre-msp (the members)");
    }

    /** A folder with the shipped file, in which each of these texts is replaced by the one after it. */
    private static Path edited(String place, String file, String... changes) throws IOException {
        String text = new String(
                house.getBean(ShippedEdition.class).shipped().file(file).orElseThrow(), StandardCharsets.UTF_8);
        for (int c = 0; c < changes.length; c += 2) {
            assertThat(text).contains(changes[c]);
            text = text.replace(changes[c], changes[c + 1]);
        }
        Path into = Files.createDirectories(folder.resolve(place));
        Files.writeString(into.resolve(file), text);
        return into;
    }

    private static SpySeat typed(String line) {
        SpySeat seat = SpySeat.of(Actor.staff("Owner", Set.of(Role.PROCESS_OWNER), Channel.LOCAL));
        ExitCode code = house.getBean(Dispatcher.class).run(seat.seat(), line);
        assertThat(code).as(seat.err()).isEqualTo(ExitCode.DONE);
        return seat;
    }
}
