package org.committeecycle.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Subject.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link AuditStore} keeps to, wherever the audit is kept. */
public abstract class AuditStoreContract {

    private static final Instant MORNING = Instant.parse("2025-01-17T09:00:00Z");

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
        assertThat(store.last(AuditChain.CHANGES)).isEmpty();
        assertThat(store.lastPlace(AuditChain.TRANSCRIPTS)).isZero();
    }

    @Test
    void givesBackEveryWordOfAnEntry() {
        AuditEntry entry = new AuditEntry(
                AuditNumber.of("1"),
                Instant.parse("2025-03-30T01:30:00.123456Z"),
                "Zoë for JPN",
                Channel.CHRONICLE,
                Subject.of(Kind.CASE, "2025-1"),
                "noted: \"Genève\"\n'東京' 😀");
        SealedEntry sealed = SealedEntry.first(entry, store.salt());

        store.append(sealed);

        assertThat(store.latest(1)).containsExactly(entry);
        assertThat(store.find(AuditNumber.of("1"))).contains(sealed);
        assertThat(sealed.isBehind(Seal.NONE)).isTrue();
        assertThat(sealed.hasItsWords()).isTrue();
    }

    @Test
    void showsTheNewestOldestFirst() {
        append(12, AuditChain.CHANGES);

        assertThat(store.latest(3)).extracting(AuditEntry::words).containsExactly("entry 10", "entry 11", "entry 12");
    }

    @Test
    void goesAlongAChainInPages() {
        append(5, AuditChain.CHANGES);
        append(2, AuditChain.TRANSCRIPTS);

        assertThat(store.behind(AuditChain.CHANGES, 2, 2))
                .extracting(found -> found.entry().number().value())
                .containsExactly("3", "4");
        assertThat(store.behind(AuditChain.TRANSCRIPTS, 0, 9))
                .extracting(found -> found.entry().number().value())
                .containsExactly("T1", "T2");
        assertThat(store.behind(AuditChain.CHANGES, 5, 2)).isEmpty();
        assertThat(store.last(AuditChain.TRANSCRIPTS)).map(SealedEntry::entry).contains(entry(AuditNumber.of("T2")));
    }

    @Test
    void findsByWhoWhatAndWhen() {
        append(3, AuditChain.CHANGES);
        AuditEntry other = new AuditEntry(
                AuditNumber.of("4"),
                MORNING.plusSeconds(60),
                "Zoë 100% for JPN",
                Channel.SLACK,
                Subject.of(Kind.CASE, "2025-1"),
                "other");
        store.append(SealedEntry.first(other, store.salt()));

        assertThat(found("zoë 100%", null, null)).containsExactly(other);
        assertThat(found(null, other.subject(), null)).containsExactly(other);
        assertThat(found(null, null, other.at())).containsExactly(other);
        assertThat(found("%", Subject.of(Kind.CYCLE, "2025"), null)).isEmpty();
        assertThat(found("isu", Subject.of(Kind.CYCLE, "2025"), MORNING)).hasSize(3);
    }

    @Test
    void exchangesTheWordsAlone() {
        append(1, AuditChain.CHANGES);
        List.of("Ina", "Aude").forEach(this::appendRedaction);
        SealedEntry before = store.find(AuditNumber.of("1")).orElseThrow();

        store.redact(AuditNumber.of("1"), "taken out");

        SealedEntry after = store.find(AuditNumber.of("1")).orElseThrow();
        assertThat(after.entry().words()).isEqualTo("taken out");
        assertThat(after.salt()).isNull();
        assertThat(after.hasItsWords()).isFalse();
        assertThat(after.head()).isEqualTo(before.head());
        assertThat(after.isBehind(Seal.NONE)).isTrue();
    }

    @Test
    void knowsWhatWasRecordedOnItsOwnEntries() {
        append(1, AuditChain.CHANGES);
        List.of("Ina", "Aude").forEach(this::appendRedaction);

        assertThat(store.redactions()).extracting(AuditEntry::actor).containsExactly("Ina", "Aude");
    }

    @Test
    void neverGivesASaltTwice() {
        assertThat(store.salt()).hasSize(32).isNotEqualTo(store.salt());
    }

    private List<AuditEntry> found(String by, Subject subject, Instant since) {
        return store.latest(AuditChain.CHANGES, new AuditFilter(by, subject, since, 9));
    }

    private void appendRedaction(String person) {
        AuditNumber next = AuditChain.CHANGES.number(store.latest(9).size() + 1);
        store.append(SealedEntry.first(
                new AuditEntry(
                        next,
                        MORNING,
                        person,
                        Channel.LOCAL,
                        AuditNumber.of("1").subject(),
                        "redaction"),
                store.salt()));
    }

    private void append(int entries, AuditChain chain) {
        for (int place = 1; place <= entries; place++) {
            store.append(SealedEntry.first(entry(chain.number(place)), store.salt()));
        }
    }

    private static AuditEntry entry(AuditNumber number) {
        return new AuditEntry(number, MORNING, "ISU", Channel.LOCAL, Subject.of(Kind.CYCLE, "2025"), "entry " + number);
    }
}
