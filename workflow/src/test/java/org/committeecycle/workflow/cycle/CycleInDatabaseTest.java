package org.committeecycle.workflow.cycle;

import org.committeecycle.domain.cycle.CycleStore;
import org.committeecycle.domain.cycle.CycleStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class CycleInDatabaseTest {

    @Nested
    class OnH2 extends CycleStoreContract {
        @Override
        protected CycleStore empty() {
            return new CycleInDatabase(Furnished.h2());
        }
    }

    @Nested
    class OnPostgreSql extends CycleStoreContract {
        @Override
        protected CycleStore empty() {
            return new CycleInDatabase(Furnished.postgreSql());
        }
    }
}
