package org.committeecycle.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.committeecycle.domain.StateCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of addresses keeps; the States XAA and XAB are in the register already. */
public abstract class ContactStoreContract {

    private static final StateCode AVALON = StateCode.of("XAA");
    private static final StateCode BORDURIA = StateCode.of("XAB");
    private static final EmailAddress OLD = EmailAddress.of("old@avalon.example");
    private static final EmailAddress NEW = EmailAddress.of("new@avalon.example");

    private ContactStore store;

    protected abstract ContactStore empty();

    @BeforeEach
    void begin() {
        store = empty();
    }

    @Test
    void keepsOneAddressAState() {
        store.keep(AVALON, OLD);
        store.keep(BORDURIA, OLD);
        store.keep(AVALON, NEW);
        assertThat(store.find(AVALON)).contains(NEW);
        assertThat(store.all())
                .containsEntry(AVALON, NEW)
                .containsEntry(BORDURIA, OLD)
                .hasSize(2);
    }

    @Test
    void forgetsAnAddress() {
        store.keep(AVALON, OLD);
        store.remove(AVALON);
        assertThat(store.find(AVALON)).isEmpty();
        assertThat(store.all()).isEmpty();
    }
}
