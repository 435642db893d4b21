package org.committeecycle.domain.register;

class RegisterInMemoryTest extends RegisterStoreContract {

    @Override
    protected RegisterStore empty() {
        return new RegisterInMemory();
    }
}
