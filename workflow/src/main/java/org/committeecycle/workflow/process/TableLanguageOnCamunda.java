package org.committeecycle.workflow.process;

import java.math.BigDecimal;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.TableLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** FEEL, by the engine that decides the tables. */
@Component
class TableLanguageOnCamunda implements TableLanguage {

    private static final String VALUE = "cellInput";

    private volatile @Nullable FeelEngine feel;

    @Override
    public boolean holds(String cell, @Nullable Object value) {
        if (cell.isBlank()) {
            return true;
        }
        VariableContext input = Variables.createVariables()
                .putValue(VALUE, value instanceof BigDecimal number ? (Object) number.doubleValue() : value)
                .asVariableContext();
        try {
            return engine().evaluateSimpleUnaryTests(cell, VALUE, input);
        } catch (FeelException e) {
            throw new Refused("%s", reason(e));
        }
    }

    /** Takes a second to come to be, so that no start waits for it. */
    private FeelEngine engine() {
        FeelEngine made = feel;
        if (made == null) {
            made = new ScalaFeelEngineFactory().createInstance();
            feel = made;
        }
        return made;
    }

    private static String reason(FeelException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^FEEL/SCALA-\\d+ ", "");
    }
}
