package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.committeecycle.workflow.process.guard.StepBeans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The diagrams and the code name each other, either way; what one side does not know stands in the failure. */
class DiagramsAgreeTest extends ProcessTest {

    private static final Pattern STEP = Pattern.compile("\\$\\{(\\w+\\.\\w+)\\(execution\\)}");
    private static final String TOLD = "\\b(?:tell|begin)\\(\\s*\"([^\"]+)\"";
    private static final String STARTED = "\\bstart\\(\\s*\"([^\"]+)\"";
    private static final String COMPLETED = "\\bcompleteTask\\([^;\"]*\"([^\"]+)\"";

    @Autowired
    StepBeans steps;

    @Autowired
    RepositoryService repository;

    @Test
    void everyStepThatADiagramCallsExistsAndEveryStepIsCalled() {
        Set<String> called = all(diagram -> texts(diagram).flatMap(DiagramsAgreeTest::calls));
        Set<String> written = steps.all().stream()
                .filter(step -> !step.startsWith("probeSteps."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(called).as("steps that diagrams call").isEqualTo(written);
    }

    @Test
    void everyMessageThatADiagramWaitsForIsToldByTheCodeAndTheOtherWayRound() {
        Set<String> waited = all(diagram -> Stream.concat(
                        diagram.all(MessageEventDefinition.class).stream().map(MessageEventDefinition::getMessage),
                        diagram.all(ReceiveTask.class).stream().map(ReceiveTask::getMessage))
                .map(Message::getName));

        assertThat(waited).as("messages that diagrams wait for").isEqualTo(inCode(TOLD));
    }

    @Test
    void everyDiagramIsStartedByTheCodeOrByAnotherDiagram() {
        Set<String> started = inCode(STARTED);
        started.addAll(all(diagram -> diagram.all(CallActivity.class).stream().map(CallActivity::getCalledElement)));

        assertThat(started).as("diagrams that are started").isEqualTo(all(diagram -> Stream.of(diagram.name())));
    }

    @Test
    void everyTaskThatTheCodeCompletesStandsInADiagram() {
        assertThat(all(diagram -> diagram.all(UserTask.class).stream().map(UserTask::getId)))
                .as("user tasks of the diagrams")
                .containsAll(inCode(COMPLETED));
    }

    @Test
    void everyShippedFileIsInForce() {
        assertThat(repository.createProcessDefinitionQuery().latestVersion().list())
                .extracting(process -> process.getKey())
                .containsAll(all(diagram -> Stream.of(diagram.name())));
    }

    private static Set<String> all(Function<Diagram, Stream<String>> names) {
        return Diagram.all().flatMap(names).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every expression of a diagram, in whatever attribute or element it stands. */
    private static Stream<String> texts(Diagram diagram) {
        return diagram.all(FlowNode.class).stream()
                .map(node -> node.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "expression"))
                .filter(Objects::nonNull);
    }

    private static Stream<String> calls(String text) {
        return STEP.matcher(text).results().map(call -> call.group(1));
    }

    private static Set<String> inCode(String pattern) {
        Pattern call = Pattern.compile(pattern);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith("OnCamunda.java"))
                    .map(DiagramsAgreeTest::text)
                    .flatMap(text -> call.matcher(text).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
