package org.committeecycle.shell.audit;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.audit.AuditNumber;
import org.committeecycle.domain.audit.Redaction;
import org.committeecycle.domain.audit.Redactions;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "audit", group = "The house")
class RedactionCommands {

    private final Redactions redactions;

    RedactionCommands(Redactions redactions) {
        this.redactions = redactions;
    }

    @Example("audit redact 17 --because 'it names a private telephone number'")
    @Command(command = "redact", description = "Asks that the words of an entry be taken out; another person confirms.")
    Done redact(
            Actor who,
            @Option(required = true, description = "The number of the entry; T17 is a line of a transcript.")
                    AuditNumber number,
            @Option(required = true, description = "Why; the reason stays, so it does not repeat the words.")
                    String because) {
        Redaction asked = redactions.ask(who, number, because);
        return Done.that("Asked for. The words of entry %s are taken out when another person confirms it.", number)
                .next("audit redact confirm %s", number)
                .with(asked);
    }

    @Example("audit redact confirm 17")
    @Command(command = "redact confirm", description = "Takes out the words of an entry, as another person has asked.")
    Done confirm(
            Actor who,
            @Option(required = true, description = "The number of the entry; T17 is a line of a transcript.")
                    AuditNumber number) {
        Redaction confirmed = redactions.confirm(who, number);
        return Done.that("The words of entry %s are gone; who did what, when and on what stays.", number)
                .next("audit verify")
                .with(confirmed);
    }
}
