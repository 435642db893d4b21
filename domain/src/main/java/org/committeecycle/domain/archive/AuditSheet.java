package org.committeecycle.domain.archive;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.archive.Sheet.Column;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.SealedEntry;

/**
 * The changes of the year, read some at a time; without those that tell of archives, so that the same year gives the same
 * archive twice.
 */
class AuditSheet {

    private static final int AT_ONCE = 500;

    private final Audit audit;

    AuditSheet(Audit audit) {
        this.audit = audit;
    }

    Sheet of(Actor actor, Predicate<AuditEntry> isOfTheYear) {
        return Sheet.of(
                "audit",
                "A change, in the order in which they were made; what was taken out of the audit is not here either",
                () -> all(actor)
                        .filter(kept -> kept.entry().subject().kind() != Subject.Kind.ARCHIVE)
                        .filter(kept -> isOfTheYear.test(kept.entry())),
                Column.of("number", kept -> kept.entry().number()),
                Column.of("at", kept -> kept.entry().at()),
                Column.of("actor", kept -> kept.entry().actor()),
                Column.of("channel", kept -> kept.entry().channel()),
                Column.of("subject", kept -> kept.entry().subject()),
                Column.of("words", kept -> kept.entry().words()),
                Column.of("seal", SealedEntry::seal));
    }

    private Stream<SealedEntry> all(Actor actor) {
        return Stream.iterate(
                        audit.after(actor, 0, AT_ONCE),
                        some -> !some.isEmpty(),
                        some -> audit.after(actor, place(some), AT_ONCE))
                .flatMap(List::stream);
    }

    private static int place(List<SealedEntry> some) {
        return some.get(some.size() - 1).entry().number().place();
    }
}
