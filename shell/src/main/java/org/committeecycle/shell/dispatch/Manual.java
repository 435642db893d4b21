package org.committeecycle.shell.dispatch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.StateCode;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.committeecycle.shell.seat.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandAlias;
import org.springframework.shell.command.CommandRegistration;

/** The page that explains one command. */
final class Manual {

    private static final String ANY_STATE = "XYZ";

    private final CommandRegistration command;
    private final boolean changes;
    private final List<Parameter> parameters;

    Manual(CommandRegistration command, boolean changes) {
        this.command = command;
        this.changes = changes;
        this.parameters = Parameter.of(command);
    }

    Shown page() {
        List<String> above = new ArrayList<>();
        above.add(command.getDescription());
        above.add("Usage: " + usage());
        if (!command.getAliases().isEmpty()) {
            above.add("Also: "
                    + command.getAliases().stream()
                            .map(CommandAlias::getCommand)
                            .collect(Collectors.joining(", ")));
        }
        example()
                .ifPresent(line ->
                        above.add("Example: " + line + (line.contains(ANY_STATE) ? " (XYZ stands for a State)" : "")));
        return new Shown(above, List.of(new Table("Options", List.of(), options())), json(), true);
    }

    private String usage() {
        Stream<String> words = parameters.stream().map(Manual::asUsed);
        return Stream.concat(Stream.of(command.getCommand()), words).collect(Collectors.joining(" "));
    }

    private static String asUsed(Parameter parameter) {
        String value = placeholder(parameter);
        if (parameter.isRequired()) {
            return parameter.isList() && !parameter.takesAllWords() ? asOption(parameter) : value;
        }
        return parameter.mayStandByPlace() ? "[%s]".formatted(value) : "[%s]".formatted(asOption(parameter));
    }

    private static String asOption(Parameter parameter) {
        String name = "--" + parameter.name();
        return parameter.isFlag() ? name : name + " " + placeholder(parameter);
    }

    private static String placeholder(Parameter parameter) {
        @Nullable String label = parameter.option().getLabel();
        String name = label == null ? parameter.name().toUpperCase(Locale.ROOT) : label;
        return parameter.isList() && !parameter.isListOfPhrases() ? name + ",..." : name;
    }

    private List<List<String>> options() {
        Stream<List<String>> own = parameters.stream()
                .map(parameter -> List.of(asOption(parameter), parameter.description() + choices(parameter)));
        Stream<List<String>> everywhere = Stream.of(
                List.of(Order.JSON, "Writes JSON, and nothing else, to standard output."),
                List.of(Order.DRY_RUN, "Says what would happen and changes nothing."));
        return Stream.concat(
                        own, everywhere.filter(row -> changes || !row.get(0).equals(Order.DRY_RUN)))
                .toList();
    }

    private static String choices(Parameter parameter) {
        Class<?> type = parameter.elementType();
        String choices = type.isEnum()
                ? " One of: %s."
                        .formatted(Arrays.stream(type.getEnumConstants())
                                .map(constant -> Words.of((Enum<?>) constant))
                                .collect(Collectors.joining(", ")))
                : "";
        if (type == StateCode.class) {
            choices = " By code or name.";
        }
        @Nullable String usual = parameter.option().getDefaultValue();
        return usual == null || parameter.isFlag() ? choices : choices + " Without it: %s.".formatted(usual);
    }

    private Optional<String> example() {
        return Optional.ofNullable(command.getTarget().getMethod().getAnnotation(Example.class))
                .map(Example::value);
    }

    private Page json() {
        return new Page(
                command.getCommand(),
                command.getDescription(),
                usage(),
                example().orElse(""),
                parameters.stream().map(Parameter::name).toList());
    }

    /** The page as JSON has it. */
    record Page(String command, String description, String usage, String example, List<String> options) {}
}
