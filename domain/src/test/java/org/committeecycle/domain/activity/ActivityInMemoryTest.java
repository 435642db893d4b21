package org.committeecycle.domain.activity;

class ActivityInMemoryTest extends ActivityStoreContract {

    @Override
    protected ActivityStore empty() {
        return new ActivityInMemory();
    }
}
