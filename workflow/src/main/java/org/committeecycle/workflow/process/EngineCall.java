package org.committeecycle.workflow.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.committeecycle.domain.Refused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One thing asked of the engine: whole or not at all, tried again when somebody else was faster, refusals unwrapped. */
@Component
class EngineCall {

    private static final int TRIES = 5;

    private final TransactionTemplate transaction;

    EngineCall(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    <T> T to(Supplier<T> call) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.execute(status -> call.get());
            } catch (OptimisticLockingException | ConcurrencyFailureException e) {
                // Inside somebody's transaction only that somebody can begin again.
                if (tried == TRIES || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw e;
                }
            } catch (RuntimeException e) {
                throw unwrapped(e);
            }
        }
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
