package org.committeecycle.workflow.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the decision tables in force; a fact that a table asks for and nobody gives is refused, not taken as no. */
@Component
public class DecisionTables {

    private static final Pattern FACT = Pattern.compile("(?:date\\()?([a-z]\\w*)\\)?");

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<String, Set<String>> factsOfVersion = new ConcurrentHashMap<>();

    DecisionTables(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** Whether there is a table of this name. */
    public boolean has(String table) {
        return newest(table) != null;
    }

    /**
     * The results of all rules that apply to the facts, in the order of the rules, each by the names of its outputs. A
     * table sees plain facts only: a day as its ISO form, to be read by {@code date(day)}, and no object of ours.
     */
    public List<Map<String, Object>> evaluate(String table, Map<String, ?> facts) {
        DecisionDefinition version = newest(table);
        if (version == null) {
            throw new Refused("There is no decision table '%s'.", table);
        }
        Set<String> asked = factsOfVersion.computeIfAbsent(version.getId(), this::factsAsked);
        List<String> missing =
                asked.stream().filter(fact -> !facts.containsKey(fact)).toList();
        Refused.unless(
                missing.isEmpty(),
                "The decision table '%s' asks for %s, which nobody gives it.",
                table,
                String.join(", ", missing));
        return decisions.evaluateDecisionTableById(version.getId(), Plain.of(facts)).getResultList().stream()
                .map(DecisionTables::copy)
                .toList();
    }

    private @Nullable DecisionDefinition newest(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
    }

    private Set<String> factsAsked(String version) {
        DmnModelInstance model = repository.getDmnModelInstance(version);
        return model.getModelElementsByType(InputExpression.class).stream()
                .map(input -> FACT.matcher(input.getText().getTextContent().trim()))
                .filter(Matcher::matches)
                .map(input -> input.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, Object> copy(Map<String, Object> result) {
        Map<String, Object> copy = new LinkedHashMap<>();
        result.forEach((name, value) -> copy.put(name, ours(value)));
        return copy;
    }

    private static @Nullable Object ours(@Nullable Object value) {
        return value instanceof Collection<?> list
                ? new ArrayList<>(list.stream().map(DecisionTables::ours).toList())
                : value;
    }
}
