package org.committeecycle.workflow.task;

import org.committeecycle.domain.task.TaskStore;
import org.committeecycle.domain.task.TaskStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;

class TaskInDatabaseTest {

    @Nested
    class OnH2 extends TaskStoreContract {
        @Override
        protected TaskStore empty() {
            return new TaskInDatabase(Furnished.h2());
        }
    }

    @Nested
    class OnPostgreSql extends TaskStoreContract {
        @Override
        protected TaskStore empty() {
            return new TaskInDatabase(Furnished.postgreSql());
        }
    }
}
