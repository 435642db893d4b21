package org.committeecycle.workflow.process;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.committeecycle.domain.Refused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One thing asked of the engine: whole or not at all, tried again when somebody else was faster, refusals unwrapped. */
@Component
class EngineCall {

    private static final int TRIES = 5;

    /** Undone for the sake of somebody else, waited in vain for a lock, or a key that somebody else took first. */
    private static final Pattern LOST = Pattern.compile("40...|55P03|HYT00|23505");

    private final TransactionTemplate transaction;

    EngineCall(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    <T> T to(Supplier<T> call) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.execute(status -> call.get());
            } catch (RuntimeException e) {
                if (!isLost(e)) {
                    throw unwrapped(e);
                }
                // Inside somebody's transaction only that somebody can begin again.
                if (tried == TRIES || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw e;
                }
            }
        }
    }

    /** Whether somebody else was faster, however deep the engine has wrapped it: the same, begun again, may well succeed. */
    private static boolean isLost(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException
                    || cause instanceof SQLException sql
                            && LOST.matcher(String.valueOf(sql.getSQLState())).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The refusal that the engine may have wrapped on its way out, or the failure as it is. */
    static RuntimeException unwrapped(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
        }
        return failure;
    }
}
