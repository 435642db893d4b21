package org.committeecycle.domain.paper;

class PriorityInMemoryTest extends PriorityStoreContract {

    @Override
    protected PriorityStore empty() {
        return new PriorityInMemory();
    }
}
