package org.committeecycle.workflow.process.guard;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** One expression of a diagram and what it means for a running instance. */
public class DiagramExpression implements Expression {

    private final String text;
    private final Function<VariableScope, @Nullable Object> meaning;

    public DiagramExpression(String text, Function<VariableScope, @Nullable Object> meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    /** The instance that asks; a bug when there is none. */
    public static DelegateExecution execution(VariableScope scope) {
        if (scope instanceof DelegateExecution execution) {
            return execution;
        }
        throw new IllegalStateException("A step or a wait was asked for outside a running diagram.");
    }

    static @Nullable Object variable(VariableScope scope, String name) {
        if (!scope.hasVariable(name)) {
            throw new IllegalStateException("The diagram asks for '" + name + "', which no step has answered.");
        }
        return scope.getVariable(name);
    }

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        return meaning.apply(scope);
    }

    @Override
    public @Nullable Object getValue(VariableScope scope, BaseDelegateExecution execution) {
        return meaning.apply(scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("A diagram's expression cannot be written to: " + text);
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return text;
    }

    @Override
    public boolean isLiteralText() {
        return Wording.PLAIN.fits(text);
    }
}
