package org.committeecycle.domain.communication;

class HandoverInMemoryTest extends HandoverStoreContract {

    @Override
    protected HandoverStore empty() {
        return new HandoverInMemory();
    }
}
