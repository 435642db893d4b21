package org.committeecycle.workflow.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.committeecycle.domain.diagram.Workspace;

/** A diagram in which an owner has applied one element template, as the Modeler writes it, and nothing else of interest. */
record TrialDiagram(JsonNode template, Map<String, String> values) {

    private static final String DECISION =
            """
            <callActivity id="decide" name="Members decide" calledElement="approval">
              <documentation>The members answer.</documentation>
              <extensionElements>
                <camunda:in businessKey="${approval}"/><camunda:out source="outcome" target="outcome"/>
              </extensionElements>
            </callActivity>
            <exclusiveGateway id="adopted" name="Adopted?" default="no"/>
            <endEvent id="declined"/>
            <sequenceFlow id="to-adopted" sourceRef="decide" targetRef="adopted"/>
            <sequenceFlow id="no" name="no" sourceRef="adopted" targetRef="declined"/>
            <sequenceFlow id="yes" name="yes" sourceRef="adopted" targetRef="end">
              <conditionExpression xsi:type="tFormalExpression">${outcome == 'ADOPTED'}</conditionExpression>
            </sequenceFlow>
            """;

    private static final String QUESTION =
            """
            <serviceTask id="put" name="Put the question" camunda:expression="${caseSteps.putToMembers(execution)}" \
            camunda:resultVariable="approval">
              <documentation>Asks.</documentation>
              <extensionElements><camunda:properties><camunda:property name="rule" value="all"/>\
            <camunda:property name="period" value="5 working days"/></camunda:properties></extensionElements>
            </serviceTask>
            """;

    Workspace alone() {
        return Workspace.of(Map.of("trial.bpmn", bpmn().getBytes(StandardCharsets.UTF_8)));
    }

    private String bpmn() {
        String kind = template.path("elementType")
                .path("value")
                .asText("bpmn:IntermediateCatchEvent")
                .substring("bpmn:".length());
        boolean puts = bound().values().stream().anyMatch(value -> value.contains(".put"));
        boolean decides = kind.equals("CallActivity");
        String element = Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
        List<String> way = new ArrayList<>(List.of("start"));
        if (decides) {
            way.add("put");
        }
        way.add("tried");
        way.add(puts ? "decide" : decides ? "adopted" : "end");
        String inside = "<startEvent id=\"start\"/><endEvent id=\"end\"/>" + tried(element) + flows(way)
                + (decides ? QUESTION + DECISION.replaceFirst("(?s)<callActivity.*?</callActivity>", "") : "")
                + (puts ? DECISION : "");
        if (decides) {
            inside = inside.replaceFirst("<sequenceFlow id=\"to-adopted\"[^>]*>", "");
        }
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" \
                targetNamespace="trial">
                <process id="trial" name="Trial" isExecutable="true" camunda:historyTimeToLive="P365D">
                <documentation>Tries a template.</documentation>
                """
                + inside + "</process>" + picture(inside) + "</definitions>";
    }

    private Map<String, String> bound() {
        Map<String, String> bound = new LinkedHashMap<>();
        for (JsonNode property : template.path("properties")) {
            JsonNode binding = property.path("binding");
            String name = binding.path("type").asText() + " "
                    + binding.path("name").asText(binding.path("source").asText());
            bound.put(
                    name.strip(),
                    values.getOrDefault(name, property.path("value").asText()));
        }
        return bound;
    }

    private String tried(String element) {
        StringBuilder attributes = new StringBuilder();
        StringBuilder properties = new StringBuilder();
        StringBuilder mappings = new StringBuilder();
        bound().forEach((name, value) -> {
            String last = name.substring(name.indexOf(' ') + 1);
            switch (name.split(" ")[0]) {
                case "property" -> {
                    if (!last.equals("name")) {
                        attributes.append(" %s=\"%s\"".formatted(last, value));
                    }
                }
                case "camunda:property" ->
                    properties.append("<camunda:property name=\"%s\" value=\"%s\"/>".formatted(last, value));
                case "camunda:in:businessKey" -> mappings.append("<camunda:in businessKey=\"%s\"/>".formatted(value));
                case "camunda:out" ->
                    mappings.append("<camunda:out source=\"%s\" target=\"%s\"/>".formatted(last, value));
                default -> throw new IllegalStateException(name);
            }
        });
        String all =
                mappings + (properties.isEmpty() ? "" : "<camunda:properties>" + properties + "</camunda:properties>");
        return "<%s id=\"tried\" name=\"Try the template\" camunda:modelerTemplate=\"%s\" camunda:modelerTemplateVersion=\"%s\"%s>"
                        .formatted(
                                element,
                                template.path("id").asText(),
                                template.path("version").asText(),
                                attributes)
                + "<documentation>Tries it.</documentation>"
                + (all.isEmpty() ? "" : "<extensionElements>" + all + "</extensionElements>")
                + (element.endsWith("Event")
                        ? "<timerEventDefinition id=\"timer\"><timeDate xsi:type=\"tFormalExpression\">milestone msp minus 10 weeks</timeDate></timerEventDefinition>"
                        : "")
                + "</" + element + ">";
    }

    private static String flows(List<String> way) {
        StringBuilder flows = new StringBuilder();
        for (int at = 1; at < way.size(); at++) {
            flows.append("<sequenceFlow id=\"flow-%d\" sourceRef=\"%s\" targetRef=\"%s\"/>"
                    .formatted(at, way.get(at - 1), way.get(at)));
        }
        return flows.toString();
    }

    private static String picture(String inside) {
        StringBuilder shapes = new StringBuilder();
        Pattern.compile("<(\\w+) id=\"([\\w-]+)\"").matcher(inside).results().forEach(found -> {
            if (found.group(1).equals("sequenceFlow")) {
                shapes.append(
                        "<bpmndi:BPMNEdge id=\"%1$s_di\" bpmnElement=\"%1$s\"><di:waypoint x=\"0\" y=\"0\"/><di:waypoint x=\"9\" y=\"0\"/></bpmndi:BPMNEdge>"
                                .formatted(found.group(2)));
            } else if (!found.group(1).startsWith("timer")) {
                shapes.append(
                        "<bpmndi:BPMNShape id=\"%1$s_di\" bpmnElement=\"%1$s\"><dc:Bounds x=\"0\" y=\"0\" width=\"36\" height=\"36\"/></bpmndi:BPMNShape>"
                                .formatted(found.group(2)));
            }
        });
        return "<bpmndi:BPMNDiagram id=\"picture\"><bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"trial\">" + shapes
                + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>";
    }
}
