package org.committeecycle.shell.diagram;

import java.util.Map;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.communication.LetterPreview;
import org.committeecycle.domain.communication.LetterPreviews;
import org.committeecycle.domain.diagram.EditionInForce;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.shell.cycle.Years;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "process", group = "The diagrams")
class PreviewCommand {

    private final LetterPreviews previews;
    private final EditionInForce inForce;
    private final Years years;

    PreviewCommand(LetterPreviews previews, EditionInForce inForce, Years years) {
        this.previews = previews;
        this.inForce = inForce;
        this.years = years;
    }

    @Example("process preview pre-msp ALB --workspace workspace --out preview.docx")
    @Command(
            command = "preview",
            description = "Shows how a letter template reads with a State's data; nothing is recorded or sent.")
    Shown preview(
            Actor who,
            @Option(required = true, description = "The template, such as pre-msp.") String letter,
            @Option(required = true, description = "The State's ISO code.") StateCode state,
            @Option(description = "The folder, file or zip archive that holds it; what is in force if left out.")
                    @Nullable
                    Document workspace,
            @Option(description = "The Word file to write, or -; its words are shown if left out.") @Nullable
                    Document out,
            @Option(description = "The year; the one under way when left out.") @Nullable Integer year) {
        LetterPreview preview = previews.preview(who, years.or(year), letter, template(letter, workspace), state);
        Shown shown;
        if (out == null) {
            shown = Shown.text(preview.words(), Map.of("words", preview.words(), "missing", preview.missing()));
        } else {
            out.write(preview.file());
            shown = Shown.text(
                    "The preview of %s to %s is written to %s.".formatted(letter, state, out),
                    Map.of("file", out.toString(), "missing", preview.missing()));
        }
        return preview.missing().isEmpty()
                ? shown
                : shown.saying("Nothing is known of this State for: %s.", String.join(", ", preview.missing()));
    }

    private byte[] template(String letter, @Nullable Document workspace) {
        Workspace files = workspace == null ? inForce.files() : WorkspaceFolder.read(workspace);
        return files.file(letter + ".docx")
                .orElseThrow(() -> new Refused(
                        "There is no letter template '%s': %s.",
                        letter,
                        String.join(
                                ", ",
                                files.names(SourceKind.LETTER).stream()
                                        .map(SourceKind.LETTER::idIn)
                                        .toList())));
    }
}
