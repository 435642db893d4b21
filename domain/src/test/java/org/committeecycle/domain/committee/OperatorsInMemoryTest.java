package org.committeecycle.domain.committee;

class OperatorsInMemoryTest extends OperatorStoreContract {

    @Override
    protected OperatorStore empty() {
        return new OperatorsInMemory();
    }
}
