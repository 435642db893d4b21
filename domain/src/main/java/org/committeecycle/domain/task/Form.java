package org.committeecycle.domain.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.committeecycle.domain.Refused;

/** What a task asks, field by field; the same form in the Modeler, in Slack and in the shell. */
public record Form(String key, String title, List<Field> fields) {

    public Form {
        fields = List.copyOf(fields);
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
