package org.committeecycle.domain.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.committeecycle.domain.Refused;

/**
 * What a task asks, field by field; the same form in the Modeler, in Slack and in the shell.
 *
 * @param explanations what the reader is told between the fields, from top to bottom
 */
public record Form(String key, String title, List<Field> fields, List<Explanation> explanations) {

    /**
     * Plain text for the reader of a form.
     *
     * @param after how many of the fields stand above it
     */
    public record Explanation(int after, String text) {}

    public Form {
        fields = List.copyOf(fields);
        explanations = List.copyOf(explanations);
        Set<String> keys = new HashSet<>();
        for (Field field : fields) {
            Refused.unless(keys.add(field.key()), "The form '%s' asks for '%s' twice.", title, field.key());
        }
    }

    /** A form that asks without explaining. */
    public Form(String key, String title, List<Field> fields) {
        this(key, title, fields, List.of());
    }

    /** What the reader is told after so many fields. */
    public List<String> told(int after) {
        return explanations.stream()
                .filter(explanation -> explanation.after() == after)
                .map(Explanation::text)
                .toList();
    }

    /** What is wrong with the answers, by field; empty when they will do. */
    public Map<String, String> faults(Map<String, String> answers) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (Field field : fields) {
            String fault = field.fault(answers.get(field.key()));
            if (fault != null) {
                faults.put(field.key(), fault);
            }
        }
        for (String key : answers.keySet()) {
            if (fields.stream().noneMatch(field -> field.key().equals(key))) {
                faults.put(key, "The form '%s' has no field '%s'.".formatted(title, key));
            }
        }
        return faults;
    }

    /** Refuses the answers with every fault in one sentence after the other. */
    public void require(Map<String, String> answers) {
        List<String> faults = new ArrayList<>(faults(answers).values());
        Refused.unless(faults.isEmpty(), "%s", Objects.requireNonNull(String.join(" ", faults)));
    }
}
