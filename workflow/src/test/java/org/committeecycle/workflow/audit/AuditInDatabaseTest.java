package org.committeecycle.workflow.audit;

import org.committeecycle.domain.audit.AuditStore;
import org.committeecycle.domain.audit.AuditStoreContract;
import org.committeecycle.workflow.Databases;
import org.junit.jupiter.api.Nested;

class AuditInDatabaseTest {

    @Nested
    class OnH2 extends AuditStoreContract {
        @Override
        protected AuditStore empty() {
            return new AuditInDatabase(Databases.h2().jdbc());
        }
    }

    @Nested
    class OnPostgreSql extends AuditStoreContract {
        @Override
        protected AuditStore empty() {
            return new AuditInDatabase(Databases.postgreSql().jdbc());
        }
    }
}
