package org.committeecycle.workflow.process.guard;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.behavior.BoundaryEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessStartEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExclusiveGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.InclusiveGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchLinkEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateThrowNoneEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.NoneEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.NoneStartEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.SequentialMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ServiceTaskExpressionActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.SubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.TerminateEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ThrowEscalationEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.committeecycle.domain.Refused;
import org.springframework.stereotype.Component;

/** The second lock: whatever the engine made of a diagram, only these behaviours may be in it, and no listener. */
@Component
public class BehaviourGuard extends AbstractBpmnParseListener {

    private static final Set<Class<? extends ActivityBehavior>> ALLOWED = Set.of(
            BoundaryEventActivityBehavior.class,
            CallActivityBehavior.class,
            EventBasedGatewayActivityBehavior.class,
            EventSubProcessActivityBehavior.class,
            EventSubProcessStartEventActivityBehavior.class,
            ExclusiveGatewayActivityBehavior.class,
            InclusiveGatewayActivityBehavior.class,
            IntermediateCatchEventActivityBehavior.class,
            IntermediateCatchLinkEventActivityBehavior.class,
            IntermediateThrowNoneEventActivityBehavior.class,
            NoneEndEventActivityBehavior.class,
            NoneStartEventActivityBehavior.class,
            ParallelGatewayActivityBehavior.class,
            ParallelMultiInstanceActivityBehavior.class,
            ReceiveTaskActivityBehavior.class,
            SequentialMultiInstanceActivityBehavior.class,
            ServiceTaskExpressionActivityBehavior.class,
            SubProcessActivityBehavior.class,
            TerminateEndEventActivityBehavior.class,
            ThrowEscalationEventActivityBehavior.class,
            UserTaskActivityBehavior.class);

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        String file = process.getKey() + ".bpmn";
        requireNoListener(file, process);
        process.getActivities().forEach(activity -> require(file, activity));
    }

    private void require(String file, ActivityImpl activity) {
        ActivityBehavior behaviour = activity.getActivityBehavior();
        Refused.unless(
                behaviour == null || ALLOWED.contains(behaviour.getClass()),
                "%s: the element '%s' (%s) does something that a diagram may not do.",
                file,
                activity.getName(),
                activity.getId());
        requireNoListener(file, activity);
        activity.getActivities().forEach(inner -> require(file, inner));
    }

    private static void requireNoListener(String file, ScopeImpl scope) {
        boolean engineOwn = scope.getListeners().entrySet().stream().allMatch(event -> scope.getBuiltInListeners()
                .getOrDefault(event.getKey(), List.of())
                .containsAll(event.getValue()));
        Refused.unless(
                engineOwn,
                "%s: the element '%s' (%s) has a listener; listeners are not written in diagrams.",
                file,
                scope.getName(),
                scope.getId());
    }
}
