package org.committeecycle.shell.communication;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "letter", group = "Letters")
class LetterCommands {

    private final Communications communications;
    private final LetterTable letters;

    LetterCommands(Communications communications, LetterTable letters) {
        this.communications = communications;
        this.letters = letters;
    }

    @Example("letter list 2025-reporting-reminder")
    @Command(command = "list", description = "Shows who is written to in one letter, why, and who answered.")
    Shown list(Actor who, @Option(required = true, description = "The letter's id.") String id) {
        return letters.of(communications.letters(who, id), "No State is named as a recipient of " + id + ".");
    }
}
