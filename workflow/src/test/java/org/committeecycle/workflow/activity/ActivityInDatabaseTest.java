package org.committeecycle.workflow.activity;

import static org.committeecycle.workflow.Furnished.With.YEARS;

import org.committeecycle.domain.activity.ActivityStore;
import org.committeecycle.domain.activity.ActivityStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class ActivityInDatabaseTest {

    @Nested
    class OnH2 extends ActivityStoreContract {
        @Override
        protected ActivityStore empty() {
            return new ActivityInDatabase(Furnished.h2(YEARS));
        }
    }

    @Nested
    class OnPostgreSql extends ActivityStoreContract {
        @Override
        protected ActivityStore empty() {
            return new ActivityInDatabase(Furnished.postgreSql(YEARS));
        }
    }
}
