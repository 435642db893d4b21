package org.committeecycle.domain.cycle;

class CycleInMemoryTest extends CycleStoreContract {

    @Override
    protected CycleStore empty() {
        return new CycleInMemory();
    }
}
