package org.committeecycle.shell.diagram;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.diagram.Pictured;
import org.committeecycle.domain.diagram.Pictured.Stand;
import org.committeecycle.domain.diagram.Pictures;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "process", group = "The diagrams")
class PictureCommand {

    private final Pictures pictures;
    private final Drawn drawn;

    PictureCommand(Pictures pictures, Outbox outbox) {
        this.pictures = pictures;
        this.drawn = new Drawn(outbox);
    }

    /** What JSON writes of a picture. */
    private record Where(List<Stand> stands, List<String> reasons) {}

    @Example("process show cycle --id 2025 --out cycle.svg")
    @Command(
            command = "show",
            description = "Shows where everything stands on a diagram in force, or one thing and why.")
    Shown show(
            Actor who,
            @Option(required = true, description = "The diagram, such as cycle, case or approval.") String diagram,
            @Option(description = "Only the one of this id, such as 2025 or 2025-1.") @Nullable String id,
            @Option(description = "Draws it into a file ending in .svg, or - for standard output.") @Nullable
                    Document out) {
        Refused.unless(
                out == null || out.isHandedOver() || out.name().endsWith(".svg"),
                "A picture ends in .svg, not '%s'.",
                out);
        Pictured pictured = id == null ? pictures.all(who, diagram) : pictures.one(who, diagram, id);
        Shown shown = Shown.list(
                        pictured.stands(),
                        "Nothing stands on it.",
                        Column.of("element", Stand::element),
                        Column.of("name", Stand::name),
                        Column.of("count", Stand::count))
                .and("Why it waits", pictured.reasons(), Column.of("reason", reason -> reason))
                .withValue(new Where(pictured.stands(), pictured.reasons()));
        if (out == null) {
            return shown;
        }
        drawn.write(who, out, pictured.picture().svg().getBytes(StandardCharsets.UTF_8));
        return shown.saying("The picture is written to %s.", out);
    }
}
