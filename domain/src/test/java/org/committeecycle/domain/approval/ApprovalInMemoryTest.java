package org.committeecycle.domain.approval;

class ApprovalInMemoryTest extends ApprovalStoreContract {

    @Override
    protected ApprovalStore empty() {
        return new ApprovalInMemory();
    }
}
