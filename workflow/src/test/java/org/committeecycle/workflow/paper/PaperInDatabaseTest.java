package org.committeecycle.workflow.paper;

import static org.committeecycle.workflow.Furnished.With.ACTIVITIES;
import static org.committeecycle.workflow.Furnished.With.YEARS;

import org.committeecycle.domain.paper.PaperStore;
import org.committeecycle.domain.paper.PaperStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class PaperInDatabaseTest {

    @Nested
    class OnH2 extends PaperStoreContract {
        @Override
        protected PaperStore empty() {
            return new PaperInDatabase(Furnished.h2(YEARS, ACTIVITIES));
        }
    }

    @Nested
    class OnPostgreSql extends PaperStoreContract {
        @Override
        protected PaperStore empty() {
            return new PaperInDatabase(Furnished.postgreSql(YEARS, ACTIVITIES));
        }
    }
}
