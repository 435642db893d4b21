package org.committeecycle.workflow.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.committeecycle.domain.diagram.RunningTokens;
import org.committeecycle.domain.diagram.Token;
import org.springframework.stereotype.Component;

/** Where the engine's instances stand, instance by instance. */
@Component
class TokensOnCamunda implements RunningTokens {

    private static final String ALL_OF_SEVERAL = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final RepositoryService repository;

    TokensOnCamunda(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    @Override
    public List<Token> of(String diagram) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(diagram).list().stream()
                .flatMap(this::tokens)
                .toList();
    }

    private Stream<Token> tokens(ProcessInstance instance) {
        int version = repository
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getVersion();
        return standing(runtime.getActivityInstance(instance.getId()))
                .map(element -> new Token(
                        element.replace(ALL_OF_SEVERAL, ""), String.valueOf(instance.getBusinessKey()), version));
    }

    /** The innermost elements only: whoever is in a sub-process stands on what is in it. */
    private static Stream<String> standing(ActivityInstance here) {
        Stream<String> inside = Stream.concat(
                Arrays.stream(here.getChildActivityInstances()).flatMap(TokensOnCamunda::standing),
                Arrays.stream(here.getChildTransitionInstances()).map(TransitionInstance::getActivityId));
        List<String> elements = inside.toList();
        return elements.isEmpty() ? Stream.of(here.getActivityId()) : elements.stream();
    }
}
