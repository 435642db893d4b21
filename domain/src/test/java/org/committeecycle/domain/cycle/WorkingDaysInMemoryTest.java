package org.committeecycle.domain.cycle;

class WorkingDaysInMemoryTest extends WorkingDaysContract {

    @Override
    protected WorkingDays empty() {
        return new WorkingDaysInMemory();
    }
}
