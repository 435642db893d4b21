package org.committeecycle.workflow.notice;

import org.committeecycle.domain.notice.NoticeStore;
import org.committeecycle.domain.notice.NoticeStoreContract;
import org.committeecycle.workflow.Database;
import org.committeecycle.workflow.Databases;
import org.junit.jupiter.api.Nested;
import org.springframework.jdbc.support.JdbcTransactionManager;

class NoticeInDatabaseTest {

    @Nested
    class OnH2 extends NoticeStoreContract {
        @Override
        protected NoticeStore empty() {
            return store(Databases.h2());
        }
    }

    @Nested
    class OnPostgreSql extends NoticeStoreContract {
        @Override
        protected NoticeStore empty() {
            return store(Databases.postgreSql());
        }
    }

    private static NoticeStore store(Database database) {
        return new NoticeInDatabase(database.jdbc(), new JdbcTransactionManager(database.source()));
    }
}
