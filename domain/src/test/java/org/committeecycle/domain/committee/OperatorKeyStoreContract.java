package org.committeecycle.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link OperatorKeyStore} keeps to, wherever the keys are kept. */
public abstract class OperatorKeyStoreContract {

    private static final OperatorKey DESK = key("Zoë O'Neill", "SHA256:desk", "2025-01-17T09:00:00.123456Z");
    private static final OperatorKey HOME = key("Zoë O'Neill", "SHA256:home", "2025-01-16T09:00:00Z");
    private static final OperatorKey BEN = key("ben", "SHA256:ben", "2025-01-18T09:00:00Z");

    private OperatorKeyStore store;

    /** A store without a key. */
    protected abstract OperatorKeyStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void knowsNoKeyAtFirst() {
        assertThat(store.find("SHA256:desk")).isEmpty();
        assertThat(store.all()).isEmpty();
    }

    @Test
    void findsAKeyAsItWasAdded() {
        store.add(DESK);

        assertThat(store.find("SHA256:desk")).contains(DESK);
        assertThat(store.find("SHA256:DESK")).isEmpty();
    }

    @Test
    void listsKeysByOperatorAndAge() {
        store.add(BEN);
        store.add(DESK);
        store.add(HOME);

        assertThat(store.all()).containsExactly(HOME, DESK, BEN);
    }

    @Test
    void removesOneKeyAndLeavesTheOthers() {
        store.add(DESK);
        store.add(HOME);

        store.remove("SHA256:desk");

        assertThat(store.all()).containsExactly(HOME);
    }

    @Test
    void removesEveryKeyOfAnOperator() {
        store.add(DESK);
        store.add(HOME);
        store.add(BEN);

        store.removeAllOf("Zoë O'Neill");

        assertThat(store.all()).containsExactly(BEN);
    }

    private static OperatorKey key(String operator, String fingerprint, String added) {
        return new OperatorKey(operator, new SshKey("ssh-ed25519", fingerprint, "at the désk"), Instant.parse(added));
    }
}
