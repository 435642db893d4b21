package org.committeecycle.shell.committee;

import org.committeecycle.domain.Refused;
import org.committeecycle.domain.committee.Logins;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Seat;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "operator", group = "The house")
class OperatorPasswordCommand {

    private final Logins logins;

    OperatorPasswordCommand(Logins logins) {
        this.logins = logins;
    }

    @Example("operator password ana --generate")
    @Command(
            command = "password",
            description = "Sets a person's password for the web page, asked without its being seen; ends her sessions.")
    Done password(
            Seat seat,
            @Option(required = true, description = "The person's name.") String name,
            @Option(description = "Make a password and print it, this once.") boolean generate) {
        logins.requireMaySet(seat.who(), name);
        if (generate) {
            return Done.that("The password of %s: %s", name, logins.inventPassword(seat.who(), name))
                    .also("It is shown this once; hand it over and have it changed.");
        }
        String typed = seat.questions().askUnseen("New password of " + name + ":");
        Refused.unless(
                typed.equals(seat.questions().askUnseen("Once more:")),
                "The two are not the same: nothing was changed.");
        logins.setPassword(seat.who(), name, typed);
        return Done.that("%s logs in to the web page with the new password.", name);
    }
}
