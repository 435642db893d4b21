package org.committeecycle.domain.backup;

class BackupsInMemoryTest extends BackupStoreContract {

    @Override
    protected BackupStore empty() {
        return new BackupsInMemory();
    }
}
