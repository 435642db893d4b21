package org.committeecycle.workflow.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The properties that a process owner sees and changes on an element in the Modeler. */
public final class ElementProperties {

    private ElementProperties() {}

    /** The properties by name of the element at which the diagram stands; empty when it has none. */
    public static Map<String, String> of(DelegateExecution execution) {
        BaseElement element = execution.getBpmnModelElementInstance();
        ExtensionElements extensions = element.getExtensionElements();
        if (extensions == null) {
            return Map.of();
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }
}
