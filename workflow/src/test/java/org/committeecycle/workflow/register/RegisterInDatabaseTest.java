package org.committeecycle.workflow.register;

import org.committeecycle.domain.register.RegisterStore;
import org.committeecycle.domain.register.RegisterStoreContract;
import org.committeecycle.workflow.Databases;
import org.junit.jupiter.api.Nested;

class RegisterInDatabaseTest {

    @Nested
    class OnH2 extends RegisterStoreContract {
        @Override
        protected RegisterStore empty() {
            return new RegisterInDatabase(Databases.h2().jdbc());
        }
    }

    @Nested
    class OnPostgreSql extends RegisterStoreContract {
        @Override
        protected RegisterStore empty() {
            return new RegisterInDatabase(Databases.postgreSql().jdbc());
        }
    }
}
