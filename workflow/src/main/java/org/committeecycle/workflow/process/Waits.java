package org.committeecycle.workflow.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.committeecycle.workflow.process.guard.DiagramExpression;
import org.committeecycle.workflow.process.guard.WordsOfWaiting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the words of timers and due dates mean an instant for the subject whose diagram waits. */
@Component
class Waits implements WordsOfWaiting {

    private final ObjectProvider<WaitingWords> words;

    Waits(ObjectProvider<WaitingWords> words) {
        this.words = words;
    }

    @Override
    public void check(String text) {
        words.getObject().check(text);
    }

    /** The instant these words mean when the wait begins. */
    Expression until(String text) {
        return new DiagramExpression(text, scope -> due(text, scope));
    }

    /** Whether the wait ends at another instant when the dates of the year move. */
    boolean movesWithTheYear(String text) {
        return words.getObject().movesWithTheYear(text);
    }

    private Date due(String text, VariableScope scope) {
        DelegateExecution execution = DiagramExpression.execution(scope);
        String businessKey = execution.getProcessBusinessKey();
        if (businessKey == null) {
            throw new IllegalStateException("'%s' waits for nobody: its diagram was started without a business key."
                    .formatted(execution.getCurrentActivityId()));
        }
        return Date.from(words.getObject().dueAt(text, businessKey));
    }
}
