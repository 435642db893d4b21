package org.committeecycle.shell.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.committeecycle.domain.Spelling;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.command.CommandCatalog;
import org.springframework.shell.command.CommandRegistration;
import org.springframework.stereotype.Component;

/** The commands by their names and aliases. */
@Component
class Catalog {

    private final ObjectProvider<CommandCatalog> commands;

    Catalog(ObjectProvider<CommandCatalog> commands) {
        this.commands = commands;
    }

    /** Every command under its own name, in alphabetical order. */
    Collection<CommandRegistration> all() {
        return byName().values().stream()
                .collect(Collectors.toMap(
                        CommandRegistration::getCommand, command -> command, (one, same) -> one, TreeMap::new))
                .values();
    }

    /** Every name and alias. */
    Map<String, CommandRegistration> byName() {
        return new TreeMap<>(commands.getObject().getRegistrations());
    }

    /** The longest name with which the words begin, and its command; refused with what was probably meant. */
    Map.Entry<String, CommandRegistration> find(List<String> words) {
        return beginning(words)
                .filter(found -> !isMistypedVerb(found.getKey(), words))
                .orElseThrow(() -> unknown(words, byName().keySet()));
    }

    /** A noun may stand for one of its commands, as in "case 2025-1"; a word of letters behind it was meant as a verb. */
    private boolean isMistypedVerb(String name, List<String> words) {
        return !name.contains(" ")
                && words.size() > 1
                && words.get(1).matches("[a-z][a-z-]*")
                && byName().keySet().stream().anyMatch(known -> known.startsWith(name + " "));
    }

    /** The command whose name or alias the words are. */
    Optional<CommandRegistration> exactly(List<String> words) {
        return Optional.ofNullable(byName().get(String.join(" ", words)));
    }

    /** The commands of a noun; refused with what was probably meant when there is none. */
    List<CommandRegistration> beneath(List<String> words) {
        String prefix = String.join(" ", words) + " ";
        List<CommandRegistration> found = all().stream()
                .filter(command -> command.getCommand().startsWith(prefix))
                .toList();
        if (found.isEmpty()) {
            throw unknown(words, byName().keySet());
        }
        return found;
    }

    /** The longest name with which the words begin, and its command. */
    Optional<Map.Entry<String, CommandRegistration>> beginning(List<String> words) {
        Map<String, CommandRegistration> known = byName();
        return IntStream.iterate(words.size(), length -> length > 0, length -> length - 1)
                .mapToObj(length -> String.join(" ", words.subList(0, length)))
                .filter(known::containsKey)
                .findFirst()
                .map(name -> Map.entry(name, known.get(name)));
    }

    private static Misuse unknown(List<String> words, Collection<String> known) {
        String noun = words.get(0);
        List<String> verbs = known.stream()
                .filter(name -> name.startsWith(noun + " "))
                .map(name -> name.substring(noun.length() + 1))
                .toList();
        if (!verbs.isEmpty()) {
            return words.size() == 1
                    ? new Misuse("'%s' needs a verb: %s.", noun, String.join(", ", verbs))
                    : new Misuse("There is no '%s %s': %s", noun, words.get(1), meant(noun, words.get(1), verbs));
        }
        String typed = String.join(" ", words.subList(0, Math.min(2, words.size())));
        return new Misuse(Spelling.closest(typed, known)
                .or(() -> Spelling.closest(noun, nouns(known)))
                .map(name -> "'%s' is no command. Did you mean '%s'?".formatted(typed, name))
                .orElse("'%s' is no command; 'help' lists them all.".formatted(noun)));
    }

    private static String meant(String noun, String typed, List<String> verbs) {
        return Spelling.closest(typed, verbs)
                .map(verb -> "did you mean '%s %s'?".formatted(noun, verb))
                .orElse(String.join(", ", verbs) + " are known.");
    }

    private static Collection<String> nouns(Collection<String> known) {
        return known.stream().map(name -> name.split(" ")[0]).distinct().toList();
    }
}
