package org.committeecycle.workflow.audit;

import org.committeecycle.domain.audit.AuditStore;
import org.committeecycle.domain.audit.AuditStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class AuditInDatabaseTest {

    @Nested
    class OnH2 extends AuditStoreContract {
        @Override
        protected AuditStore empty() {
            return new AuditInDatabase(Furnished.h2());
        }
    }

    @Nested
    class OnPostgreSql extends AuditStoreContract {
        @Override
        protected AuditStore empty() {
            return new AuditInDatabase(Furnished.postgreSql());
        }
    }
}
