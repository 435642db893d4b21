package org.committeecycle.workflow.communication;

import static org.committeecycle.workflow.Furnished.With.LETTERS;
import static org.committeecycle.workflow.Furnished.With.STATES;
import static org.committeecycle.workflow.Furnished.With.YEARS;
import static org.mockito.Mockito.mock;

import org.committeecycle.domain.communication.HandoverStore;
import org.committeecycle.domain.communication.HandoverStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

class HandoverInDatabaseTest {

    private static HandoverStore on(JdbcClient jdbc) {
        return new HandoverInDatabase(jdbc, mock(PlatformTransactionManager.class));
    }

    @Nested
    class OnH2 extends HandoverStoreContract {
        @Override
        protected HandoverStore empty() {
            return on(Furnished.h2(STATES, YEARS, LETTERS));
        }
    }

    @Nested
    class OnPostgreSql extends HandoverStoreContract {
        @Override
        protected HandoverStore empty() {
            return on(Furnished.postgreSql(STATES, YEARS, LETTERS));
        }
    }
}
