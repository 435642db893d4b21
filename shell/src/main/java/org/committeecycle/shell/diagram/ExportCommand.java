package org.committeecycle.shell.diagram;

import java.util.SortedMap;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.diagram.Exports;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "process", group = "The diagrams")
class ExportCommand {

    private final Exports exports;

    ExportCommand(Exports exports) {
        this.exports = exports;
    }

    @Example("process export workspace")
    @Command(
            command = "export",
            description = "Writes what is in force into a folder, to be edited with Camunda Modeler and Word.")
    Shown export(
            Actor who,
            @Option(
                            required = true,
                            description =
                                    "A folder, a new file ending in .zip, or - for a zip archive on standard output;"
                                            + " nothing that was edited is written over.")
                    Document to) {
        SortedMap<String, byte[]> files = exports.export(who);
        WrittenWorkspace.write(to, files);
        return Shown.text(
                "What is in force is written to %s: %d files. Begin with README.md.".formatted(to, files.size()),
                files.keySet());
    }
}
