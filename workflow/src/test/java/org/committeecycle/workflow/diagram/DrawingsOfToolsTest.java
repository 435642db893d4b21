package org.committeecycle.workflow.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.Facet;
import org.committeecycle.domain.diagram.Part;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DrawingsOfToolsTest {

    private final DrawingsOfTools reader = new DrawingsOfTools();

    @Test
    void readsTheWholeFirst() throws IOException {
        Part whole = shipped("processes", "case.bpmn").parts().get(0);

        assertThat(whole.inWords()).isEqualTo("the process 'Concern under Article 1' (case)");
        assertThat(whole.facet(Facet.VERSION)).isEqualTo("1.0.1");
        assertThat(whole.facet(Facet.EXECUTABLE)).isEqualTo("true");
        assertThat(whole.facet(Facet.DOCUMENTATION)).startsWith("A concern and the engagement on it");
    }

    @Test
    void readsAStepWithTheRuleOfProcedure() throws IOException {
        Part step = shipped("processes", "communication.bpmn")
                .part("put-to-members")
                .orElseThrow();

        assertThat(step.within()).isEqualTo("communication");
        assertThat(step.facet(Facet.STEP)).isEqualTo("${communicationSteps.putToMembers(execution)}");
        assertThat(step.facet(Facet.ANSWER)).isEqualTo("approval");
        assertThat(step.facet(Facet.PROPERTY + "rule")).isEqualTo("silence");
        assertThat(step.facet(Facet.PROPERTY + "period")).isEqualTo("5 working days");
        assertThat(step.has(Facet.DRAWN)).isFalse();
    }

    @Test
    void readsTimersMessagesTasksAndFlows() throws IOException {
        Drawing diagram = shipped("processes", "communication.bpmn");

        Part timer = diagram.part("replies-over").orElseThrow();
        assertThat(timer.facet(Facet.EVENT)).isEqualTo("timer");
        assertThat(timer.facet(Facet.WAIT)).isEqualTo("milestone hand-over plus 4 weeks");
        assertThat(diagram.part("reply-received").orElseThrow().facet(Facet.MESSAGE))
                .isEqualTo("reply received");
        Part task = diagram.part("sign-letter").orElseThrow();
        assertThat(task.facet(Facet.OWNER)).isEqualTo("chair");
        assertThat(task.facet(Facet.DUE)).isEqualTo("3 working days");
        assertThat(diagram.flowsFrom("what-came-out"))
                .extracting(flow -> flow.facet(Facet.CONDITION))
                .contains("${outcome == 'ADOPTED'}");
        assertThat(diagram.part("withdrawal").orElseThrow().within()).isEqualTo("taken-back");
        assertThat(diagram.flowsTo("taken-back-end")).hasSize(1);
    }

    @Test
    void keepsWhatWeHaveNoWordFor() throws IOException {
        assertThat(shipped("processes", "communication.bpmn")
                        .part("produce-letter")
                        .orElseThrow()
                        .facets())
                .containsEntry("multiInstanceLoopCharacteristics collection", "letters");
        assertThat(shipped("processes", "communication.bpmn")
                        .part("members-decide")
                        .orElseThrow()
                        .facets())
                .containsEntry("in businessKey", "${approval}")
                .containsEntry("out source", "outcome");
    }

    @Test
    void showsAListener() {
        Part task = diagram(
                        """
                <userTask id="t" name="Ask"><extensionElements>
                  <camunda:taskListener event="create" class="org.example.Evil"/>
                </extensionElements></userTask>""")
                .part("t")
                .orElseThrow();

        assertThat(task.facet(Facet.LISTENER + "create")).isEqualTo("org.example.Evil");
        assertThat(task.facet(Facet.DRAWN)).isEqualTo("no");
    }

    @Test
    void readsATable() throws IOException {
        Drawing table = shipped("tables", "pre-msp.dmn");

        assertThat(table.parts().get(0).facet(Facet.HIT_POLICY)).isEqualTo("FIRST");
        Part column = table.all("input").get(1);
        assertThat(column.name()).isEqualTo("Years without a report");
        assertThat(column.facet(Facet.ASKS)).isEqualTo("numberOfMissingYears");
        assertThat(column.facet(Facet.TYPE)).isEqualTo("integer");
        Part rule = table.all("rule").get(0);
        assertThat(rule.facet(Facet.POSITION)).isEqualTo("1");
        assertThat(rule.facet(Facet.CELL + "Years without a report")).isEqualTo(">= 1");
        assertThat(rule.facet(Facet.CELL + "Reason")).startsWith("\"reports missing");
    }

    @Test
    void readsAForm() throws IOException {
        Drawing form = shipped("forms", "step-done.form");

        assertThat(form.parts().get(0).inWords()).isEqualTo("the form (step-done)");
        Part day = form.part("on").orElseThrow();
        assertThat(day.name()).isEqualTo("Day on which it was done");
        assertThat(day.facet("validate required")).isEqualTo("true");
        assertThat(day.facet(Facet.POSITION)).isEqualTo("2");
    }

    @Test
    void refusesWhatIsNoDrawingByFileAndLine() {
        assertThatThrownBy(() -> reader.read("case.bpmn", bytes("<a>\n<b>")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("case.bpmn, line 2:");
        assertThatThrownBy(() -> reader.read("case.bpmn", bytes("<html/>")))
                .hasMessage("case.bpmn: this is not a BPMN 2.0 diagram.");
        assertThatThrownBy(() -> reader.read("case.dmn", bytes("<html/>")))
                .hasMessage("case.dmn: this is not a DMN decision table.");
        assertThatThrownBy(() -> reader.read("a.form", bytes("[]"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reader.read("a.form", bytes("{"))).hasMessageStartingWith("a.form: this is not JSON");
        assertThatThrownBy(() -> reader.read("a.docx", bytes(""))).hasMessage("'a.docx' is no drawing.");
    }

    private Drawing diagram(String inside) {
        return reader.read(
                "x.bpmn",
                bytes(
                        "<definitions xmlns=\"%s\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"><process id=\"x\">%s</process></definitions>"
                                .formatted(DrawnBpmn.BPMN, inside)));
    }

    private Drawing shipped(String folder, String file) throws IOException {
        return reader.read(file, new ClassPathResource(folder + "/" + file).getContentAsByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
