package org.committeecycle.workflow.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.backup.BackupStore;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.process.Checkup;
import org.committeecycle.domain.process.Finding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks how old the last backup is. */
@Component
class BackupCheckup implements Checkup {

    private static final String PART = "Backup";
    private static final String HELP =
            "Type 'backup FILE', look at it with 'restore FILE --check', and keep it on another machine.";

    private final BackupStore store;
    private final Clock clock;
    private final int days;

    BackupCheckup(BackupStore store, Clock clock, @Value("${committee.backup-days:7}") int days) {
        this.store = store;
        this.clock = clock;
        this.days = days;
    }

    @Override
    public List<Finding> findings() {
        Optional<Instant> last = store.last();
        if (last.isEmpty()) {
            return List.of(Finding.attention(PART, "No backup of this house was taken yet.", HELP));
        }
        String sentence = "The last backup was taken on %s.".formatted(Deadlines.inWords(last.get()));
        boolean old = last.get().isBefore(clock.instant().minus(Duration.ofDays(days)));
        return List.of(
                old
                        ? Finding.attention(PART, sentence + " That is more than %d days ago.".formatted(days), HELP)
                        : Finding.fine(PART, sentence));
    }
}
