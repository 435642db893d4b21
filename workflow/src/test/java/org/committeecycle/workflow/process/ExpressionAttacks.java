package org.committeecycle.workflow.process;

import static org.committeecycle.workflow.process.Attack.REFLECTION;
import static org.committeecycle.workflow.process.Attack.definitions;
import static org.committeecycle.workflow.process.Attack.process;
import static org.committeecycle.workflow.process.Attack.step;

import java.util.stream.Stream;

/** Expressions in every place where the engine would evaluate one. */
final class ExpressionAttacks {

    /** As it stands in an attribute in double quotes. */
    static final String EVIL = "${" + REFLECTION + "}";

    private ExpressionAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(steps(), flows(), calls()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> steps() {
        return Stream.of(
                service("reflection", EVIL, "has the camunda:expression '${''.getClass()"),
                service("process engine", "${execution.getProcessEngineServices()}", "is expected there"),
                service("process engine as a property", "#{execution.processEngineServices}", "is expected there"),
                service(
                        "hidden behind a step",
                        "${probeSteps.pass(execution)}${" + REFLECTION + "}",
                        "is expected there"),
                service("as a step's argument", "${probeSteps.pass(" + REFLECTION + ")}", "is expected there"),
                service("a bean that is no step", "${dataSource.getConnection(execution)}", "is expected there"),
                service(
                        "a bean named like a step",
                        "${nobodySteps.pass(execution)}",
                        "there are no steps called 'nobodySteps'"),
                service("a method that is no step", "${probeSteps.hashCode(execution)}", "has no step 'hashCode'"),
                service("a method with another parameter", "${probeSteps.word(execution)}", "has no step 'word'"),
                service("a step that is not public", "${probeSteps.hidden(execution)}", "has no step 'hidden'"),
                step(
                        "input parameter",
                        parameters("<camunda:inputParameter name='a'>" + EVIL + "</camunda:inputParameter>"),
                        "the service task (x) has the input parameter '${''"),
                step(
                        "output parameter",
                        parameters("<camunda:outputParameter name='a'>" + EVIL + "</camunda:outputParameter>"),
                        "has the output parameter '${''"),
                step(
                        "name of an output parameter",
                        parameters("<camunda:outputParameter name=\"" + EVIL + "\">1</camunda:outputParameter>"),
                        "has the name '${''"),
                step(
                        "map in a parameter",
                        parameters("<camunda:inputParameter name='a'><camunda:map><camunda:entry key='a'>" + EVIL
                                + "</camunda:entry></camunda:map></camunda:inputParameter>"),
                        "may not hold 'camunda:map'"),
                service(
                        "result variable as an expression",
                        "${probeSteps.pass(execution)}\" camunda:resultVariable=\"" + EVIL,
                        "has the camunda:resultVariable"),
                service(
                        "job priority",
                        "${probeSteps.pass(execution)}\" camunda:jobPriority=\"" + EVIL,
                        "has the camunda:jobPriority"));
    }

    private static Stream<Attack> flows() {
        return Stream.of(
                process(
                        "condition",
                        """
                        <bpmn:startEvent id="start"/>
                        <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="end">
                          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">%s</bpmn:conditionExpression>
                        </bpmn:sequenceFlow><bpmn:endEvent id="end"/>"""
                                .formatted(EVIL),
                        "the sequence flow (f1) has the condition expression '${''"),
                timer("timer date", "timeDate", EVIL, "has the time date '${''"),
                timer("timer duration", "timeDuration", EVIL, "may not hold 'bpmn:timeDuration'"),
                timer("timer cycle", "timeCycle", "R/" + EVIL, "may not hold 'bpmn:timeCycle'"),
                timer(
                        "timer with an absolute date",
                        "timeDate",
                        "2025-03-17T09:00:00",
                        "a date may not stand in a diagram"),
                timer("timer in the engine's words", "timeDate", "P5D", "a date may not stand in a diagram"),
                timer(
                        "timer in nobody's words",
                        "timeDate",
                        "when we feel like it",
                        "has the time date 'when we feel like it'"),
                process(
                        "diagram that starts by itself",
                        "<bpmn:startEvent id='start'><bpmn:timerEventDefinition id='t'><bpmn:timeDate>5 working days</bpmn:timeDate>"
                                + "</bpmn:timerEventDefinition></bpmn:startEvent>",
                        "may not start by itself"),
                loop("collection", "camunda:collection=\"" + EVIL + "\"", "", "has the camunda:collection '${''"),
                loop(
                        "number of rounds",
                        "",
                        "<bpmn:loopCardinality>" + EVIL + "</bpmn:loopCardinality>",
                        "has the loop cardinality '${''"),
                loop(
                        "end of rounds",
                        "",
                        "<bpmn:loopCardinality>2</bpmn:loopCardinality><bpmn:completionCondition>" + EVIL
                                + "</bpmn:completionCondition>",
                        "has the completion condition '${''"),
                definitions(
                        "message name",
                        "<bpmn:message id='m' name=\"" + EVIL + "\"/>",
                        catching("message", "m"),
                        "the message '${''"),
                definitions(
                        "signal name",
                        "<bpmn:signal id='s' name=\"" + EVIL + "\"/>",
                        catching("signal", "s"),
                        "the signal '${''"),
                definitions(
                        "error code",
                        "<bpmn:error id='e' errorCode=\"" + EVIL + "\"/>",
                        "",
                        "the error (e) may not be used"),
                definitions(
                        "escalation code",
                        "<bpmn:escalation id='e' escalationCode=\"" + EVIL + "\"/>",
                        "",
                        "the escalation (e) has the escalationCode '${''"));
    }

    private static Stream<Attack> calls() {
        String in =
                "<bpmn:callActivity id=\"x\" calledElement=\"nobody\"><bpmn:extensionElements>%s</bpmn:extensionElements></bpmn:callActivity>";
        return Stream.of(
                step(
                        "called element",
                        "<bpmn:callActivity id='x' calledElement=\"" + EVIL + "\"/>",
                        "has the calledElement '${''"),
                step(
                        "business key",
                        in.formatted("<camunda:in businessKey=\"" + EVIL + "\"/>"),
                        "has the businessKey '${''"),
                step(
                        "passed in",
                        in.formatted("<camunda:in sourceExpression=\"" + EVIL + "\" target=\"a\"/>"),
                        "has the sourceExpression '${''"),
                step(
                        "passed out",
                        in.formatted("<camunda:out sourceExpression=\"" + EVIL + "\" target=\"a\"/>"),
                        "has the sourceExpression '${''"),
                step(
                        "version of the called",
                        "<bpmn:callActivity id='x' calledElement='nobody' camunda:calledElementBinding='version' camunda:calledElementVersion='${a}'/>",
                        "the call activity (x)"),
                step(
                        "tenant of the called",
                        "<bpmn:callActivity id='x' calledElement='nobody' camunda:calledElementTenantId='${a}'/>",
                        "may not have 'camunda:calledElementTenantId'"),
                step(
                        "decision by reference",
                        "<bpmn:businessRuleTask id='x' camunda:decisionRef='${a}'/>",
                        "may not have 'camunda:decisionRef'"),
                process(
                        "who may start",
                        "<bpmn:extensionElements><camunda:potentialStarter/></bpmn:extensionElements>",
                        "may not hold 'camunda:potentialStarter'"),
                process(
                        "initiator",
                        "<bpmn:startEvent id='start' camunda:initiator='a'/>",
                        "may not have 'camunda:initiator'"));
    }

    private static Attack service(String name, String expression, String refusal) {
        return step(
                name, "<bpmn:serviceTask id=\"x\" name=\"Open\" camunda:expression=\"" + expression + "\"/>", refusal);
    }

    private static Attack timer(String name, String element, String text, String refusal) {
        return step(
                name,
                "<bpmn:intermediateCatchEvent id='x'><bpmn:timerEventDefinition><bpmn:%1$s>%2$s</bpmn:%1$s></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"
                        .formatted(element, text),
                refusal);
    }

    private static Attack loop(String name, String attributes, String children, String refusal) {
        return step(
                name,
                "<bpmn:serviceTask id=\"x\" camunda:expression=\"${probeSteps.pass(execution)}\"><bpmn:multiInstanceLoopCharacteristics %s>%s</bpmn:multiInstanceLoopCharacteristics></bpmn:serviceTask>"
                        .formatted(attributes, children),
                refusal);
    }

    private static String parameters(String inside) {
        return "<bpmn:serviceTask id=\"x\" camunda:expression=\"${probeSteps.pass(execution)}\"><bpmn:extensionElements><camunda:inputOutput>"
                + inside + "</camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>";
    }

    private static String catching(String kind, String ref) {
        return "<bpmn:startEvent id='start'><bpmn:%1$sEventDefinition %1$sRef='%2$s'/></bpmn:startEvent>"
                .formatted(kind, ref);
    }
}
