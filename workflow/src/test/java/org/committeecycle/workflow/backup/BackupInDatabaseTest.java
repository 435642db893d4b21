package org.committeecycle.workflow.backup;

import org.committeecycle.domain.backup.BackupStore;
import org.committeecycle.domain.backup.BackupStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class BackupInDatabaseTest {

    @Nested
    class OnH2 extends BackupStoreContract {
        @Override
        protected BackupStore empty() {
            return new BackupInDatabase(Furnished.h2());
        }
    }

    @Nested
    class OnPostgreSql extends BackupStoreContract {
        @Override
        protected BackupStore empty() {
            return new BackupInDatabase(Furnished.postgreSql());
        }
    }
}
