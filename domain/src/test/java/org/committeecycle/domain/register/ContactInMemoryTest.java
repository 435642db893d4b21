package org.committeecycle.domain.register;

class ContactInMemoryTest extends ContactStoreContract {

    @Override
    protected ContactStore empty() {
        return new ContactInMemory();
    }
}
