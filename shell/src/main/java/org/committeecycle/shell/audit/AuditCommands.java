package org.committeecycle.shell.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditFilter;
import org.committeecycle.domain.audit.AuditHead;
import org.committeecycle.domain.audit.AuditVerdict;
import org.committeecycle.domain.audit.Transcript;
import org.committeecycle.domain.audit.Transcripts;
import org.committeecycle.shell.dispatch.Misuse;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "audit", group = "The house")
class AuditCommands {

    private final Audit audit;
    private final Transcripts transcripts;

    AuditCommands(Audit audit, Transcripts transcripts) {
        this.audit = audit;
        this.transcripts = transcripts;
    }

    @Example("audit list --by ana --subject case/2025-1 --since 2025-03-17 --limit 50")
    @Command(command = "list", description = "Shows who changed what, when and through which door.")
    Shown list(
            Actor who,
            @Option(description = "A part of the name of whoever changed something.") @Nullable String by,
            @Option(description = "What was changed, such as case/2025-1.") @Nullable String subject,
            @Option(description = "From that day in Geneva on.") @Nullable LocalDate since,
            @Option(defaultValue = "20", description = "How many of the newest entries.") int limit) {
        return Shown.list(
                audit.latest(who, filter(by, subject == null ? null : Subject.parse(subject), since, limit)),
                "Nothing of that kind was changed yet.",
                Column.of("No.", AuditEntry::number),
                Column.of("When", AuditEntry::at),
                Column.of("Who", AuditEntry::actor),
                Column.of("Door", AuditEntry::channel),
                Column.of("What", AuditEntry::subject),
                Column.of("Words", AuditEntry::words));
    }

    @Example("audit transcript --by ana --since 2025-03-17")
    @Command(command = "transcript", description = "Shows what was typed at shells, reads and refusals too.")
    Shown transcript(
            Actor who,
            @Option(description = "A part of the name of whoever typed.") @Nullable String by,
            @Option(description = "One session alone, as the list shows it.") @Nullable String session,
            @Option(description = "From that day in Geneva on.") @Nullable LocalDate since,
            @Option(defaultValue = "20", description = "How many of the newest lines.") int limit) {
        return Shown.list(
                transcripts.latest(
                        who,
                        filter(by, session == null ? null : Subject.of(Subject.Kind.SESSION, session), since, limit)),
                "Nothing of that kind was typed yet.",
                Column.of("No.", Transcript::number),
                Column.of("When", Transcript::at),
                Column.of("Who", Transcript::actor),
                Column.of("Door", Transcript::channel),
                Column.of("Session", Transcript::session),
                Column.of("Exit", Transcript::exit),
                Column.of("Line", Transcript::line));
    }

    private static AuditFilter filter(
            @Nullable String by, @Nullable Subject subject, @Nullable LocalDate since, int limit) {
        Misuse.unless(limit > 0, "--limit is at least 1.");
        return new AuditFilter(
                by,
                subject,
                since == null ? null : since.atStartOfDay(Geneva.ZONE).toInstant(),
                limit);
    }

    @Example("audit verify")
    @Command(
            command = "verify",
            description = "Looks whether every entry is there as it was written; ends with 1 when one is not.")
    Shown verify(
            Actor who,
            @Option(description = "What 'audit head' printed earlier and was kept outside.") @Nullable
                    List<AuditHead> head) {
        AuditVerdict verdict = audit.verify(who, head == null ? List.of() : head);
        return Shown.text(verdict.sentence(), verdict).passing(verdict.holds());
    }

    @Example("audit head")
    @Command(command = "head", description = "Shows the value to keep outside, with which 'audit verify' compares.")
    Shown head(Actor who) {
        List<AuditHead> heads = audit.heads(who);
        return Shown.text(heads.stream().map(AuditHead::toString).collect(Collectors.joining(",")), heads);
    }
}
