package org.committeecycle.domain.committee;

class LoginInMemoryTest extends LoginStoreContract {

    @Override
    protected LoginStore empty() {
        return new LoginInMemory();
    }
}
