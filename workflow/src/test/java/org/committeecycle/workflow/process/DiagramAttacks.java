package org.committeecycle.workflow.process;

import static org.committeecycle.workflow.process.Attack.MARKER;
import static org.committeecycle.workflow.process.Attack.REFLECTION;
import static org.committeecycle.workflow.process.Attack.process;
import static org.committeecycle.workflow.process.Attack.step;

import java.util.stream.Stream;

/** Programs, classes and listeners that a diagram tries to bring with it. */
final class DiagramAttacks {

    private static final String INTRUDER = Intruder.class.getName();

    private DiagramAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(programs(), classes(), listeners()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> programs() {
        return Stream.of(
                step(
                        "script task",
                        """
                        <bpmn:scriptTask id="x" name="Tidy" scriptFormat="javascript">
                          <bpmn:script>java.lang.Runtime.getRuntime().exec('touch %s')</bpmn:script>
                        </bpmn:scriptTask>"""
                                .formatted(MARKER),
                        "attack.bpmn: the script task 'Tidy' (x)"),
                step(
                        "script task from a file",
                        "<bpmn:scriptTask id='x' scriptFormat='groovy' camunda:resource='file:///etc/passwd'/>",
                        "the script task (x)"),
                step(
                        "shell command",
                        """
                        <bpmn:serviceTask id="x" name="Tidy" camunda:type="shell">
                          <bpmn:extensionElements>
                            <camunda:field name="command" stringValue="touch"/>
                            <camunda:field name="arg1" stringValue="%s"/>
                            <camunda:field name="wait" stringValue="true"/>
                          </bpmn:extensionElements>
                        </bpmn:serviceTask>"""
                                .formatted(MARKER),
                        "the service task 'Tidy' (x) may not have 'camunda:type'"),
                step(
                        "mail",
                        "<bpmn:sendTask id='x' name='Post' camunda:type='mail'/>",
                        "the send task 'Post' (x) may not have 'camunda:type'"),
                step(
                        "external task",
                        "<bpmn:serviceTask id='x' camunda:type='external'/>",
                        "may not have 'camunda:type'"),
                step(
                        "connector",
                        """
                        <bpmn:serviceTask id="x" name="Call">
                          <bpmn:extensionElements>
                            <camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>
                          </bpmn:extensionElements>
                        </bpmn:serviceTask>""",
                        "the service task 'Call' (x) may not hold 'camunda:connector'"),
                step(
                        "script in an input parameter",
                        """
                        <bpmn:serviceTask id="x" name="Open" camunda:expression="${probeSteps.pass(execution)}">
                          <bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name="a">
                            <camunda:script scriptFormat="javascript">1</camunda:script>
                          </camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>
                        </bpmn:serviceTask>""",
                        "the service task 'Open' (x) may not hold 'camunda:script'"),
                process(
                        "condition in a script",
                        """
                        <bpmn:startEvent id="start"/>
                        <bpmn:sequenceFlow id="f1" name="yes" sourceRef="start" targetRef="end">
                          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="javascript">true</bpmn:conditionExpression>
                        </bpmn:sequenceFlow>
                        <bpmn:endEvent id="end"/>""",
                        "the sequence flow 'yes' (f1) may not have 'language'"),
                process(
                        "conditional event",
                        """
                        <bpmn:startEvent id="start" name="When"><bpmn:conditionalEventDefinition id="c">
                          <bpmn:condition xsi:type="bpmn:tFormalExpression">${true}</bpmn:condition>
                        </bpmn:conditionalEventDefinition></bpmn:startEvent>""",
                        "the conditional event definition (c) may not be used"));
    }

    private static Stream<Attack> classes() {
        return Stream.of(
                step(
                        "class",
                        "<bpmn:serviceTask id='x' name='Tidy' camunda:class='%s'/>".formatted(INTRUDER),
                        "the service task 'Tidy' (x) may not have 'camunda:class'"),
                step(
                        "delegate expression",
                        "<bpmn:serviceTask id='x' camunda:delegateExpression='${%s}'/>"
                                .formatted(REFLECTION.replace("'", "&quot;")),
                        "may not have 'camunda:delegateExpression'"),
                step(
                        "variable mapping class",
                        "<bpmn:callActivity id='x' calledElement='nobody' camunda:variableMappingClass='%s'/>"
                                .formatted(INTRUDER),
                        "the call activity (x) may not have 'camunda:variableMappingClass'"),
                step(
                        "variable mapping by expression",
                        "<bpmn:callActivity id='x' calledElement='nobody' camunda:variableMappingDelegateExpression='${a}'/>",
                        "may not have 'camunda:variableMappingDelegateExpression'"),
                Attack.userTask(
                        "form handler class",
                        "camunda:formHandlerClass='%s'".formatted(INTRUDER),
                        "",
                        "the user task 'Ask the member' (x) may not have 'camunda:formHandlerClass'"),
                Attack.userTask(
                        "form field with a validator class",
                        "",
                        """
                        <bpmn:extensionElements><camunda:formData><camunda:formField id="f" type="string">
                          <camunda:validation><camunda:constraint name="validator" config="%s"/></camunda:validation>
                        </camunda:formField></camunda:formData></bpmn:extensionElements>"""
                                .formatted(INTRUDER),
                        "may not hold 'camunda:formData'"),
                step(
                        "case call",
                        "<bpmn:callActivity id='x' camunda:caseRef='${a}'/>",
                        "may not have 'camunda:caseRef'"),
                step(
                        "error event, which would swallow refusals",
                        "<bpmn:endEvent id='x'><bpmn:errorEventDefinition id='e' errorRef='${a}'/></bpmn:endEvent>",
                        "the error event definition (e) may not be used"));
    }

    private static Stream<Attack> listeners() {
        String onScope =
                """
                <bpmn:extensionElements>%s</bpmn:extensionElements>
                <bpmn:startEvent id="start"/>""";
        String script = "<camunda:script scriptFormat='javascript'>java.lang.Runtime.getRuntime().exec('touch "
                + MARKER.concat("')</camunda:script>");
        return Stream.of(
                process(
                        "execution listener by class",
                        onScope.formatted("<camunda:executionListener event='start' class='%s'/>".formatted(INTRUDER)),
                        "attack.bpmn: the process (attack) may not hold 'camunda:executionListener'"),
                process(
                        "execution listener by expression",
                        onScope.formatted("<camunda:executionListener event='start' expression=\"${%s}\"/>"
                                .formatted(REFLECTION)),
                        "may not hold 'camunda:executionListener'"),
                process(
                        "execution listener by script",
                        onScope.formatted(
                                "<camunda:executionListener event='start'>" + script + "</camunda:executionListener>"),
                        "may not hold 'camunda:executionListener'"),
                Attack.userTask(
                        "task listener by class",
                        "",
                        "<bpmn:extensionElements><camunda:taskListener event='create' class='%s'/></bpmn:extensionElements>"
                                .formatted(INTRUDER),
                        "the user task 'Ask the member' (x) may not hold 'camunda:taskListener'"),
                Attack.userTask(
                        "task listener by expression",
                        "",
                        "<bpmn:extensionElements><camunda:taskListener event='create' expression=\"${%s}\"/></bpmn:extensionElements>"
                                .formatted(REFLECTION),
                        "may not hold 'camunda:taskListener'"));
    }
}
