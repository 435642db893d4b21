package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class EngineCallTest {

    private final CountingTransactions transactions = new CountingTransactions();
    private final EngineCall call = new EngineCall(transactions);
    private int tries;

    @Test
    void triesAgainWhenSomebodyElseWasFaster() {
        assertThat(call.to(() -> succeedAtTry(3))).isEqualTo("done");
        assertThat(transactions.rolledBack).isEqualTo(2);
        assertThat(transactions.committed).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00", "23505"})
    void triesAgainWhatTheDatabaseUndidForSomebodyElse(String state) {
        assertThat(call.to(() -> {
                    if (++tries < 2) {
                        throw new ProcessEngineException("ENGINE-3", new SQLException("undone", state));
                    }
                    return "done";
                }))
                .isEqualTo("done");
    }

    @Test
    void givesUpAfterFiveTries() {
        assertThatThrownBy(() -> call.to(() -> succeedAtTry(6))).isInstanceOf(OptimisticLockingException.class);
        assertThat(tries).isEqualTo(5);
    }

    @Test
    void leavesItToTheOuterTransactionToTryAgain() {
        var outer = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> outer.execute(status -> call.to(() -> succeedAtTry(2))))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(tries).isEqualTo(1);
    }

    @Test
    void handsOutTheRefusalThatTheEngineWrapped() {
        Refused refused = new Refused("Not today.");
        assertThatThrownBy(() -> call.to(() -> {
                    throw new ProcessEngineException("ENGINE-1", new IllegalStateException(refused));
                }))
                .isSameAs(refused);
        assertThat(transactions.rolledBack).isEqualTo(1);
    }

    @Test
    void leavesABugAsItIs() {
        ProcessEngineException bug = new ProcessEngineException("ENGINE-2");
        assertThatThrownBy(() -> call.to(() -> {
                    throw bug;
                }))
                .isSameAs(bug);
    }

    private String succeedAtTry(int last) {
        if (++tries < last) {
            throw new OptimisticLockingException("too late");
        }
        return "done";
    }

    /** Transactions of nothing. */
    private static class CountingTransactions extends AbstractPlatformTransactionManager {

        private int committed;
        private int rolledBack;
        private boolean open;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return open;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            open = true;
        }

        @Override
        protected void doSetRollbackOnly(DefaultTransactionStatus status) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            open = false;
            committed++;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            open = false;
            rolledBack++;
        }
    }
}
