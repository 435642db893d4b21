package org.committeecycle.shell.audit;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "audit", group = "The house")
class AuditCommands {

    private final Audit audit;

    AuditCommands(Audit audit) {
        this.audit = audit;
    }

    @Example("audit list --limit 50")
    @Command(command = "list", description = "Shows who changed what, and when.")
    Shown list(Actor who, @Option(defaultValue = "20", description = "How many of the newest entries.") int limit) {
        return Shown.list(
                audit.latest(who, limit),
                "Nothing was changed yet.",
                Column.of("No.", AuditEntry::number),
                Column.of("When", AuditEntry::at),
                Column.of("Who", AuditEntry::actor),
                Column.of("Door", AuditEntry::channel),
                Column.of("What", AuditEntry::subject),
                Column.of("Words", AuditEntry::words));
    }
}
