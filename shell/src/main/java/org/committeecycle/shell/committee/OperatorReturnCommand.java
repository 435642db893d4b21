package org.committeecycle.shell.committee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.shell.command.annotation.Command;

/** The way back into a house that nobody can open any more, for whoever owns its data on the machine itself. */
@Command(command = "operator", group = "The house")
class OperatorReturnCommand {

    private final Operators operators;
    private final Path data;

    OperatorReturnCommand(Operators operators, @Value("${committee.data}") Path data) {
        this.operators = operators;
        this.data = data;
    }

    @Example("operator return")
    @Command(
            command = "return",
            description = "Makes the owner of the data an operator, where the house has none and is stopped.")
    Done comeBack(Actor who) {
        Refused.unless(
                !Files.exists(data.resolve("serving")),
                "A server runs on these data, or died there: stop it first, then remove %s.",
                data.resolve("serving"));
        Refused.unless(isOwner(), "Only the owner of %s comes back, as that user of this machine.", data);
        operators.comeBack(who);
        return Done.that("%s is an operator now.", who.name()).next("operator list");
    }

    /** Told by a file made there, because a user without a name has an owner's number all the same. */
    private boolean isOwner() {
        try {
            Path made = Files.createTempFile(data, "owner", ".part");
            try {
                return Files.getOwner(made).equals(Files.getOwner(data));
            } finally {
                Files.delete(made);
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
