package org.committeecycle.shell.dispatch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.shell.command.CommandRegistration;
import org.springframework.stereotype.Component;

/** Knows which words may come next. */
@Component
public class Suggestions {

    private final Catalog catalog;
    private final Calls calls;

    Suggestions(Catalog catalog, Calls calls) {
        this.catalog = catalog;
        this.calls = calls;
    }

    /** The words that may follow those before them: the next word of a name, an option, a constant. */
    public List<String> after(List<String> before) {
        Map<String, CommandRegistration> known = catalog.byName();
        String typed = String.join(" ", before);
        String prefix = typed.isEmpty() ? "" : typed + " ";
        Stream<String> names = known.keySet().stream()
                .filter(name -> name.startsWith(prefix) && !name.startsWith("-"))
                .map(name -> name.substring(prefix.length()).split(" ")[0]);
        Stream<String> options = catalog.beginning(before)
                .map(found -> optionsOf(found.getValue(), before))
                .orElse(Stream.empty());
        return Stream.concat(names, options).distinct().sorted().toList();
    }

    private Stream<String> optionsOf(CommandRegistration command, List<String> before) {
        List<Parameter> parameters = Parameter.of(command);
        String last = before.get(before.size() - 1);
        Stream<String> constants = parameters.stream()
                .filter(parameter -> parameter.answersTo(last))
                .flatMap(Suggestions::constants);
        Stream<String> options = parameters.stream()
                .map(parameter -> "--" + parameter.name())
                .filter(option -> !before.contains(option));
        return Stream.concat(
                constants, Stream.concat(options, Stream.of(calls.changes(command) ? Order.DRY_RUN : Order.JSON)));
    }

    private static Stream<String> constants(Parameter parameter) {
        Class<?> type = parameter.elementType();
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(constant -> Words.of((Enum<?>) constant))
                : Stream.empty();
    }
}
