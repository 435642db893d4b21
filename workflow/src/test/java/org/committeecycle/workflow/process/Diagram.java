package org.committeecycle.workflow.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.io.Resource;

/** A shipped diagram, as its tests speak of it. */
record Diagram(String file, BpmnModelInstance model) {

    static Stream<Diagram> all() {
        return ShippedFiles.all().stream()
                .filter(file -> file.getFilename().endsWith(".bpmn"))
                .map(Diagram::read);
    }

    private static Diagram read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return new Diagram(file.getFilename(), Bpmn.readModelFromStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.substring(0, file.indexOf('.'));
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    List<FlowNode> nodes() {
        return List.copyOf(all(FlowNode.class));
    }

    List<SequenceFlow> flows() {
        return List.copyOf(all(SequenceFlow.class));
    }

    /** For example {@code case.bpmn: the user task 'Write to the State' (write-to-state)}. */
    String place(FlowElement element) {
        String kind = element.getElementType()
                .getTypeName()
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
        return "%s: the %s '%s' (%s)".formatted(file, kind, element.getName(), element.getId());
    }

    @Override
    public String toString() {
        return file;
    }
}
