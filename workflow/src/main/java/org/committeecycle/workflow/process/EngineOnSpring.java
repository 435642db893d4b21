package org.committeecycle.workflow.process;

import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** The engine in Spring's transactions, with its SQL taken as it was read ahead, or read now. */
class EngineOnSpring extends SpringTransactionsProcessEngineConfiguration {

    private final @Nullable EngineSql sql;

    EngineOnSpring(@Nullable EngineSql sql) {
        this.sql = sql;
    }

    /** Makes the tables that are missing, as the engine would when it starts, and starts nothing. */
    void makeTables() {
        init();
        commandExecutorSchemaOperations.execute(getSchemaOperationsCommand());
    }

    /** Does what the engine does itself, with SQL that is there already. */
    @Override
    protected void initSqlSessionFactory() {
        if (sql != null && sql.database().equals(databaseType)) {
            Configuration statements = sql.read().join();
            statements.setEnvironment(new Environment("default", transactionFactory, dataSource));
            statements.setDefaultStatementTimeout(jdbcStatementTimeout);
            if (isJdbcBatchProcessing()) {
                statements.setDefaultExecutorType(ExecutorType.BATCH);
            }
            sqlSessionFactory = new DefaultSqlSessionFactory(statements);
        }
        super.initSqlSessionFactory();
    }
}
