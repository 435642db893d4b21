package org.committeecycle.shell.process;

import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.process.Overviews;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "process", group = "The year")
class ProcessCommands {

    private final Overviews overviews;

    ProcessCommands(Overviews overviews) {
        this.overviews = overviews;
    }

    @Example("process why 2025-pre-msp")
    @Command(
            command = "why",
            alias = "why",
            description = "Says why something waits: at which step, on whom, since when and until when.")
    Shown why(
            Actor who,
            @Option(
                            required = true,
                            description = "The id of a year, case, letter, paper, approval or task, such as 2025-1.")
                    String id) {
        List<String> sentences = overviews.whyWaiting(who, id).sentences();
        return Shown.text(String.join("\n", sentences), sentences);
    }
}
