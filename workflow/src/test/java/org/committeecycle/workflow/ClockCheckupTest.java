package org.committeecycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.NumbersInMemory;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditInMemory;
import org.committeecycle.domain.process.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClockCheckupTest {

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2());
        }
    }

    @Nested
    class OnPostgreSql extends Contract {
        OnPostgreSql() {
            super(Databases.postgreSql());
        }
    }

    /** The database's clock is the machine's. */
    abstract static class Contract {

        private final Database database;
        private final AuditInMemory audit = new AuditInMemory();

        Contract(Database database) {
            this.database = database;
        }

        @Test
        void aClockThatAgreesIsFine() {
            recordAt(Clock.systemUTC());

            assertThat(findings(Clock.systemUTC())).singleElement().satisfies(finding -> assertThat(finding.state())
                    .isEqualTo(Finding.State.FINE));
        }

        @Test
        void aClockThatWasSetBackStandsBehindWhatWasRecorded() {
            recordAt(Clock.offset(Clock.systemUTC(), Duration.ofHours(2)));

            assertThat(findings(Clock.systemUTC())).singleElement().satisfies(finding -> {
                assertThat(finding.state()).isEqualTo(Finding.State.ATTENTION);
                assertThat(finding.sentence())
                        .startsWith("It was set back: the newest entry of the audit is of ")
                        .endsWith(", and that lies ahead.");
                assertThat(finding.help()).startsWith("Have a time server set the clocks");
            });
        }

        @Test
        void aClockApartFromTheDatabasesIsNamedWithTheDistance() {
            assertThat(findings(Clock.offset(Clock.systemUTC(), Duration.ofHours(-1))))
                    .singleElement()
                    .extracting(Finding::sentence)
                    .asString()
                    .matches(
                            "It is 36\\d\\d seconds behind the database's\\.|It is 35\\d\\d seconds behind the database's\\.");
            assertThat(findings(Clock.offset(Clock.systemUTC(), Duration.ofHours(1))))
                    .singleElement()
                    .extracting(Finding::sentence)
                    .asString()
                    .endsWith("seconds ahead of the database's.");
        }

        @Test
        void aSimulatedClockIsNoneToSet() {
            assertThat(findings(new SimulatedClock(Instant.EPOCH, ZoneOffset.UTC)))
                    .singleElement()
                    .extracting(Finding::state)
                    .isEqualTo(Finding.State.FINE);
        }

        private List<Finding> findings(Clock clock) {
            return new ClockCheckup(clock, database.source(), audit).findings();
        }

        private void recordAt(Clock clock) {
            new Audit(audit, new NumbersInMemory(), clock)
                    .record(Actor.system(), Subject.of(Subject.Kind.OPERATOR, "ana"), "came");
        }
    }
}
