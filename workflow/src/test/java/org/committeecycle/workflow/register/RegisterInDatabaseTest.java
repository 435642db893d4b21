package org.committeecycle.workflow.register;

import org.committeecycle.domain.register.RegisterStore;
import org.committeecycle.domain.register.RegisterStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class RegisterInDatabaseTest {

    @Nested
    class OnH2 extends RegisterStoreContract {
        @Override
        protected RegisterStore empty() {
            return new RegisterInDatabase(Furnished.h2());
        }
    }

    @Nested
    class OnPostgreSql extends RegisterStoreContract {
        @Override
        protected RegisterStore empty() {
            return new RegisterInDatabase(Furnished.postgreSql());
        }
    }
}
