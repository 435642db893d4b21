package org.committeecycle.shell.diagram;

import java.util.List;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.diagram.Edition;
import org.committeecycle.domain.diagram.EditionFile;
import org.committeecycle.domain.diagram.Editions;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "process", group = "The diagrams")
class VersionsCommand {

    private final Editions editions;

    VersionsCommand(Editions editions) {
        this.editions = editions;
    }

    @Example("process versions 2")
    @Command(
            command = "versions",
            description = "Lists the editions, or shows one: since when, who, by whose decision, why, its files.")
    Shown versions(
            Actor who,
            @Option(arity = OptionArity.ZERO_OR_ONE, description = "The number of an edition.") @Nullable
                    Integer number) {
        return number == null ? all(editions.all(who)) : one(editions.require(who, number));
    }

    private static Shown all(List<Edition> editions) {
        return Shown.list(
                editions,
                "There is no edition.",
                Column.of("Number", Edition::number),
                Column.of("State", Edition::state),
                Column.of("From", edition -> Deadlines.inWords(edition.from())),
                Column.of("By", Edition::owner),
                Column.of("Approved by", Edition::approver),
                Column.of("Decision", Edition::decision),
                Column.of("Own files", VersionsCommand::ownFiles),
                Column.of("Note", Edition::note));
    }

    private static String ownFiles(Edition edition) {
        return edition.files().stream()
                .filter(EditionFile::own)
                .map(file -> file.version().isEmpty() ? file.name() : file.name() + " " + file.version())
                .collect(Collectors.joining(", "));
    }

    private static Shown one(Edition edition) {
        return Shown.text(edition.inWords(), edition)
                .and(
                        "Files",
                        edition.files(),
                        Column.of("File", EditionFile::name),
                        Column.of("Version", EditionFile::version),
                        Column.of("Written by", file -> file.own() ? "an owner" : "the software"));
    }
}
