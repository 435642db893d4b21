package org.committeecycle.workflow.process.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;

/** One field or text of a form: something that Slack and the shell can ask or show, the same for everybody. */
record FormComponent(String file, JsonNode component) {

    private static final Set<String> CHOICES = Set.of("checklist", "radio", "select", "taglist");
    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "taglist");
    private static final Set<String> OTHERS = Set.of("text", "group", "spacer", "separator", "button");
    private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w{0,79}");

    /** What diagrams read under these names comes from the software itself, never from an answer. */
    private static final Set<String> TAKEN = Set.of("about", "approval", "caseReference", "letter", "step", "task");

    private static final List<String> FROM_ELSEWHERE = List.of("valuesKey", "valuesExpression", "path");

    /** Refuses the component by a sentence that names it, or lets it pass. */
    void check() {
        require(
                INPUTS.contains(type()) || OTHERS.contains(type()),
                "is of the kind '%s', which neither Slack nor the shell can ask",
                type());
        requirePlain(component, "");
        for (String property : FROM_ELSEWHERE) {
            require(
                    component.path(property).asText("").isEmpty(),
                    "has the property '%s': a form gets and gives nothing but its own fields' answers",
                    property);
        }
        if (INPUTS.contains(type())) {
            checkInput();
        }
    }

    void require(boolean holds, String sentence, Object... values) {
        Refused.unless(holds, "%s: %s %s.", file, words(), sentence.formatted(values));
    }

    /** The field in words a process owner finds again. */
    String words() {
        return "the field '%s' (%s)".formatted(label(), key());
    }

    private void checkInput() {
        require(KEY.matcher(component.path("key").asText("")).matches(), "needs a key of letters and digits");
        require(!TAKEN.contains(key()), "has a key that the software itself fills: choose another");
        for (String property : List.of("readonly", "disabled")) {
            require(
                    !component.path(property).asBoolean(),
                    "cannot be filled (%s): write a text for what is only to be read",
                    property);
        }
        if (type().equals("datetime")) {
            checkDay();
        }
        if (CHOICES.contains(type())) {
            new FormChoices(this, component.path("values")).check();
        }
        new FormBounds(this, component.path("validate")).check();
    }

    private void checkDay() {
        String subtype = component.path("subtype").asText("date");
        require(
                subtype.equals("date"),
                "asks for a time of day (%s), which neither Slack nor the shell can ask: ask for the date",
                subtype);
        require(
                !component.path("disallowPassedDates").asBoolean(),
                "refuses days that have passed, which nobody would check: say it in the description");
    }

    /** Nobody would compute an expression: the reader would see its source. */
    private void requirePlain(JsonNode node, String name) {
        if (node.isTextual() && !name.equals("pattern")) {
            String text = node.asText("");
            require(
                    !text.startsWith("=") && !text.contains("{{"),
                    "has an expression as its '%s': a form holds plain text only",
                    name);
        }
        if (node.isArray()) {
            node.forEach(element -> requirePlain(element, name));
        }
        node.fields().forEachRemaining(entry -> {
            if (!entry.getKey().equals("components")) {
                requirePlain(entry.getValue(), entry.getKey());
            }
        });
        require(!name.equals("hide") || !node.asBoolean(), "is always hidden");
    }

    String type() {
        return component.path("type").asText("");
    }

    String key() {
        return component.path("key").asText(component.path("id").asText(""));
    }

    private String label() {
        return Stream.of("label", "dateLabel", "text")
                .map(name -> component.path(name).asText(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
