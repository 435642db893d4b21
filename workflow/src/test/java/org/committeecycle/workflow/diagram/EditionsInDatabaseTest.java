package org.committeecycle.workflow.diagram;

import org.committeecycle.domain.diagram.EditionStore;
import org.committeecycle.domain.diagram.EditionStoreContract;
import org.committeecycle.workflow.Databases;
import org.junit.jupiter.api.Nested;

class EditionsInDatabaseTest {

    @Nested
    class OnH2 extends EditionStoreContract {
        @Override
        protected EditionStore empty() {
            return new EditionsInDatabase(Databases.h2().jdbc());
        }
    }

    @Nested
    class OnPostgreSql extends EditionStoreContract {
        @Override
        protected EditionStore empty() {
            return new EditionsInDatabase(Databases.postgreSql().jdbc());
        }
    }
}
