package org.committeecycle.shell.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Simulation;
import org.committeecycle.domain.diagram.Simulations;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.shell.dispatch.Json;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Seat;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "process", group = "The diagrams")
class SimulateCommand {

    private final Simulations simulations;
    private final Sandboxes sandboxes;

    SimulateCommand(Simulations simulations, Sandboxes sandboxes) {
        this.simulations = simulations;
        this.sandboxes = sandboxes;
    }

    @Example("process simulate workspace")
    @Command(
            command = "simulate",
            description = "Plays a year with edited files or other days, and says what differs from today's.")
    Shown simulate(
            Seat seat,
            @Option(
                            arity = OptionArity.ZERO_OR_ONE,
                            description = "A folder, a file, a zip archive or - for one; what is in force if left out.")
                    @Nullable
                    Document files,
            @Option(arity = OptionArity.EXACTLY_ONE, description = "A chronicle of the year; 2025 when left out.")
                    @Nullable
                    Document from,
            @Option(description = "A year without events, in place of a chronicle.") @Nullable Integer empty,
            @Option(description = "Another day for a step, such as msp=2026-11-16; may be repeated.") @Nullable
                    List<String> set,
            @Option(arity = OptionArity.EXACTLY_ONE, description = "A folder for simulation.txt and simulation.json.")
                    @Nullable
                    Document out) {
        Refused.unless(
                seat.who().channel() != Channel.CHRONICLE, "A year is not simulated within a year that is played.");
        Refused.unless(
                from == null || files == null || !from.isHandedOver() || !files.isHandedOver(),
                "Only one file can be handed over: the workspace or the chronicle.");
        if (out != null) {
            makeFolder(out.place());
        }
        List<String> moves = set == null ? List.of() : set;
        Simulations.Editions editions =
                simulations.editions(seat.who(), files == null ? Workspace.of(Map.of()) : WorkspaceFolder.read(files));
        StringBuilder text = new StringBuilder();
        Simulation simulation = sandboxes.aside(folder -> {
            YearToPlay year = YearToPlay.of(from, empty, moves, folder);
            Simulation played = sandboxes.play(seat, folder, year, editions, moves);
            text.append(SimulationInWords.of(played, year.words(), editions.scenarios()));
            return played;
        });
        if (out != null) {
            write(out, "simulation.txt", text + "\n");
            write(out, "simulation.json", Json.of(simulation) + "\n");
        }
        return Shown.text(text.toString(), simulation);
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused("The folder %s cannot be made.", folder);
        }
    }

    private static void write(Document folder, String name, String text) {
        new Document(folder.name() + "/" + name, folder.desk()).write(text.getBytes(StandardCharsets.UTF_8));
    }
}
