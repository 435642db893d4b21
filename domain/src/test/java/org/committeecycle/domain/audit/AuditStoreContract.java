package org.committeecycle.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Subject.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link AuditStore} keeps to, wherever the audit is kept. */
public abstract class AuditStoreContract {

    private AuditStore store;

    /** A store without an entry. */
    protected abstract AuditStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(store.latest(10)).isEmpty();
    }

    @Test
    void givesBackEveryWordOfAnEntry() {
        AuditEntry entry = new AuditEntry(
                1,
                Instant.parse("2025-03-30T01:30:00.123456Z"),
                "Zoë for JPN",
                Channel.CHRONICLE,
                Subject.of(Kind.CASE, "2025-1"),
                "noted: \"Genève\"\n'東京' 😀");

        store.append(entry);

        assertThat(store.latest(1)).containsExactly(entry);
    }

    @Test
    void showsTheNewestOldestFirst() {
        for (int number = 1; number <= 12; number++) {
            store.append(entry(number));
        }

        assertThat(store.latest(3)).containsExactly(entry(10), entry(11), entry(12));
    }

    private static AuditEntry entry(int number) {
        return new AuditEntry(
                number,
                Instant.parse("2025-01-17T09:00:00Z"),
                "ISU",
                Channel.LOCAL,
                Subject.of(Kind.CYCLE, "2025"),
                "entry " + number);
    }
}
