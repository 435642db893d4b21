package org.committeecycle.workflow.process.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.committeecycle.domain.task.NumberBounds;
import org.jspecify.annotations.Nullable;

/** What a field's answers must keep to: patterns and numbers that can be read, and that something keeps to. */
record FormBounds(FormComponent field, JsonNode validate) {

    /** Refuses the field by its name, or lets it pass. */
    void check() {
        requireInOrder("minLength", "maxLength");
        requireInOrder("min", "max");
        number("increment", field.component().path("increment"));
        String pattern = validate.path("pattern").asText("");
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException notOne) {
            field.require(false, "has the pattern '%s', which is no regular expression", pattern);
        }
    }

    private void requireInOrder(String least, String most) {
        BigDecimal from = number(least, validate.path(least));
        BigDecimal to = number(most, validate.path(most));
        field.require(
                from == null || to == null || from.compareTo(to) <= 0,
                "takes no answer: %s is more than %s",
                least,
                most);
    }

    private @Nullable BigDecimal number(String name, JsonNode node) {
        String written = node.asText("");
        BigDecimal number = NumberBounds.read(written);
        field.require(number != null || written.isEmpty(), "has the %s '%s', which is no number", name, written);
        return number;
    }
}
