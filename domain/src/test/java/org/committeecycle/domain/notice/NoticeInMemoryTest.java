package org.committeecycle.domain.notice;

class NoticeInMemoryTest extends NoticeStoreContract {

    @Override
    protected NoticeStore empty() {
        return new NoticeInMemory();
    }
}
