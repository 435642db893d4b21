package org.committeecycle.workflow.committee;

import org.committeecycle.domain.committee.OperatorStore;
import org.committeecycle.domain.committee.OperatorStoreContract;
import org.committeecycle.workflow.Databases;
import org.junit.jupiter.api.Nested;

class OperatorsInDatabaseTest {

    @Nested
    class OnH2 extends OperatorStoreContract {
        @Override
        protected OperatorStore empty() {
            return new OperatorsInDatabase(Databases.h2().jdbc());
        }
    }

    @Nested
    class OnPostgreSql extends OperatorStoreContract {
        @Override
        protected OperatorStore empty() {
            return new OperatorsInDatabase(Databases.postgreSql().jdbc());
        }
    }
}
