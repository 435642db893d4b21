package org.committeecycle.domain.communication;

class CommunicationInMemoryTest extends CommunicationStoreContract {

    @Override
    protected CommunicationStore empty() {
        return new CommunicationInMemory();
    }
}
