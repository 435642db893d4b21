package org.committeecycle.domain;

class NumbersInMemoryTest extends NumbersContract {

    @Override
    protected Numbers unused() {
        return new NumbersInMemory();
    }
}
