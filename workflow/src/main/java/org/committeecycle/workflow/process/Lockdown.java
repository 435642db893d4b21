package org.committeecycle.workflow.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.committeecycle.domain.Refused;
import org.committeecycle.workflow.process.guard.BehaviourGuard;
import org.committeecycle.workflow.process.guard.DeploymentGuard;
import org.committeecycle.workflow.process.guard.DiagramExpressions;
import org.springframework.stereotype.Component;

/**
 * Takes from the engine what an edited diagram could misuse. Three locks, each enough alone for most attacks: files are
 * read before the engine reads them, there is no expression language, and what was parsed is looked at again.
 */
@Component
class Lockdown {

    private final DeploymentGuard files;
    private final BehaviourGuard behaviours;
    private final DiagramExpressions expressions;
    private final TaskNotices tasks;
    private final Waits waits;

    Lockdown(
            DeploymentGuard files,
            BehaviourGuard behaviours,
            DiagramExpressions expressions,
            TaskNotices tasks,
            Waits waits) {
        this.files = files;
        this.behaviours = behaviours;
        this.expressions = expressions;
        this.tasks = tasks;
        this.waits = waits;
    }

    void apply(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreDeployers(new ArrayList<>(List.of(files)));
        engine.setExpressionManager(expressions);
        engine.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(tasks)));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(behaviours)));
        engine.setBpmnParseFactory(this::parse);
        engine.setArtifactFactory(new NoClasses());
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableXxeProcessing(false);
    }

    /** The engine's parser, except that the dates of timers are words and that no attribute names a class. */
    private BpmnParse parse(BpmnParser parser) {
        return new BpmnParse(parser) {
            @Override
            protected void parseRootElement() {
                requireNoClass(rootElement);
                super.parseRootElement();
            }

            @Override
            protected Expression parseExpression(Element timer, String child) {
                Element words = timer.element(child);
                return words == null ? null : waits.until(words.getText().trim());
            }
        };
    }

    private static void requireNoClass(Element element) {
        for (String attribute : element.attributes()) {
            Refused.unless(
                    !attribute.toLowerCase(Locale.ROOT).endsWith("class"),
                    "the element '%s' may not name a class.",
                    element.attribute("id"));
        }
        element.elements().forEach(Lockdown::requireNoClass);
    }

    /** Nothing a diagram names is made into an object. */
    private static final class NoClasses implements org.camunda.bpm.engine.ArtifactFactory {
        @Override
        public <T> T getArtifact(Class<T> type) {
            throw new Refused("'%s' may not be used: diagrams name no classes.", type.getName());
        }
    }
}
