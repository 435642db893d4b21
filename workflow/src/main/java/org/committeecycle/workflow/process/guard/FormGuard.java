package org.committeecycle.workflow.process.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.committeecycle.domain.Refused;

/** Reads a Camunda Form: it asks people, so it holds fields and text, and nothing that runs or loads from elsewhere. */
final class FormGuard {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> COMPONENTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "group",
            "spacer",
            "separator");

    private FormGuard() {}

    /** Refuses the file by a sentence that names the field, or lets it pass. */
    static void check(String file, byte[] content) {
        JsonNode form = read(file, content);
        Refused.unless(
                form.isObject() && form.path("components").isArray(),
                "%s: this is not a form as Camunda Modeler writes it.",
                file);
        String name = file.substring(0, file.length() - ".form".length());
        Refused.unless(
                form.path("id").asText().equals(name),
                "%s: the form's id is '%s', but it must be the file's name, '%s'.",
                file,
                form.path("id").asText(),
                name);
        form.get("components").forEach(component -> check(file, component));
    }

    private static void check(String file, JsonNode component) {
        String type = component.path("type").asText();
        Refused.unless(
                COMPONENTS.contains(type),
                "%s: the field '%s' (%s) is of the kind '%s', which neither Slack nor the shell can ask.",
                file,
                component.path("label").asText(),
                component.path("key").asText(component.path("id").asText()),
                type);
        component.path("components").forEach(inner -> check(file, inner));
    }

    private static JsonNode read(String file, byte[] content) {
        try {
            return JSON.readTree(new String(content, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new Refused("%s: this is not JSON: %s", file, e.getOriginalMessage());
        }
    }
}
