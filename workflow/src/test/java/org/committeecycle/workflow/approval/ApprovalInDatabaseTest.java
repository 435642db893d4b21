package org.committeecycle.workflow.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.Furnished.With.STATES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Subject.Kind;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.ApprovalStore;
import org.committeecycle.domain.approval.ApprovalStoreContract;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.approval.Position;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.workflow.Database;
import org.committeecycle.workflow.Databases;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApprovalInDatabaseTest {

    private static final Instant NOW = Instant.parse("2025-03-17T08:00:00Z");
    private static final int AT_ONCE = 12;

    @Nested
    class OnH2 extends ApprovalStoreContract {
        @Override
        protected ApprovalStore empty() {
            return new ApprovalInDatabase(Furnished.h2(STATES));
        }

        @Test
        void losesNoPositionWhenManyActAtOnce() {
            assertThat(positionsTakenAtOnce(Databases.h2())).isEqualTo(AT_ONCE);
        }
    }

    @Nested
    class OnPostgreSql extends ApprovalStoreContract {
        @Override
        protected ApprovalStore empty() {
            return new ApprovalInDatabase(Furnished.postgreSql(STATES));
        }

        @Test
        void losesNoPositionWhenManyActAtOnce() {
            assertThat(positionsTakenAtOnce(Databases.postgreSql())).isEqualTo(AT_ONCE);
        }
    }

    private static int positionsTakenAtOnce(Database database) {
        STATES.addTo(database.jdbc());
        ApprovalStore store = new ApprovalInDatabase(database.jdbc());
        store.add(with(List.of()));
        IntStream.range(0, AT_ONCE)
                .parallel()
                .forEach(n -> database.inTransaction(() -> {
                    List<Position> positions =
                            new ArrayList<>(store.lock("A-1").orElseThrow().positions());
                    positions.add(new Position(
                            StateCode.of("XAA"), Stance.AGREES, "", null, NOW, "D" + n, null, Way.ITSELF, 1, false));
                    store.replace(with(positions));
                    return n;
                }));
        return store.find("A-1").orElseThrow().positions().size();
    }

    private static Approval with(List<Position> positions) {
        Subject year = Subject.of(Kind.CYCLE, "2025");
        Question question = new Question(year, year, "Agreed?", DecisionRule.ALL, null, null);
        return new Approval("A-1", question, "Ina", 1, NOW, Map.of(), null, positions, Outcome.WAITING, null, null);
    }
}
