package org.committeecycle.shell.dispatch;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.committeecycle.shell.seat.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(group = HelpCommands.HOUSE)
class HelpCommands {

    static final String HOUSE = "The house";
    private static final Comparator<String> HOUSE_LAST =
            Comparator.<String, Boolean>comparing(HOUSE::equals).thenComparing(Comparator.naturalOrder());

    private final Catalog catalog;
    private final Calls calls;

    HelpCommands(Catalog catalog, Calls calls) {
        this.catalog = catalog;
        this.calls = calls;
    }

    @Example("help audit list")
    @Command(
            command = "help",
            alias = {"--help", "-h"},
            description = "Lists the commands, or explains one.")
    Shown help(
            @Nullable @Option(arity = OptionArity.ZERO_OR_MORE, description = "The command to explain.")
                    List<String> command) {
        if (command == null) {
            return beginning(list(catalog.all()))
                    .saying("'help' with a command explains it, with its options and an example.");
        }
        return catalog.exactly(command)
                .map(found -> new Manual(found, calls.changes(found)).page())
                .or(() -> Beginning.page(command))
                .orElseGet(() -> list(catalog.beneath(command)));
    }

    private static Shown beginning(Shown commands) {
        List<Table> tables = Stream.concat(commands.tables().stream(), Stream.of(Beginning.table()))
                .toList();
        return new Shown(commands.sentences(), tables, commands.value(), true);
    }

    @Example("version")
    @Command(command = "version", alias = "--version", description = "Shows which version of the software this is.")
    Shown version() {
        String version = Objects.requireNonNullElse(
                HelpCommands.class.getPackage().getImplementationVersion(), "in development");
        return Shown.text("Committee Cycle " + version, Map.of("version", version));
    }

    private static Shown list(Collection<CommandRegistration> commands) {
        Map<String, List<CommandRegistration>> groups = commands.stream()
                .collect(Collectors.groupingBy(
                        CommandRegistration::getGroup, () -> new TreeMap<>(HOUSE_LAST), Collectors.toList()));
        List<Table> tables = groups.entrySet().stream()
                .map(group -> new Table(group.getKey(), List.of(), rows(group.getValue())))
                .toList();
        return new Shown(List.of(), tables, commands.stream().map(Line::of).toList(), true);
    }

    private static List<List<String>> rows(List<CommandRegistration> commands) {
        return commands.stream()
                .map(command -> List.of(command.getCommand(), command.getDescription()))
                .toList();
    }

    /** A command in the list, as JSON has it. */
    record Line(String command, String group, String description) {

        static Line of(CommandRegistration command) {
            return new Line(command.getCommand(), command.getGroup(), command.getDescription());
        }
    }
}
