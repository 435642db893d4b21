package org.committeecycle.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.audit.AuditStore;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.process.Checkup;
import org.committeecycle.domain.process.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks whether the clock agrees with the database's, and whether it was set back since something was last recorded. */
@Component
class ClockCheckup implements Checkup {

    private static final String PART = "Clock";
    private static final Duration UNNOTICED = Duration.ofSeconds(10);
    private static final String HELP =
            "Have a time server set the clocks; until then Slack's requests may be refused and deadlines end late or early.";

    private final Clock clock;
    private final DataSource database;
    private final AuditStore audit;

    ClockCheckup(Clock clock, DataSource database, AuditStore audit) {
        this.clock = clock;
        this.database = database;
        this.audit = audit;
    }

    @Override
    public List<Finding> findings() {
        if (clock instanceof SimulatedClock) {
            return List.of(Finding.fine(PART, "It is simulated: only a chronicle moves it."));
        }
        List<Finding> found = new ArrayList<>();
        addIfSetBack(found);
        addIfApart(found);
        return found.isEmpty()
                ? List.of(Finding.fine(PART, "It agrees with the database's, and with what was recorded last."))
                : found;
    }

    private void addIfSetBack(List<Finding> found) {
        Instant now = clock.instant();
        audit.latest(1).stream()
                .filter(newest -> newest.at().isAfter(now.plus(UNNOTICED)))
                .map(newest -> Finding.attention(
                        PART,
                        "It was set back: the newest entry of the audit is of %s, and that lies ahead."
                                .formatted(Deadlines.inWords(newest.at())),
                        HELP))
                .forEach(found::add);
    }

    private void addIfApart(List<Finding> found) {
        Instant ofDatabase = JdbcClient.create(database)
                .sql("select current_timestamp")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
        Duration ahead = Duration.between(ofDatabase, clock.instant());
        if (ahead.abs().compareTo(UNNOTICED) > 0) {
            found.add(Finding.attention(
                    PART,
                    "It is %s seconds %s the database's."
                            .formatted(ahead.abs().toSeconds(), ahead.isNegative() ? "behind" : "ahead of"),
                    HELP));
        }
    }
}
