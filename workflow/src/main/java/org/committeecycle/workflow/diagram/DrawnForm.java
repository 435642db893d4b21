package org.committeecycle.workflow.diagram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.Facet;
import org.committeecycle.domain.diagram.Part;

/** A Camunda Form, read into its fields and texts. */
final class DrawnForm {

    private static final Set<String> SAID_ELSEWHERE =
            Set.of("id", "key", "type", "label", "dateLabel", "text", "components", "layout");

    private static final Set<String> OF_THE_TOOL =
            Set.of("executionPlatform", "executionPlatformVersion", "exporter", "schemaVersion");

    private final List<Part> parts = new ArrayList<>();

    static Drawing read(String file, JsonNode form) {
        DrawnForm read = new DrawnForm();
        String id = form.path("id").asText("");
        FacetsRead facets = new FacetsRead();
        write(form, "", facets);
        facets.all().keySet().removeIf(word -> OF_THE_TOOL.contains(word.split(" ")[0]));
        read.parts.add(new Part(id, "form", "", null, facets.all()));
        read.fields(form.path("components"), id);
        return new Drawing(file, read.parts);
    }

    private void fields(JsonNode components, String within) {
        int position = 0;
        for (JsonNode field : components) {
            FacetsRead facets = new FacetsRead();
            facets.put(Facet.POSITION, String.valueOf(++position));
            write(field, "", facets);
            String id = field.path("key").asText(field.path("id").asText(""));
            parts.add(new Part(id, field.path("type").asText(""), label(field), within, facets.all()));
            fields(field.path("components"), id);
        }
    }

    private static void write(JsonNode node, String before, FacetsRead facets) {
        node.fields().forEachRemaining(entry -> {
            String word = before + entry.getKey();
            JsonNode value = entry.getValue();
            if (before.isEmpty() && SAID_ELSEWHERE.contains(entry.getKey())) {
                return;
            }
            if (value.isObject()) {
                write(value, word + " ", facets);
            } else if (value.isArray()) {
                facets.put(word, String.join(", ", options(value)));
            } else {
                facets.put(word, value.asText());
            }
        });
    }

    private static List<String> options(JsonNode values) {
        List<String> options = new ArrayList<>();
        values.forEach(value -> options.add(
                value.has("label") && value.has("value") && value.size() == 2
                        ? "%s (%s)"
                                .formatted(
                                        value.path("label").asText(),
                                        value.path("value").asText())
                        : value.isContainerNode() ? value.toString() : value.asText()));
        return options;
    }

    private static String label(JsonNode field) {
        return Stream.of("label", "dateLabel", "text")
                .map(name -> field.path(name).asText(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
