package org.committeecycle.workflow.communication;

import static org.committeecycle.workflow.Furnished.With.APPROVAL;
import static org.committeecycle.workflow.Furnished.With.STATES;
import static org.committeecycle.workflow.Furnished.With.YEARS;

import org.committeecycle.domain.communication.CommunicationStore;
import org.committeecycle.domain.communication.CommunicationStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class CommunicationInDatabaseTest {

    @Nested
    class OnH2 extends CommunicationStoreContract {
        @Override
        protected CommunicationStore empty() {
            return new CommunicationInDatabase(Furnished.h2(STATES, YEARS, APPROVAL));
        }
    }

    @Nested
    class OnPostgreSql extends CommunicationStoreContract {
        @Override
        protected CommunicationStore empty() {
            return new CommunicationInDatabase(Furnished.postgreSql(STATES, YEARS, APPROVAL));
        }
    }
}
