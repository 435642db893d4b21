package org.committeecycle.workflow.process;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the engine carries: words, numbers, yes or no, and lists of words; enums become their names, times their ISO form. */
final class Plain {

    private Plain() {}

    static Map<String, Object> of(Map<String, ?> facts) {
        Map<String, Object> plain = new LinkedHashMap<>();
        facts.forEach((name, value) -> plain.put(name, of(name, value)));
        return plain;
    }

    private static @Nullable Object of(String name, @Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        if (value instanceof Temporal time) {
            return time.toString();
        }
        if (value instanceof Collection<?> list) {
            return list.stream()
                    .map(each -> of(name, each))
                    .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        }
        throw new IllegalArgumentException("The engine does not carry '" + name + "', a "
                + value.getClass().getSimpleName() + ".");
    }
}
