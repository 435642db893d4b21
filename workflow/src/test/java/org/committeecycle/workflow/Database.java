package org.committeecycle.workflow;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One database of one test. */
public record Database(DataSource source) {

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    /** Runs the work in one transaction, which a failure rolls back. */
    public <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> work.get());
    }
}
