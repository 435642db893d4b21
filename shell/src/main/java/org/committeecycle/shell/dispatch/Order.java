package org.committeecycle.shell.dispatch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.Spelling;
import org.committeecycle.shell.seat.Count;
import org.springframework.shell.command.CommandRegistration;

/**
 * One command with its values as they were typed.
 *
 * <p>Spring Shell's own parser drops surplus words, turns a missing value into null and loses an empty one; this one
 * refuses each, because a command about a letter must not run with half of what was asked.
 *
 * @param values the words for each parameter that was given
 * @param switches what every command understands: {@code json}, {@code dry-run}, {@code help}
 */
record Order(CommandRegistration command, Map<Parameter, List<String>> values, Set<String> switches) {

    static final String JSON = "--json";
    static final String DRY_RUN = "--dry-run";
    static final String HELP = "--help";
    private static final Set<String> SWITCHES = Set.of(JSON, DRY_RUN, HELP);

    /** Reads the words after the command's name. */
    static Order read(CommandRegistration command, List<String> words) {
        return new Reading(command, words).order();
    }

    boolean wants(String word) {
        return switches.contains(word);
    }

    private static final class Reading {

        private final CommandRegistration command;
        private final List<Parameter> parameters;
        private final List<String> words;
        private final Map<Parameter, List<String>> values = new LinkedHashMap<>();
        private final Set<String> switches = new HashSet<>();
        private final List<String> loose = new ArrayList<>();
        private int next;

        Reading(CommandRegistration command, List<String> words) {
            this.command = command;
            this.parameters = Parameter.of(command);
            this.words = words;
        }

        Order order() {
            boolean onlyValues = false;
            while (next < words.size()) {
                String word = words.get(next++);
                if (onlyValues || !word.startsWith("-") || word.equals("-")) {
                    loose.add(word);
                } else if (word.equals("--")) {
                    onlyValues = true;
                } else {
                    option(word);
                }
            }
            if (!switches.contains(HELP)) {
                placeLooseWords();
                requireWhatIsMissing();
            }
            return new Order(command, values, switches);
        }

        private void option(String word) {
            if (SWITCHES.contains(word)) {
                switches.add(word);
                return;
            }
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            String name = equals < 0 ? word : word.substring(0, equals);
            Parameter parameter = parameters.stream()
                    .filter(known -> known.answersTo(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(name));
            if (parameter.isFlag()) {
                Misuse.unless(equals < 0, "%s is a switch and takes no value.", name);
                add(parameter, "true");
            } else if (parameter.mayLackItsValue() && equals < 0 && !isNumberNext()) {
                values.put(parameter, List.of(""));
            } else {
                add(parameter, equals < 0 ? following(name) : word.substring(equals + 1));
            }
        }

        private boolean isNumberNext() {
            return next < words.size() && Count.isOne(words.get(next));
        }

        private String following(String name) {
            Misuse.unless(
                    next < words.size() && !words.get(next).startsWith("--"),
                    "%s needs a value: %s VALUE, or %s=VALUE when it begins with dashes.",
                    name,
                    name,
                    name);
            return words.get(next++);
        }

        private void add(Parameter parameter, String value) {
            Misuse.unless(!value.isBlank(), "--%s is empty.", parameter.name());
            List<String> given = values.computeIfAbsent(parameter, any -> new ArrayList<>());
            Misuse.unless(given.isEmpty() || parameter.isList(), "--%s is given twice.", parameter.name());
            given.add(value);
        }

        private void placeLooseWords() {
            for (Parameter parameter : parameters) {
                if (parameter.mayStandByPlace() && !values.containsKey(parameter)) {
                    int taken = parameter.takesAllWords() ? loose.size() : Math.min(1, loose.size());
                    loose.subList(0, taken).forEach(word -> add(parameter, word));
                    loose.subList(0, taken).clear();
                }
            }
            Misuse.unless(
                    loose.isEmpty(),
                    "'%s' is one word too many for '%s'; text of several words stands in quotation marks.",
                    loose.isEmpty() ? "" : loose.get(0),
                    command.getCommand());
        }

        private void requireWhatIsMissing() {
            String missing = parameters.stream()
                    .filter(parameter -> parameter.isRequired() && !values.containsKey(parameter))
                    .map(parameter -> "--" + parameter.name())
                    .collect(Collectors.joining(" and "));
            Misuse.unless(
                    missing.isEmpty(),
                    "'%s' needs %s; see 'help %s'.",
                    command.getCommand(),
                    missing,
                    command.getCommand());
        }

        private Misuse unknown(String name) {
            List<String> known = Stream.concat(
                            parameters.stream().map(parameter -> "--" + parameter.name()), SWITCHES.stream())
                    .toList();
            String meant = Spelling.closest(name.replaceFirst("^-*", "--"), known)
                    .map(" Did you mean %s?"::formatted)
                    .orElse(" See 'help %s'.".formatted(command.getCommand()));
            return new Misuse("'%s' has no option %s.%s", command.getCommand(), name, meant);
        }
    }
}
