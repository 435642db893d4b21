package org.committeecycle.shell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.shell.ServedHouse;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of docs/process-owners.md: an owner changes the letters' way, and nobody writes a line of code. */
class OwnersWalkTest {

    private static final Actor ISU = Actor.staff("ISU", Set.of(Role.OPERATOR), Channel.LOCAL);

    private static final String FORM =
            """
            {
              "id": "capital-asked",
              "type": "default",
              "schemaVersion": 16,
              "executionPlatform": "Camunda Platform",
              "executionPlatformVersion": "7.24.0",
              "components": [
                { "type": "textfield", "id": "Field_office", "key": "office", "label": "Office that was asked",
                  "validate": { "required": true } },
                { "type": "number", "id": "Field_days", "key": "days", "label": "How many days it took" },
                { "type": "textarea", "id": "Field_words", "key": "words", "label": "What it says",
                  "validate": { "required": true } }
              ]
            }
            """;

    private static final String TASK =
            """
            <bpmn:userTask id="ask-capital" name="Ask the delegate's capital" camunda:candidateGroups="members" camunda:dueDate="5 working days" camunda:formRef="capital-asked" camunda:formRefBinding="latest">
              <bpmn:documentation>Ask your capital whether the letter may go, and tell what it says.</bpmn:documentation>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="Flow_25_ask_capital_to_sign_letter" sourceRef="ask-capital" targetRef="sign-letter" />
            """;

    private static final String DRAWN =
            """
            <bpmndi:BPMNShape id="Shape_ask-capital" bpmnElement="ask-capital">
              <dc:Bounds x="1297" y="60" width="110" height="80" />
            </bpmndi:BPMNShape>
            <bpmndi:BPMNEdge id="Edge_ask-capital" bpmnElement="Flow_25_ask_capital_to_sign_letter">
              <di:waypoint x="1407" y="100" />
              <di:waypoint x="1430" y="185" />
            </bpmndi:BPMNEdge>
            """;

    @TempDir
    Path folder;

    private ServedHouse house;

    @Test
    void anOwnerChangesTheLettersWayAndMembersAndOperatorsAnswerTheNewStepWithNoCodeChanged() throws IOException {
        try (StubSlack stub = new StubSlack();
                ServedHouse served = ServedHouse.inMemory(stub, folder.resolve("data"))) {
            house = served;
            house.bean(Operators.class).arriving("ISU", Channel.LOCAL);
            house.bean(Operators.class).admit(ISU, "otto", Set.of(Role.PROCESS_OWNER));
            SlackUser delegate =
                    house.committee(StateCode.of("XAA"), StateCode.of("XAB")).get(1);
            String before = adopted("first");

            Path workspace = edited();
            assertThat(owner("process check " + workspace)).contains("0 errors, 0 warnings");
            assertThat(owner("process diff " + workspace))
                    .contains(
                            "The silence period of 'Put the letter to the members' is 10 working days, was 5 working days.",
                            "New: the user task 'Ask the delegate's capital' between 'Note the approval' and 'Sign the letter';",
                            "[rule of procedure]");

            String decision = decision();
            assertThat(owner("process deploy %s --approver ISU --note 'Capitals are asked' --decision %s"
                            .formatted(workspace, decision)))
                    .contains("Edition 2 is in force", "What runs stays on its version: 1 by communication.bpmn.");

            String asked = adopted("second");
            Surface question = house.newest(delegate);
            assertThat(question.words()).contains("Ask the delegate's capital");
            assertThat(refused("communication sign %s --by Delegate-XAA --way room".formatted(asked)))
                    .contains("is not to be signed yet");
            String button = question.actionIds().stream()
                    .filter(action -> action.startsWith("open-task:"))
                    .findFirst()
                    .orElseThrow();
            Surface form = house.opens(delegate.press(question, button));
            assertThat(form.words()).contains("Ask your capital whether the letter may go");
            assertThat(delegate.submit(
                                    form,
                                    Map.of(
                                            "Office that was asked", "Treaty desk",
                                            "How many days it took", "2",
                                            "What it says", "It may go"))
                            .sendTo(house.url())
                            .status())
                    .isEqualTo(200);
            house.awaitQuiet();
            house.type("communication sign %s --by Delegate-XAA --way room".formatted(asked));

            String third = adopted("third");
            String task = house.newest(delegate).actionIds().stream()
                    .filter(action -> action.startsWith("open-task:"))
                    .findFirst()
                    .orElseThrow()
                    .substring("open-task:".length());
            house.type(
                    "task record %s XAB --by Delegate-XAB --way phone --field office=Desk --field days=1 --field words=Yes"
                            .formatted(task));
            house.type("communication sign %s --by Delegate-XAA --way room".formatted(third));

            house.type("communication sign %s --by Delegate-XAA --way room".formatted(before));
        }
    }

    /** What an owner does to the exported files in Camunda Modeler. */
    private Path edited() throws IOException {
        Path workspace = folder.resolve("workspace");
        owner("process export " + workspace);
        Path diagram = workspace.resolve("processes/communication.bpmn");
        String text = Files.readString(diagram);
        for (Map.Entry<String, String> change : List.of(
                Map.entry("versionTag=\"1.0.1\"", "versionTag=\"2.0.0\""),
                Map.entry("name=\"period\" value=\"5 working days\"", "name=\"period\" value=\"10 working days\""),
                Map.entry(
                        "sourceRef=\"note-approval\" targetRef=\"sign-letter\"",
                        "sourceRef=\"note-approval\" targetRef=\"ask-capital\""),
                Map.entry("</bpmn:process>", TASK + "</bpmn:process>"),
                Map.entry("</bpmndi:BPMNPlane>", DRAWN + "</bpmndi:BPMNPlane>"))) {
            assertThat(text).contains(change.getKey());
            text = text.replace(change.getKey(), change.getValue());
        }
        Files.writeString(diagram, text);
        Files.writeString(workspace.resolve("forms/capital-asked.form"), FORM);
        return workspace;
    }

    private String adopted(String letter) {
        int year = house.bean(Deadlines.class).today().getYear() + 1;
        String id = year + "-" + letter;
        house.type(("communication open %s --title 'A letter' --template reporting-reminder --table reporting-reminder"
                        + " --to 'All States Parties' --purpose 'to try it'")
                .formatted(letter));
        house.type("communication draft " + id);
        house.type("approval adopt %s --words 'by all, at the meeting'".formatted(id));
        return id;
    }

    private String decision() {
        String said = house.type("approval open 'Letters wait longer, and capitals are asked' --rule meeting");
        String id = said.replaceFirst("(?s).*?\\b(A-\\d+)\\b.*", "$1");
        house.type("approval adopt %s --words 'by all, at the meeting'".formatted(id));
        return id;
    }

    private String owner(String line) {
        SpySeat seat = SpySeat.of(Actor.staff("otto", Set.of(Role.PROCESS_OWNER), Channel.LOCAL));
        ExitCode code = house.bean(Dispatcher.class).run(seat.seat(), line);
        assertThat(code).as("%s: %s", line, seat.err()).isEqualTo(ExitCode.DONE);
        return seat.out();
    }

    private String refused(String line) {
        SpySeat seat = SpySeat.of(ISU);
        assertThat(house.bean(Dispatcher.class).run(seat.seat(), line)).isEqualTo(ExitCode.REFUSED);
        return seat.err();
    }
}
