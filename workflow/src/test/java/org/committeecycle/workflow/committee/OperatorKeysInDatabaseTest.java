package org.committeecycle.workflow.committee;

import org.committeecycle.domain.committee.OperatorKeyStore;
import org.committeecycle.domain.committee.OperatorKeyStoreContract;
import org.committeecycle.workflow.Databases;
import org.junit.jupiter.api.Nested;

class OperatorKeysInDatabaseTest {

    @Nested
    class OnH2 extends OperatorKeyStoreContract {
        @Override
        protected OperatorKeyStore empty() {
            return new OperatorKeysInDatabase(Databases.h2().jdbc());
        }
    }

    @Nested
    class OnPostgreSql extends OperatorKeyStoreContract {
        @Override
        protected OperatorKeyStore empty() {
            return new OperatorKeysInDatabase(Databases.postgreSql().jdbc());
        }
    }
}
