package org.committeecycle.shell.play;

import java.util.List;
import java.util.function.Consumer;
import org.committeecycle.domain.Channel;
import org.committeecycle.shell.diagram.WorkspaceFolder;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.Stopped;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Seat;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(group = "The year")
class PlayCommands {

    private final Player player;
    private final TryOut tryOut;
    private final Remains remains;
    private final PlayFolder folder;
    private final String mode;

    PlayCommands(
            Player player, TryOut tryOut, Remains remains, PlayFolder folder, @Value("${committee.mode}") String mode) {
        this.player = player;
        this.tryOut = tryOut;
        this.remains = remains;
        this.folder = folder;
        this.mode = mode;
    }

    @Example("play examples/2025.chronicle --out out/2025")
    @Command(
            command = "play",
            description =
                    "Plays a chronicle in a sandbox of its own, under a simulated clock; nothing real is touched.")
    Shown play(
            Seat seat,
            @Option(required = true, description = "The chronicle.") Document file,
            @Option(arity = OptionArity.EXACTLY_ONE, description = "Where the documents go; ./out/NAME when left out.")
                    Document out,
            @Option(
                            arity = OptionArity.EXACTLY_ONE,
                            description =
                                    "Edited files by which the year runs; a line that fails does not end it then.")
                    @Nullable
                    Document edition,
            @Option(description = "Another day for a step, such as msp=2025-11-17; may be repeated.") @Nullable
                    List<String> set) {
        if (!mode.equals("play") || seat.who().channel() == Channel.CHRONICLE) {
            throw new Stopped(ExitCode.REFUSED, "A chronicle is played by a process of its own: committee play FILE.");
        }
        Chronicle chronicle = new MovedSteps(set == null ? List.of() : set).in(Chronicle.read(file.place()));
        folder.prepare();
        Consumer<Played> told = date -> {
            seat.err().println(date.text());
            seat.err().flush();
        };
        List<Played> dates = edition == null
                ? player.play(chronicle, told)
                : tryOut.play(chronicle, WorkspaceFolder.read(edition), told);
        Summary summary = remains.gather(dates);
        return Shown.text(summary.text(), summary)
                .and(
                        "What was decided, and how",
                        summary.decisions(),
                        Column.of("No.", Summary.Decision::id),
                        Column.of("On", Summary.Decision::subject),
                        Column.of("How", Summary.Decision::how))
                .and(
                        "What was written",
                        summary.files(),
                        Column.of("Folder or file", Summary.Files::place),
                        Column.of("Files", Summary.Files::number))
                .and(
                        "What was warned",
                        summary.warnings(),
                        Column.of("Paragraph", Summary.Warned::paragraph),
                        Column.of("Warning", Summary.Warned::sentence));
    }
}
