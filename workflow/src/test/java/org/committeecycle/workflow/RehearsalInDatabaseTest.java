package org.committeecycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Rehearsal;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

class RehearsalInDatabaseTest {

    private final Database database = Databases.h2();
    private final Rehearsal rehearsal = new RehearsalInDatabase(new JdbcTransactionManager(database.source()));
    private final Numbers numbers = new NumbersInDatabase(database.jdbc());

    @Test
    void answersAsTheChangeWouldAndKeepsNothing() {
        assertThat(rehearsal.of(() -> numbers.next("audit"))).isEqualTo(1);
        assertThat(rehearsal.of(() -> numbers.next("audit"))).isEqualTo(1);
    }

    @Test
    void undoesWhatAChangeInsideItHasCommitted() {
        rehearsal.of(() -> database.inTransaction(() -> numbers.next("audit")));

        assertThat(database.inTransaction(() -> numbers.next("audit"))).isEqualTo(1);
    }

    @Test
    void letsARefusalThrough() {
        assertThatThrownBy(() -> rehearsal.of(() -> {
                    throw new Refused("Not allowed.");
                }))
                .isExactlyInstanceOf(Refused.class)
                .hasMessage("Not allowed.");
    }
}
