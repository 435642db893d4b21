package org.committeecycle.shell.paper;

import java.nio.file.Path;
import java.util.Map;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.shell.cycle.Years;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "paper", group = "The paper")
class PaperExportCommand {

    private final Papers papers;
    private final Years years;
    private final Outbox outbox;

    PaperExportCommand(Papers papers, Years years, Outbox outbox) {
        this.papers = papers;
        this.years = years;
        this.outbox = outbox;
    }

    @Example("paper export paper-2025.docx --annex")
    @Command(
            command = "export",
            description = "Writes the paper, as you may read it, to a Word file; a chronicle's goes to exports/.")
    Shown export(
            Actor who,
            @Option(required = true, description = "The file, ending in .docx, or - for standard output.")
                    Document file,
            @Option(description = "With the activities that each paragraph rests on.") boolean annex,
            @Option(description = "The year; the one under way when left out.") @Nullable Integer year) {
        Refused.unless(
                file.isHandedOver() || file.name().endsWith(".docx"), "A Word file ends in .docx, not '%s'.", file);
        byte[] paper = papers.export(who, years.or(year), annex);
        if (who.channel() == Channel.CHRONICLE) {
            outbox.put("exports/" + Path.of(file.name()).getFileName(), paper);
        } else {
            file.write(paper);
        }
        return Shown.text("The paper is written to %s.".formatted(file), Map.of("file", file.toString()));
    }
}
