package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.committeecycle.domain.Refused;
import org.committeecycle.workflow.process.guard.DeploymentGuard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class UserTaskRulesTest extends ProcessTest {

    private static final String TASK =
            """
            <bpmn:userTask id="x" name="Ask the member" camunda:candidateGroups="isu" camunda:dueDate="5 days">
              <bpmn:documentation>Ask it by mail.</bpmn:documentation>
            </bpmn:userTask>""";

    @Autowired
    DeploymentGuard guard;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    name="Ask the member"          | attack.bpmn: the user task (x) needs a name: a verb and its object.
                    camunda:candidateGroups="isu"  | attack.bpmn: the user task 'Ask the member' (x) needs an owner in its candidate groups: isu, chair or members.
                    camunda:dueDate="5 days"       | attack.bpmn: the user task 'Ask the member' (x) needs a due date in words.
                    Ask it by mail.                | attack.bpmn: the user task 'Ask the member' (x) needs an instruction in its documentation.
                    """,
            delimiter = '|')
    void refusesAUserTaskThatLacks(String part, String sentence) {
        Attack task = Attack.step("task", TASK.replace(part, ""), sentence);
        assertThatThrownBy(() -> guard.check(task.file(), task.content().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class)
                .hasMessage(sentence);
    }
}
