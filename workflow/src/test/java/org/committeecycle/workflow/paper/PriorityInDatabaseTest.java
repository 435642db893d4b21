package org.committeecycle.workflow.paper;

import static org.committeecycle.workflow.Furnished.With.YEARS;

import org.committeecycle.domain.paper.PriorityStore;
import org.committeecycle.domain.paper.PriorityStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class PriorityInDatabaseTest {

    @Nested
    class OnH2 extends PriorityStoreContract {
        @Override
        protected PriorityStore empty() {
            return new PriorityInDatabase(Furnished.h2(YEARS));
        }
    }

    @Nested
    class OnPostgreSql extends PriorityStoreContract {
        @Override
        protected PriorityStore empty() {
            return new PriorityInDatabase(Furnished.postgreSql(YEARS));
        }
    }
}
