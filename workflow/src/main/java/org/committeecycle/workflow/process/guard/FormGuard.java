package org.committeecycle.workflow.process.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.committeecycle.domain.Refused;

/** Reads a Camunda Form: it asks people, so it holds fields and text, and nothing that runs or loads from elsewhere. */
final class FormGuard {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;
    private final Refusals refusals;
    private final Set<String> keys = new HashSet<>();

    private FormGuard(String file, Refusals refusals) {
        this.file = file;
        this.refusals = refusals;
    }

    /** Has everything that the file may not hold refused, by sentences that name the field. */
    static void check(String file, byte[] content, Refusals refusals) {
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
        new FormGuard(file, refusals).check(form.path("components"));
    }

    private void check(JsonNode components) {
        for (JsonNode component : components) {
            FormComponent here = new FormComponent(file, component);
            refusals.allows(here.words(), here.key(), here::check);
            refusals.allows(here.words(), here.key(), () -> requireOnce(here));
            check(component.path("components"));
        }
    }

    private void requireOnce(FormComponent field) {
        String key = field.component().path("key").asText("");
        field.require(
                key.isEmpty() || keys.add(key), "has the key of another field, '%s': one answer would be lost", key);
    }

    private static JsonNode read(String file, byte[] content) {
        try {
            return JSON.readTree(new String(content, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new Refused("%s: this is not JSON: %s", file, e.getOriginalMessage());
        }
    }
}
