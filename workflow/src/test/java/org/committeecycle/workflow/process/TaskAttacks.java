package org.committeecycle.workflow.process;

import static org.committeecycle.workflow.process.Attack.step;
import static org.committeecycle.workflow.process.Attack.userTask;
import static org.committeecycle.workflow.process.ExpressionAttacks.EVIL;

import java.util.stream.Stream;

/** Expressions in every place of a user task where the engine would evaluate one. */
final class TaskAttacks {

    private TaskAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(
                task("assignee", "camunda:assignee", "may not have 'camunda:assignee'"),
                task("candidate users", "camunda:candidateUsers", "may not have 'camunda:candidateUsers'"),
                task("candidate groups", "camunda:candidateGroups", "has the camunda:candidateGroups '${''"),
                task("due date", "camunda:dueDate", "has the camunda:dueDate '${''"),
                task("follow-up date", "camunda:followUpDate", "may not have 'camunda:followUpDate'"),
                task("priority", "camunda:priority", "has the camunda:priority '${''"),
                task("form key", "camunda:formKey", "may not have 'camunda:formKey'"),
                task("form reference", "camunda:formRef", "has the camunda:formRef '${''"),
                step("task name", "<bpmn:userTask id='x' name=\"" + EVIL + "\"/>", "has the name '${''"),
                userTask(
                        "documentation",
                        "",
                        "<bpmn:documentation>" + EVIL + "</bpmn:documentation>",
                        "has the documentation '${''"),
                userTask(
                        "retry cycle",
                        "camunda:asyncBefore='true'",
                        "<bpmn:extensionElements><camunda:failedJobRetryTimeCycle>" + EVIL
                                + "</camunda:failedJobRetryTimeCycle></bpmn:extensionElements>",
                        "has the failed job retry time cycle '${''"),
                userTask(
                        "potential owner",
                        "",
                        "<bpmn:potentialOwner id='p'><bpmn:resourceAssignmentExpression><bpmn:formalExpression>" + EVIL
                                + "</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:potentialOwner>",
                        "the potential owner (p) may not be used"),
                userTask(
                        "assignment on start",
                        "camunda:asyncBefore=\"" + EVIL + "\"",
                        "",
                        "has the camunda:asyncBefore '${''"));
    }

    private static Attack task(String name, String attribute, String refusal) {
        return userTask(name, attribute + "=\"" + EVIL + "\"", "", refusal);
    }
}
