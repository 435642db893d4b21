package org.committeecycle.domain.audit;

class AuditInMemoryTest extends AuditStoreContract {

    @Override
    protected AuditStore empty() {
        return new AuditInMemory();
    }
}
