package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;

/** What a process owner must be able to read in every shipped diagram; each failure is a sentence about an element. */
class DiagramsReadWellTest {

    private static final String GENERATED = "[A-Z][A-Za-z]*_[0-9a-z]{7}|sid-.*";

    static List<Diagram> diagrams() {
        return Diagram.all().toList();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void carriesOneNameAllTheWay(Diagram diagram) {
        assertThat(diagram.process().getId()).isEqualTo(diagram.name());
        assertThat(diagram.process().isExecutable()).isTrue();
        assertThat(diagram.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P365D");
        assertThat(diagram.process().getName()).isNotBlank();
        assertThat(diagram.process().getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void givesEveryElementAnIdThatMeansSomething(Diagram diagram) {
        List<FlowElement> elements = new ArrayList<>(diagram.nodes());
        elements.addAll(diagram.flows());
        assertThat(faults(diagram, elements, element -> !element.getId().matches(GENERATED)))
                .as("elements with a generated id")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void namesEveryTaskByAVerbAndItsObject(Diagram diagram) {
        assertThat(faults(
                        diagram,
                        diagram.all(Task.class),
                        task -> task.getName() != null
                                && task.getName().matches("[A-Z][\\p{L}-]+( [\\p{L}\\p{N}()'-]+)+")))
                .as("tasks without a verb and its object")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void namesEveryEventThatEndsTheMainPathOrWaits(Diagram diagram) {
        assertThat(faults(
                        diagram,
                        diagram.nodes(),
                        node -> node instanceof EndEvent
                                || node instanceof StartEvent && node.getParentElement() instanceof SubProcess
                                || !node.getElementType().getTypeName().endsWith("Event")
                                || isNamed(node)))
                .as("events without a name")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void saysInEveryUserTaskWhatToDoByWhomAndByWhen(Diagram diagram) {
        Set<String> forms = forms();
        assertThat(faults(
                        diagram,
                        diagram.all(UserTask.class),
                        task -> hasText(task)
                                && Set.of("isu", "chair", "members")
                                        .contains(String.valueOf(task.getCamundaCandidateGroups()))
                                && task.getCamundaDueDate() != null))
                .as("user tasks without documentation, owner or due date")
                .isEmpty();
        assertThat(faults(
                        diagram,
                        diagram.all(UserTask.class),
                        task -> task.getCamundaFormRef() == null || forms.contains(task.getCamundaFormRef())))
                .as("user tasks with a form that does not exist")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void asksAQuestionAtEveryGatewayThatChooses(Diagram diagram) {
        List<FlowNode> choosing = diagram.nodes().stream()
                .filter(node -> node instanceof ExclusiveGateway || node instanceof InclusiveGateway)
                .filter(node -> node.getOutgoing().size() > 1)
                .toList();
        assertThat(faults(
                        diagram,
                        choosing,
                        node -> isNamed(node) && node.getName().endsWith("?")))
                .as("gateways that do not ask a question")
                .isEmpty();
        List<SequenceFlow> branches =
                choosing.stream().flatMap(node -> node.getOutgoing().stream()).toList();
        assertThat(faults(diagram, branches, DiagramsReadWellTest::isNamed))
                .as("branches without the answer they stand for")
                .isEmpty();
        assertThat(faults(diagram, branches, flow -> flow.getConditionExpression() != null || isDefault(flow)))
                .as("branches with neither a condition nor the default mark")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void drawsEveryElement(Diagram diagram) {
        Set<String> shapes = diagram.all(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> edges = diagram.all(BpmnEdge.class).stream()
                .filter(edge -> edge.getWaypoints().size() > 1)
                .map(edge -> edge.getBpmnElement().getId())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(faults(diagram, diagram.nodes(), node -> shapes.contains(node.getId())))
                .as("elements without a shape")
                .isEmpty();
        assertThat(faults(diagram, diagram.flows(), flow -> edges.contains(flow.getId())))
                .as("flows without a line")
                .isEmpty();
    }

    private static Set<String> forms() {
        return ShippedFiles.all().stream()
                .map(Resource::getFilename)
                .filter(file -> file.endsWith(".form"))
                .map(file -> file.substring(0, file.indexOf('.')))
                .collect(Collectors.toSet());
    }

    private static <T extends FlowElement> List<String> faults(
            Diagram diagram, Iterable<T> elements, Predicate<? super T> isWell) {
        List<String> faults = new ArrayList<>();
        elements.forEach(element -> {
            if (!isWell.test(element)) {
                faults.add(diagram.place(element));
            }
        });
        return faults;
    }

    private static boolean isNamed(FlowElement element) {
        return element.getName() != null && !element.getName().isBlank();
    }

    private static boolean hasText(FlowElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .anyMatch(text -> !text.isBlank());
    }

    private static boolean isDefault(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway exclusive && flow.equals(exclusive.getDefault())
                || flow.getSource() instanceof InclusiveGateway inclusive && flow.equals(inclusive.getDefault());
    }
}
