package org.committeecycle.domain.committee;

class CommitteeInMemoryTest extends CommitteeStoreContract {

    @Override
    protected CommitteeStore empty() {
        return new CommitteeInMemory();
    }
}
