package org.committeecycle.domain.committee;

class OperatorKeysInMemoryTest extends OperatorKeyStoreContract {

    @Override
    protected OperatorKeyStore empty() {
        return new OperatorKeysInMemory();
    }
}
