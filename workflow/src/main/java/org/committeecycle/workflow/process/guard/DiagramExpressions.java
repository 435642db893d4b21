package org.committeecycle.workflow.process.guard;

import java.lang.reflect.Method;
import java.util.regex.Matcher;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.el.ElProviderCompatible;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.committeecycle.domain.Refused;
import org.springframework.stereotype.Component;

/**
 * All the engine knows of expressions: a step, a comparison, a variable, plain text. There is no expression language
 * behind it, so there is nothing to break out of.
 */
@Component
public class DiagramExpressions implements ExpressionManager, ElProviderCompatible {

    private static final String SAME_KEY = "#{execution.processBusinessKey}";

    private final StepBeans steps;

    DiagramExpressions(StepBeans steps) {
        this.steps = steps;
    }

    @Override
    public Expression createExpression(String text) {
        if (Wording.PLAIN.fits(text)) {
            return new DiagramExpression(text, scope -> text);
        }
        if (text.equals(SAME_KEY)) {
            return new DiagramExpression(
                    text, scope -> DiagramExpression.execution(scope).getProcessBusinessKey());
        }
        Matcher step = Wording.STEP.pattern().matcher(text);
        if (step.matches()) {
            return step(text, step.group("bean"), step.group("method"));
        }
        Matcher answer = Wording.ANSWER.pattern().matcher(text);
        if (answer.matches()) {
            return comparison(text, answer);
        }
        Matcher variable = Wording.VALUE.pattern().matcher(text);
        if (variable.matches()) {
            String name = variable.group("variable");
            return new DiagramExpression(text, scope -> DiagramExpression.variable(scope, name));
        }
        throw new Refused("'%s' is not an expression that a diagram may use.", text);
    }

    private Expression step(String text, String bean, String method) {
        steps.require(bean, method);
        return new DiagramExpression(text, scope -> {
            DelegateExecution execution = DiagramExpression.execution(scope);
            return steps.call(bean, method, execution);
        });
    }

    private static Expression comparison(String text, Matcher answer) {
        String name = answer.group("variable");
        String word = answer.group("word") == null ? answer.group("flag") : answer.group("word");
        boolean equal = answer.group("sign").equals("==");
        return new DiagramExpression(
                text, scope -> word.equals(String.valueOf(DiagramExpression.variable(scope, name))) == equal);
    }

    /** Functions are not offered to diagrams. */
    @Override
    public void addFunction(String name, Method function) {
        // the engine registers its own at start-up; no expression of ours can call one
    }

    /** Decision tables speak FEEL; they get no other expression. */
    @Override
    public ElProvider toElProvider() {
        return text -> {
            throw new Refused("'%s' is not FEEL: decision tables use no other language.", text);
        };
    }
}
