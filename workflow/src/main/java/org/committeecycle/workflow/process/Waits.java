package org.committeecycle.workflow.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.committeecycle.workflow.process.guard.DiagramExpression;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the words of timers and due dates mean an instant for the subject whose diagram waits. */
@Component
class Waits extends AbstractBpmnParseListener {

    private final ObjectProvider<WaitingWords> words;

    Waits(ObjectProvider<WaitingWords> words) {
        this.words = words;
    }

    /** The instant these words mean when the wait begins. */
    Expression until(String text) {
        return new DiagramExpression(text, scope -> due(text, scope));
    }

    private Date due(String text, VariableScope scope) {
        String businessKey = DiagramExpression.execution(scope).getProcessBusinessKey();
        return Date.from(words.getObject().dueAt(text, businessKey));
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (task.getDueDateExpression() != null) {
            task.setDueDateExpression(until(task.getDueDateExpression().getExpressionText()));
        }
    }
}
