package org.committeecycle.workflow.cases;

import static org.committeecycle.workflow.Furnished.With.APPROVAL;
import static org.committeecycle.workflow.Furnished.With.STATES;

import org.committeecycle.domain.cases.CaseStore;
import org.committeecycle.domain.cases.CaseStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class CaseInDatabaseTest {

    @Nested
    class OnH2 extends CaseStoreContract {
        @Override
        protected CaseStore empty() {
            return new CaseInDatabase(Furnished.h2(STATES, APPROVAL));
        }
    }

    @Nested
    class OnPostgreSql extends CaseStoreContract {
        @Override
        protected CaseStore empty() {
            return new CaseInDatabase(Furnished.postgreSql(STATES, APPROVAL));
        }
    }
}
