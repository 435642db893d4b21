package org.committeecycle.workflow.recusal;

import static org.committeecycle.workflow.Furnished.With.STATES;

import org.committeecycle.domain.recusal.RecusalStore;
import org.committeecycle.domain.recusal.RecusalStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class RecusalInDatabaseTest {

    @Nested
    class OnH2 extends RecusalStoreContract {
        @Override
        protected RecusalStore empty() {
            return new RecusalInDatabase(Furnished.h2(STATES));
        }
    }

    @Nested
    class OnPostgreSql extends RecusalStoreContract {
        @Override
        protected RecusalStore empty() {
            return new RecusalInDatabase(Furnished.postgreSql(STATES));
        }
    }
}
