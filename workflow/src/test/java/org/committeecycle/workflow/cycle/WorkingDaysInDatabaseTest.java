package org.committeecycle.workflow.cycle;

import org.committeecycle.domain.cycle.WorkingDays;
import org.committeecycle.domain.cycle.WorkingDaysContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class WorkingDaysInDatabaseTest {

    @Nested
    class OnH2 extends WorkingDaysContract {
        @Override
        protected WorkingDays empty() {
            return new WorkingDaysInDatabase(Furnished.h2());
        }
    }

    @Nested
    class OnPostgreSql extends WorkingDaysContract {
        @Override
        protected WorkingDays empty() {
            return new WorkingDaysInDatabase(Furnished.postgreSql());
        }
    }
}
