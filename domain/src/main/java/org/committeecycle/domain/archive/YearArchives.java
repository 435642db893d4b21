package org.committeecycle.domain.archive;

import jakarta.transaction.Transactional;
import java.nio.file.Path;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.FilesPutOut;
import org.committeecycle.domain.communication.Handovers;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.task.Tasks;

/** Hands years out; the binder reads at one moment of its own, which the entry in the audit follows. */
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class YearArchives {

    private final YearBinder binder;
    private final YearInSheets year;
    private final Audit audit;

    public YearArchives(
            YearBinder binder,
            Cycles cycles,
            Deadlines deadlines,
            Activities activities,
            Tasks tasks,
            Approvals approvals,
            Cases cases,
            Recusals recusals,
            Communications communications,
            Handovers handovers,
            Papers papers,
            FilesPutOut files,
            Outbox outbox,
            Audit audit) {
        this.binder = binder;
        this.year = new YearInSheets(
                cycles,
                new PlanSheets(deadlines),
                activities,
                tasks,
                new DecisionSheets(approvals, cases, recusals),
                new LetterSheets(communications, handovers),
                new PaperSheets(papers),
                new AuditSheet(audit),
                files,
                outbox);
        this.audit = audit;
    }

    /**
     * Writes the whole year into a new file; by whoever may read all of it anyway, an operator or an auditor, because it
     * holds every case and the audit. Refused for a year that was never opened.
     */
    public YearArchive export(Actor actor, int number, Path file) {
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.AUDITOR),
                "Only an operator or an auditor takes a year out of the house, not %s.",
                actor);
        YearArchive archive = binder.bind(file, () -> year.of(actor, number));
        audit.record(
                actor,
                archive.subject(),
                "took the year out as an archive: %s, with the seal %s%s"
                        .formatted(
                                archive.contents(),
                                archive.seal(),
                                archive.missing().isEmpty()
                                        ? ""
                                        : "; not there any more: " + String.join(", ", archive.missing())));
        return archive;
    }
}
