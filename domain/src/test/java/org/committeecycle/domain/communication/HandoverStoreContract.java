package org.committeecycle.domain.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of hand-overs keeps; the letters to XAA and XAB of 2025-x are there already. */
public abstract class HandoverStoreContract {

    private static final Instant NOON = Instant.parse("2025-03-17T11:00:00Z");
    private static final Handover FIRST = Handover.waiting("2025-x", StateCode.of("XAA"), "a1", NOON);
    private static final Handover SECOND = Handover.waiting("2025-x", StateCode.of("XAB"), "b2", NOON);
    private static final EmailAddress ADDRESS = EmailAddress.of("mission@avalon.example");

    private HandoverStore store;

    protected abstract HandoverStore empty();

    @BeforeEach
    void begin() {
        store = empty();
    }

    @Test
    void keepsWhatWaitsByCommunicationAndRecipient() {
        store.add(SECOND);
        store.add(FIRST);
        assertThat(store.of("2025-x")).containsExactly(FIRST, SECOND);
        assertThat(store.of("2025-y")).isEmpty();
        assertThat(store.find("2025-x", StateCode.of("XAB"))).contains(SECOND);
        assertThat(store.find("2025-x", StateCode.of("XAC"))).isEmpty();
    }

    @Test
    void keepsHowFarALetterIs() {
        store.add(FIRST);
        store.add(SECOND);
        store.alone("2025-x", FIRST.recipient());
        Handover begun = FIRST.begun(ADDRESS, NOON.plusSeconds(1));
        store.replace(begun);
        assertThat(store.find("2025-x", FIRST.recipient())).contains(begun);
        assertThat(store.unsettled()).containsExactly(begun, SECOND);
        store.replace(begun.handedOver(NOON.plusSeconds(2)));
        store.replace(SECOND.recorded(NOON.plusSeconds(3)));
        assertThat(store.unsettled()).isEmpty();
        assertThat(store.of("2025-x"))
                .extracting(Handover::status)
                .containsExactly(Handover.Status.HANDED_OVER, Handover.Status.SENT_AS_RECORDED);
    }

    @Test
    void knowsWhetherTheServerHandsLettersOver() {
        assertThat(store.isServed()).isFalse();
        store.serve(true);
        assertThat(store.isServed()).isTrue();
        store.serve(false);
        assertThat(store.isServed()).isFalse();
    }
}
