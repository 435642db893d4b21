package org.committeecycle.workflow.process.guard;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every element and attribute that a diagram may hold, and how its text may be written; what is not here is refused. */
final class DiagramVocabulary {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Prefixes as this list writes them; diagrams may use any prefix for the same namespace. */
    private static final Map<String, String> PREFIXES = Map.of(
            BPMN,
            "",
            CAMUNDA,
            "camunda:",
            "http://camunda.org/schema/modeler/1.0",
            "modeler:",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "bpmndi:",
            "http://www.omg.org/spec/DD/20100524/DC",
            "dc:",
            "http://www.omg.org/spec/DD/20100524/DI",
            "di:",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "bioc:",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "color:");

    private static final String EVERYWHERE = "id name camunda:modelerTemplate camunda:modelerTemplateVersion";
    private static final String JOB = " camunda:asyncBefore camunda:asyncAfter camunda:exclusive camunda:jobPriority ";

    private static final Map<String, Set<String>> ELEMENTS = read(
            """
            definitions: targetNamespace exporter exporterVersion modeler:executionPlatform \
              modeler:executionPlatformVersion
            collaboration:
            participant: processRef
            process: isExecutable camunda:historyTimeToLive camunda:versionTag camunda:isStartableInTasklist
            laneSet:
            lane:
            flowNodeRef:
            documentation:
            extensionElements:
            startEvent: isInterrupting JOB
            endEvent: JOB
            intermediateCatchEvent: JOB
            intermediateThrowEvent: JOB
            boundaryEvent: attachedToRef cancelActivity JOB
            userTask: default camunda:candidateGroups camunda:dueDate camunda:formRef camunda:formRefBinding \
              camunda:priority JOB
            serviceTask: default camunda:expression camunda:resultVariable JOB
            sendTask: default camunda:expression camunda:resultVariable JOB
            businessRuleTask: default camunda:expression camunda:resultVariable JOB
            receiveTask: default messageRef JOB
            subProcess: default triggeredByEvent JOB
            callActivity: default calledElement camunda:calledElementBinding JOB
            exclusiveGateway: default gatewayDirection JOB
            parallelGateway: gatewayDirection JOB
            inclusiveGateway: default gatewayDirection JOB
            eventBasedGateway: gatewayDirection eventGatewayType instantiate JOB
            sequenceFlow: sourceRef targetRef
            incoming:
            outgoing:
            conditionExpression: xsi:type
            timerEventDefinition:
            timeDate: xsi:type
            messageEventDefinition: messageRef
            message:
            escalationEventDefinition: escalationRef camunda:escalationCodeVariable
            escalation: escalationCode
            terminateEventDefinition:
            linkEventDefinition:
            multiInstanceLoopCharacteristics: isSequential camunda:collection camunda:elementVariable JOB
            loopCardinality: xsi:type
            completionCondition: xsi:type
            association: sourceRef targetRef associationDirection
            textAnnotation:
            text:
            group: categoryValueRef
            category:
            categoryValue: value
            messageFlow: sourceRef targetRef
            camunda:properties:
            camunda:property: value
            camunda:in: source sourceExpression target variables local businessKey
            camunda:out: source sourceExpression target variables local
            camunda:inputOutput:
            camunda:inputParameter:
            camunda:outputParameter:
            camunda:failedJobRetryTimeCycle:
            bpmndi:BPMNDiagram: documentation resolution
            bpmndi:BPMNPlane: bpmnElement
            bpmndi:BPMNShape: bpmnElement isExpanded isHorizontal isMarkerVisible isMessageVisible \
              bioc:stroke bioc:fill color:background-color color:border-color
            bpmndi:BPMNEdge: bpmnElement sourceElement targetElement messageVisibleKind bioc:stroke color:border-color
            bpmndi:BPMNLabel: color:color
            dc:Bounds: x y width height
            di:waypoint: x y
            """);

    /** The few places where more than plain text may stand, or less. */
    private static final Map<String, Wording> WORDINGS = Map.ofEntries(
            entry("camunda:expression", Wording.STEP),
            entry("camunda:dueDate", Wording.WAIT),
            entry("timeDate", Wording.WAIT),
            entry("conditionExpression", Wording.ANSWER),
            entry("completionCondition", Wording.ANSWER),
            entry("loopCardinality", Wording.TIMES),
            entry("camunda:collection", Wording.LIST),
            entry("sourceExpression", Wording.VALUE),
            entry("businessKey", Wording.KEY),
            entry("variables", Wording.ALL),
            entry("camunda:inputParameter", Wording.VALUE),
            entry("camunda:outputParameter", Wording.VALUE),
            entry("camunda:failedJobRetryTimeCycle", Wording.TRIES),
            entry("camunda:historyTimeToLive", Wording.DAYS),
            entry("camunda:candidateGroups", Wording.OWNER),
            entry("camunda:formRef", Wording.NAME),
            entry("camunda:formRefBinding", Wording.BINDING),
            entry("camunda:calledElementBinding", Wording.BINDING),
            entry("calledElement", Wording.NAME),
            entry("camunda:priority", Wording.NUMBER),
            entry("camunda:jobPriority", Wording.NUMBER),
            entry("camunda:asyncBefore", Wording.FLAG),
            entry("camunda:asyncAfter", Wording.FLAG),
            entry("camunda:exclusive", Wording.FLAG),
            entry("xsi:type", Wording.FORMAL));

    private DiagramVocabulary() {}

    /** The name as this list writes it; names of an unknown namespace keep it, and are thus on no list. */
    static String name(String namespace, String localName) {
        String prefix = namespace.isEmpty() ? "" : PREFIXES.getOrDefault(namespace, "{" + namespace + "}");
        return prefix + localName;
    }

    static boolean hasElement(String name) {
        return ELEMENTS.containsKey(name);
    }

    static boolean hasAttribute(String element, String attribute) {
        return ELEMENTS.getOrDefault(element, Set.of()).contains(attribute);
    }

    /** How the text of the element or attribute may be written. */
    static Wording wording(String name) {
        return WORDINGS.getOrDefault(name, Wording.PLAIN);
    }

    private static Map<String, Set<String>> read(String list) {
        return list.lines()
                .map(line -> line.replace("JOB", JOB).split(":(?= |$)", 2))
                .collect(Collectors.toMap(line -> line[0], line -> words(EVERYWHERE + " " + line[1])));
    }

    private static Set<String> words(String line) {
        return Arrays.stream(line.trim().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
