package org.committeecycle.shell.register;

import java.io.ByteArrayInputStream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.register.ImportFinding;
import org.committeecycle.domain.register.ImportReport;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.RegisterFile;
import org.committeecycle.shell.dispatch.Misuse;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "register", group = "The register")
class RegisterImportCommand {

    private final Register register;
    private final RegisterFile files;

    RegisterImportCommand(Register register, RegisterFile files) {
        this.register = register;
        this.files = files;
    }

    @Example("register import --shipped")
    @Command(command = "import", description = "Takes in a file of States or of figures, all of it or nothing.")
    Done take(
            Actor who,
            @Option(
                            arity = OptionArity.ZERO_OR_ONE,
                            description = "The file, or - for standard input; see docs/register.md.")
                    @Nullable
                    Document file,
            @Option(description = "The list of States Parties that comes with the software.") boolean shipped) {
        Misuse.unless(shipped == (file == null), "Name a file to import, or --shipped, and not both.");
        ImportReport report = register.importRows(
                who, file == null ? files.shipped() : files.read(new ByteArrayInputStream(file.read())));
        return Done.that(report.sentence())
                .showing(
                        "Findings",
                        report.findings(),
                        Column.of("Line", ImportFinding::line),
                        Column.of("Weight", ImportFinding::severity),
                        Column.of("What", ImportFinding::sentence))
                .with(report)
                .passing(report.isImported());
    }
}
