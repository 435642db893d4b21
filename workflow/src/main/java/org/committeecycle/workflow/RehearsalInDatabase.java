package org.committeecycle.workflow;

import java.util.function.Supplier;
import org.committeecycle.domain.Rehearsal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A rehearsal is a transaction that is always rolled back. */
@Component
class RehearsalInDatabase implements Rehearsal {

    private final TransactionTemplate transaction;

    RehearsalInDatabase(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public <T> T of(Supplier<T> change) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return change.get();
        });
    }
}
