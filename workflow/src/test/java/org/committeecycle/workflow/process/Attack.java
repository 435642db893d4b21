package org.committeecycle.workflow.process;

import java.nio.file.Path;

/** A file that tries to do what no edited file may do, and the words in which it must be refused. */
record Attack(String name, String file, String content, String refusal) {

    /** Stands in the content where the attack writes its trace. */
    static final String MARKER = "MARKER-FILE";

    /** Reflection that makes an {@link Intruder} in an ordinary expression language. */
    static final String REFLECTION =
            "''.getClass().forName('org.committeecycle.workflow.process.Intruder').newInstance()";

    private static final String DIAGRAM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                id="d" targetNamespace="http://committeecycle.org">
              %s
              <bpmn:process id="attack" isExecutable="true" camunda:historyTimeToLive="P365D">
                %s
              </bpmn:process>
            </bpmn:definitions>
            """;

    /** A diagram whose one element after the start is the given one; it must have the id {@code x}. */
    static Attack step(String name, String element, String refusal) {
        return process(
                name,
                """
                <bpmn:startEvent id="start"/>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="x"/>
                %s
                <bpmn:sequenceFlow id="f2" sourceRef="x" targetRef="end"/>
                <bpmn:endEvent id="end"/>
                """
                        .formatted(element),
                refusal);
    }

    /** A user task with the extra attributes and children given. */
    static Attack userTask(String name, String attributes, String children, String refusal) {
        return step(
                name,
                """
                <bpmn:userTask id="x" name="Ask the member" %s>
                  <bpmn:documentation>Ask.</bpmn:documentation>%s
                </bpmn:userTask>"""
                        .formatted(attributes, children),
                refusal);
    }

    static Attack process(String name, String body, String refusal) {
        return definitions(name, "", body, refusal);
    }

    static Attack definitions(String name, String beside, String body, String refusal) {
        return new Attack(name, "attack.bpmn", DIAGRAM.formatted(beside, body), refusal);
    }

    static Attack file(String name, String file, String content, String refusal) {
        return new Attack(name, file, content, refusal);
    }

    /** The same attack, leaving its trace at the path. */
    Attack leaving(Path marker) {
        return new Attack(name, file, content.replace(MARKER, marker.toString()), refusal);
    }

    @Override
    public String toString() {
        return name;
    }
}
