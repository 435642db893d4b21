package org.committeecycle.domain.paper;

class PaperInMemoryTest extends PaperStoreContract {

    @Override
    protected PaperStore empty() {
        return new PaperInMemory();
    }
}
