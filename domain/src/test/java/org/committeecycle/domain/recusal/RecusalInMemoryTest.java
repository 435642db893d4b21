package org.committeecycle.domain.recusal;

class RecusalInMemoryTest extends RecusalStoreContract {

    @Override
    protected RecusalStore empty() {
        return new RecusalInMemory();
    }
}
