package org.committeecycle.workflow.process.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What a field offers to choose from: at least one value, each once, and told apart in an answer. */
record FormChoices(FormComponent field, JsonNode values) {

    private static final Set<String> SEVERAL = Set.of("checklist", "taglist");

    /** Refuses the field by its name, or lets it pass. */
    void check() {
        field.require(values.size() > 0, "offers nothing to choose from");
        Set<String> seen = new HashSet<>();
        for (JsonNode choice : values) {
            String value = choice.path("value").asText("");
            field.require(
                    !value.isBlank() && value.equals(value.strip()),
                    "has the choice '%s' without a value, or with blanks around it",
                    choice.path("label").asText(""));
            field.require(seen.add(value), "has two choices of the value '%s'", value);
            field.require(
                    !SEVERAL.contains(field.type()) || !value.contains(","),
                    "has the choice '%s' with a comma, which parts the choices in an answer",
                    value);
        }
    }
}
