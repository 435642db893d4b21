package org.committeecycle.workflow.task;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.NumberBounds;
import org.committeecycle.domain.task.TextBounds;
import org.jspecify.annotations.Nullable;

/** One field of a form as the Modeler writes it. */
final class CamundaField {

    private static final String EMAIL = "[^\\s@]+@[^\\s@]+";
    private static final String PHONE = "(\\+|00)[1-9][0-9]{6,16}";

    private CamundaField() {}

    static Field read(JsonNode component) {
        JsonNode validate = component.path("validate");
        String label = label(component);
        return new Field(
                component.path("key").asText(),
                label,
                type(component),
                validate.path("required").asBoolean(false),
                text(component.path("description")),
                textBounds(validate, label),
                numberBounds(component),
                options(component.path("values")),
                initial(component.path("defaultValue")));
    }

    /** A unit that stands beside the field is part of what is asked. */
    private static String label(JsonNode component) {
        String label = Stream.of("label", "dateLabel", "key")
                .map(name -> component.path(name).asText("").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String units = Stream.of("prefixAdorner", "suffixAdorner")
                .map(name -> component.path("appearance").path(name).asText("").strip())
                .filter(text -> !text.isEmpty())
                .collect(joining(", "));
        return units.isEmpty() ? label : "%s (%s)".formatted(label, units);
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

    private static TextBounds textBounds(JsonNode validate, String label) {
        Integer min = whole(validate.path("minLength"));
        Integer max = whole(validate.path("maxLength"));
        return switch (validate.path("validationType").asText("")) {
            case "email" ->
                new TextBounds(
                        min, max, EMAIL, "'%s' needs an e-mail address such as name@example.org.".formatted(label));
            case "phone" ->
                new TextBounds(
                        min,
                        max,
                        PHONE,
                        "'%s' needs an international telephone number such as +41225550100.".formatted(label));
            default ->
                new TextBounds(min, max, text(validate.path("pattern")), text(validate.path("patternErrorMessage")));
        };
    }

    private static NumberBounds numberBounds(JsonNode component) {
        JsonNode validate = component.path("validate");
        return new NumberBounds(
                NumberBounds.read(validate.path("min").asText("")),
                NumberBounds.read(validate.path("max").asText("")),
                whole(component.path("decimalDigits")),
                NumberBounds.read(component.path("increment").asText("")));
    }

    private static List<Field.Option> options(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(CamundaField::option)
                .toList();
    }

    private static Field.Option option(JsonNode choice) {
        String value = choice.path("value").asText("");
        String label = choice.path("label").asText("").strip();
        return new Field.Option(value, label.isEmpty() ? value : label);
    }

    private static @Nullable String initial(JsonNode value) {
        if (value.isArray()) {
            return text(StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(joining(",")));
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : text(value.asText(""));
    }

    private static @Nullable Integer whole(JsonNode node) {
        String written = node.asText("");
        return written.matches("\\d{1,9}") ? Integer.valueOf(written) : null;
    }

    private static @Nullable String text(JsonNode node) {
        return text(node.asText(""));
    }

    private static @Nullable String text(String text) {
        return text.isBlank() ? null : text;
    }
}
