package org.committeecycle.domain.register;

class RegisterInMemoryTest extends RegisterStoreContract {

    private final RegisterInMemory store = new RegisterInMemory();

    @Override
    protected RegisterStore store() {
        return store;
    }
}
