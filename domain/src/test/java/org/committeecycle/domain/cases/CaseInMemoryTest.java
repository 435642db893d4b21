package org.committeecycle.domain.cases;

class CaseInMemoryTest extends CaseStoreContract {

    @Override
    protected CaseStore empty() {
        return new CaseInMemory();
    }
}
