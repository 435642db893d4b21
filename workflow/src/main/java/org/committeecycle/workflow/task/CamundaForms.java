package org.committeecycle.workflow.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Forms;
import org.committeecycle.workflow.process.DeployedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the forms that a process owner draws in the Modeler. */
@Component
class CamundaForms implements Forms {

    private final ObjectMapper json = new ObjectMapper();
    private final DeployedFiles files;

    CamundaForms(DeployedFiles files) {
        this.files = files;
    }

    @Override
    public Form form(String key) {
        byte[] file = files.newest(key + ".form").orElseThrow(() -> new Refused("There is no form '%s'.", key));
        try {
            JsonNode form = json.readTree(file);
            List<Field> fields = new ArrayList<>();
            collect(form.path("components"), fields);
            return new Form(key, title(form, key), fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode components, List<Field> fields) {
        for (JsonNode component : components) {
            if (component.has("key")) {
                fields.add(field(component));
            }
            collect(component.path("components"), fields);
        }
    }

    private static Field field(JsonNode component) {
        JsonNode validate = component.path("validate");
        return new Field(
                component.path("key").asText(),
                label(component),
                type(component),
                validate.path("required").asBoolean(false),
                text(component.path("description")),
                text(validate.path("pattern")),
                options(component.path("values")));
    }

    private static String label(JsonNode component) {
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        return label.isEmpty() ? component.path("key").asText() : label;
    }

    private static Field.Type type(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "textarea" -> Field.Type.TEXT_AREA;
            case "number" -> Field.Type.NUMBER;
            case "checkbox" -> Field.Type.CHECKBOX;
            case "radio" -> Field.Type.RADIO;
            case "select" -> Field.Type.SELECT;
            case "checklist", "taglist" -> Field.Type.CHECKLIST;
            case "datetime" -> Field.Type.DATE;
            default -> Field.Type.TEXT;
        };
    }

    private static List<Field.Option> options(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> new Field.Option(
                        value.path("value").asText(), value.path("label").asText()))
                .toList();
    }

    /** The first text of the form is its title where it is written as a heading. */
    private static String title(JsonNode form, String key) {
        String first = form.path("components").path(0).path("text").asText();
        return first.startsWith("# ") ? first.lines().findFirst().orElse(key).substring(2) : key;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText() : null;
    }
}
