package org.committeecycle.workflow.process;

import static org.committeecycle.workflow.process.Attack.definitions;
import static org.committeecycle.workflow.process.Attack.step;

import java.util.stream.Stream;

/** The same in other namespaces that the engine reads as well, and files from outside. */
final class NamespaceAttacks {

    private static final String INTRUDER = Intruder.class.getName();

    private NamespaceAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(
                step(
                        "class by the engine's older namespace",
                        "<bpmn:serviceTask id='x' xmlns:a='http://activiti.org/bpmn' a:class='%s'/>"
                                .formatted(INTRUDER),
                        "the service task (x) may not have 'a:class'"),
                step(
                        "script task in a foreign namespace",
                        "<z:scriptTask xmlns:z='urn:z' id='x' scriptFormat='javascript'/>",
                        "may not hold 'z:scriptTask'"),
                Attack.userTask(
                        "retry cycle in the engine's oldest namespace",
                        "camunda:asyncBefore='true'",
                        "<bpmn:extensionElements><fox:failedJobRetryTimeCycle xmlns:fox='http://www.camunda.com/fox'>${a}"
                                + "</fox:failedJobRetryTimeCycle></bpmn:extensionElements>",
                        "may not hold 'fox:failedJobRetryTimeCycle'"),
                step(
                        "our element where the engine would read its own",
                        "<bpmn:subProcess id='x'><camunda:property name='a' value='b'/></bpmn:subProcess>",
                        "the sub process (x) holds 'camunda:property' where it does not belong"),
                definitions(
                        "imported file",
                        "<bpmn:import namespace='urn:a' location='file:///etc/passwd' importType='http://schemas.xmlsoap.org/wsdl/'/>",
                        "<bpmn:startEvent id='start'/>",
                        "may not hold 'bpmn:import'"),
                definitions(
                        "schema from outside",
                        "<bpmn:message id='m' xsi:schemaLocation='urn:a http://localhost:1/a.xsd'/>",
                        "<bpmn:startEvent id='start'/>",
                        "the message (m) may not have 'xsi:schemaLocation'"));
    }
}
