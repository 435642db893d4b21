package org.committeecycle.workflow.process;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.jspecify.annotations.Nullable;

/** A diagram as it was drawn, in the version in which something runs. */
record DrawnDiagram(BpmnModelInstance model) {

    private static final String ALL_OF_SEVERAL = "#multiInstanceBody";

    static DrawnDiagram of(RepositoryService repository, String definitionId) {
        return new DrawnDiagram(repository.getBpmnModelInstance(definitionId));
    }

    /** What the element is called, or its id where it has no name. */
    String name(@Nullable String element) {
        String id = String.valueOf(element).replace(ALL_OF_SEVERAL, "");
        return model.getModelElementById(id) instanceof FlowElement step && step.getName() != null
                ? step.getName()
                : id;
    }

    /**
     * The element at which the diagram stands while it waits for the event: the gateway before it, or the event itself;
     * empty for what may happen while it stands elsewhere, such as a boundary event.
     */
    Optional<String> standsAt(String event) {
        FlowNode awaited = model.getModelElementById(event);
        if (!(awaited instanceof IntermediateCatchEvent || awaited instanceof ReceiveTask)) {
            return Optional.empty();
        }
        return awaited.getPreviousNodes().list().stream()
                .filter(EventBasedGateway.class::isInstance)
                .findFirst()
                .map(FlowNode::getId)
                .or(() -> Optional.of(event));
    }
}
