package org.committeecycle.shell.backup;

import java.nio.file.Path;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.backup.Backup;
import org.committeecycle.domain.backup.Backups;
import org.committeecycle.domain.backup.Restores;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(group = "The house")
class BackupCommands {

    private final ObjectProvider<Backups> backups;
    private final ObjectProvider<Restores> restores;

    BackupCommands(ObjectProvider<Backups> backups, ObjectProvider<Restores> restores) {
        this.backups = backups;
        this.restores = restores;
    }

    @Example("backup committee-2025-03-17.zip")
    @Command(
            command = "backup",
            description = "Writes everything that the house holds into a new file, while it goes on.")
    Shown backup(
            Actor who,
            @Option(required = true, description = "The file, which must not exist, or - for standard output.")
                    Document file) {
        Backup backup = file.make(place -> backups.getObject().take(who, place));
        return shown(
                "The backup of %s is written to %s: %s.".formatted(backup.takenAt(), file, backup.contents()), backup);
    }

    @Example("restore committee-2025-03-17.zip --check")
    @Command(command = "restore", description = "Puts a backup into an empty house, whole or not at all.")
    Shown restore(
            Actor who,
            @Option(required = true, description = "The file that 'backup' wrote.") Path file,
            @Option(description = "The seal that 'backup' printed, if it was kept elsewhere.") @Nullable String seal,
            @Option(description = "Only looks whether the file is whole and could be restored.") boolean check) {
        if (check) {
            Backup backup = restores.getObject().check(who, file, seal);
            return shown("The backup of %s is whole: %s.".formatted(backup.takenAt(), backup.contents()), backup);
        }
        Backup backup = restores.getObject().restore(who, file, seal);
        return shown(
                "The house is as it was on %s: %s. See that the one before never starts again, then 'audit verify'."
                        .formatted(backup.takenAt(), backup.contents()),
                backup);
    }

    private static Shown shown(String sentence, Backup backup) {
        return Shown.text(sentence, backup).saying("Its seal is %s.", backup.seal());
    }
}
