package org.committeecycle.workflow.register;

import static org.committeecycle.workflow.Furnished.With.STATES;

import org.committeecycle.domain.register.ContactStore;
import org.committeecycle.domain.register.ContactStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class ContactInDatabaseTest {

    @Nested
    class OnH2 extends ContactStoreContract {
        @Override
        protected ContactStore empty() {
            return new ContactInDatabase(Furnished.h2(STATES));
        }
    }

    @Nested
    class OnPostgreSql extends ContactStoreContract {
        @Override
        protected ContactStore empty() {
            return new ContactInDatabase(Furnished.postgreSql(STATES));
        }
    }
}
