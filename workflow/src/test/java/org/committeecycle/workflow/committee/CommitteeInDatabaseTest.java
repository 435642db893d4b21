package org.committeecycle.workflow.committee;

import static org.committeecycle.workflow.Furnished.With.STATES;

import org.committeecycle.domain.committee.CommitteeStore;
import org.committeecycle.domain.committee.CommitteeStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class CommitteeInDatabaseTest {

    @Nested
    class OnH2 extends CommitteeStoreContract {
        @Override
        protected CommitteeStore empty() {
            return new CommitteeInDatabase(Furnished.h2(STATES));
        }
    }

    @Nested
    class OnPostgreSql extends CommitteeStoreContract {
        @Override
        protected CommitteeStore empty() {
            return new CommitteeInDatabase(Furnished.postgreSql(STATES));
        }
    }
}
