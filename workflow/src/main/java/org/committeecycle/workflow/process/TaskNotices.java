package org.committeecycle.workflow.process;

import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the task list of every user task, so that no diagram has to: a listener is added when a diagram is parsed. */
@Component
class TaskNotices extends AbstractBpmnParseListener {

    /** The engine's task carries the id that the task list gave it. */
    static final String ID_IN_LIST = "task";

    private final Waits waits;
    private final ObjectProvider<UserTasks> list;

    TaskNotices(Waits waits, ObjectProvider<UserTasks> list) {
        this.waits = waits;
        this.list = list;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        ProcessDefinitionEntity process = (ProcessDefinitionEntity) scope.getProcessDefinition();
        if (task.getDueDateExpression() != null) {
            task.setDueDateExpression(waits.until(task.getDueDateExpression().getExpressionText()));
        }
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, asked -> opened(process.getKey(), task, asked));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::completed);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::left);
    }

    private void opened(String process, TaskDefinition definition, DelegateTask task) {
        Set<Expression> owners = definition.getCandidateGroupIdExpressions();
        Expression form = definition.getFormDefinition().getCamundaFormDefinitionKey();
        Date due = task.getDueDate();
        String id = list.getObject()
                .opened(new UserTasks.Asked(
                        task.getTaskDefinitionKey(),
                        word(task, "step"),
                        task.getName(),
                        task.getDescription(),
                        owners.iterator().next().getExpressionText(),
                        form == null ? null : form.getExpressionText(),
                        due == null ? null : due.toInstant(),
                        process,
                        task.getExecution().getProcessBusinessKey(),
                        word(task, "about")));
        task.setVariableLocal(ID_IN_LIST, id);
    }

    private void completed(DelegateTask task) {
        String id = word(task, ID_IN_LIST);
        if (id != null) {
            list.getObject().completed(id);
        }
    }

    private void left(DelegateTask task) {
        String id = word(task, ID_IN_LIST);
        if (id != null) {
            list.getObject().fellAway(id);
        }
    }

    private static @Nullable String word(DelegateTask task, String variable) {
        Object value = task.getVariable(variable);
        return value == null ? null : value.toString();
    }
}
