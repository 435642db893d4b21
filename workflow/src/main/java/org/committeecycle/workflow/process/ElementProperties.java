package org.committeecycle.workflow.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/**
 * The properties that a process owner sees and changes on an element in the Modeler.
 *
 * @param element the element's name
 */
public record ElementProperties(String element, Map<String, String> values) {

    /** The properties of the element at which the diagram stands; none when it has none. */
    public static ElementProperties of(DelegateExecution execution) {
        BaseElement element = execution.getBpmnModelElementInstance();
        ExtensionElements extensions = element.getExtensionElements();
        return new ElementProperties(
                execution.getCurrentActivityName(), extensions == null ? Map.of() : values(extensions));
    }

    /** The property's value; absent when the element has no such property. */
    public @Nullable String get(String name) {
        return values.get(name);
    }

    private static Map<String, String> values(ExtensionElements extensions) {
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }
}
