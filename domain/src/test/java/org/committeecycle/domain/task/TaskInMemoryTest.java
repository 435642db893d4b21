package org.committeecycle.domain.task;

class TaskInMemoryTest extends TaskStoreContract {

    @Override
    protected TaskStore empty() {
        return new TaskInMemory();
    }
}
