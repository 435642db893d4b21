package org.committeecycle.shell.archive;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.archive.YearArchive;
import org.committeecycle.domain.archive.YearArchives;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Seat;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "cycle", group = "The year")
class YearExportCommand {

    private final YearArchives archives;

    YearExportCommand(YearArchives archives) {
        this.archives = archives;
    }

    @Example("cycle export 2025 --out committee-2025.zip")
    @Command(
            command = "export",
            description = "Writes everything of a year into one archive, for whoever keeps it or comes after.")
    Shown export(
            Actor who,
            Seat seat,
            @Option(required = true, description = "The year.") Integer year,
            @Option(description = "The file, which must not exist, or -; committee-YEAR.zip when left out.") @Nullable
                    Document out) {
        Document file =
                out == null ? Document.of("committee-%d.zip".formatted(year)).at(seat.desk()) : out;
        YearArchive archive = file.make(place -> archives.export(who, year, place));
        Shown shown = Shown.text("The year %d is written to %s: %s.".formatted(year, file, archive.contents()), archive)
                .saying("Its seal is %s.", archive.seal())
                .passing(archive.missing().isEmpty());
        return archive.missing().isEmpty()
                ? shown
                : shown.saying(
                        "Not there any more, and so not in it: %s. A backup may have it.",
                        String.join(", ", archive.missing()));
    }
}
