package org.committeecycle.workflow.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Form;

/** One form as the Modeler writes it, read from top to bottom: a heading at its very top is its title. */
final class CamundaForm {

    private final List<Field> fields = new ArrayList<>();
    private final List<Form.Explanation> explanations = new ArrayList<>();
    private String title;

    private CamundaForm(String key) {
        this.title = key;
    }

    static Form read(String key, JsonNode form) {
        CamundaForm reading = new CamundaForm(key);
        reading.read(form.path("components"));
        return new Form(key, reading.title, reading.fields, reading.explanations);
    }

    /** The name of a group is told before its fields; what only fills space or ends the form is left out. */
    private void read(JsonNode components) {
        for (JsonNode component : components) {
            switch (component.path("type").asText("")) {
                case "text" -> tell(component.path("text").asText("").strip());
                case "group" -> {
                    tell(component.path("label").asText("").strip());
                    read(component.path("components"));
                }
                case "spacer", "separator", "button" -> {}
                default -> fields.add(CamundaField.read(component));
            }
        }
    }

    private void tell(String markdown) {
        boolean atTheTop = fields.isEmpty() && explanations.isEmpty();
        String heading = markdown.lines().findFirst().orElse("");
        if (atTheTop && heading.startsWith("# ")) {
            title = MarkdownText.plain(heading);
            tell(markdown.substring(heading.length()).strip());
        } else if (!markdown.isEmpty()) {
            explanations.add(new Form.Explanation(fields.size(), MarkdownText.plain(markdown)));
        }
    }
}
