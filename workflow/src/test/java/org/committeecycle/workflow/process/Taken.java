package org.committeecycle.workflow.process;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Which flows of diagrams and which rules of tables were taken since the tests began, whichever engine took them. */
final class Taken extends AbstractBpmnParseListener implements DmnDecisionTableEvaluationListener, BeanPostProcessor {

    private static final Set<String> FLOWS = ConcurrentHashMap.newKeySet();
    private static final Set<String> RULES = ConcurrentHashMap.newKeySet();
    private static final Set<String> TESTS = ConcurrentHashMap.newKeySet();

    static void by(Class<?> test) {
        TESTS.add(test.getSimpleName());
    }

    static Set<String> tests() {
        return TESTS;
    }

    static boolean flow(String process, String id) {
        return FLOWS.contains(process + " " + id);
    }

    static boolean rule(String decision, String id) {
        return RULES.contains(decision + " " + id);
    }

    /** Watches the engine, before it is built. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ProcessEngineConfigurationImpl engine) {
            engine.getCustomPostBPMNParseListeners().add(this);
            DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
            tables.setCustomPostDecisionTableEvaluationListeners(List.of(this));
            engine.setDmnEngineConfiguration(tables);
        }
        return bean;
    }

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        ExecutionListener taken =
                execution -> FLOWS.add(execution.getProcessDefinitionId().split(":")[0] + " " + transition.getId());
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, taken);
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent table) {
        table.getMatchingRules()
                .forEach(rule -> RULES.add(table.getDecisionTable().getKey() + " " + rule.getId()));
    }
}
