package org.committeecycle.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.NoticeStore;
import org.committeecycle.domain.notice.NoticeStoreContract;
import org.committeecycle.workflow.Database;
import org.committeecycle.workflow.Databases;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

class NoticeInDatabaseTest {

    @Test
    void nobodyElseTellsInAConversationOnH2() {
        assertNobodyElseTells(Databases.h2(), "set lock_timeout 50");
    }

    @Test
    void nobodyElseTellsInAConversationOnPostgreSql() {
        assertNobodyElseTells(Databases.postgreSql(), "set local lock_timeout = 50");
    }

    private static void assertNobodyElseTells(Database database, String dontWait) {
        NoticeStore store = store(database);
        store.open(new Conversation("T1.U1", Conversation.Audience.DELEGATE, "T1", "U1", null, false, null));
        Supplier<Boolean> somebodyElse = () -> database.inTransaction(() -> {
            database.jdbc().sql(dontWait).update();
            store.alone("T1.U1");
            return true;
        });

        database.inTransaction(() -> {
            store.alone("T1.U1");
            assertThatThrownBy(() -> CompletableFuture.supplyAsync(somebodyElse).join())
                    .hasMessageContaining("select conversation from notice_turn");
            assertThat(CompletableFuture.supplyAsync(() -> database.inTransaction(() -> store.lock("T1.U1")))
                            .join())
                    .isPresent();
            return true;
        });
        assertThat(somebodyElse.get()).isTrue();
    }

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
        return new NoticeInDatabase(new JdbcTemplate(database.source()), new JdbcTransactionManager(database.source()));
    }
}
