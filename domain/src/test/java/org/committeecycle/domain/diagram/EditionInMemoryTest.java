package org.committeecycle.domain.diagram;

class EditionInMemoryTest extends EditionStoreContract {

    @Override
    protected EditionStore empty() {
        return new EditionInMemory();
    }
}
