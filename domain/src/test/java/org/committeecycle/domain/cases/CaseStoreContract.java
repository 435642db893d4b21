package org.committeecycle.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.StateCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link CaseStore} keeps to; it knows the States XAA to XAC and the approval A-1. */
public abstract class CaseStoreContract {

    private CaseStore store;

    /** A store without a case. */
    protected abstract CaseStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void givesBackACaseWithEverythingSaidOfIt() {
        Case opened = opened("2025-1");

        store.add(opened);

        assertThat(store.find("2025-1")).contains(opened);
        assertThat(store.lock("2025-1")).isEqualTo(store.find("2025-1"));
        assertThat(store.find("2025-2")).isEmpty();
        assertThat(store.lock("2025-2")).isEmpty();
    }

    @Test
    void keepsAFindingWithItsDecisionAndWhatIsProposedNext() {
        Case opened = opened("2025-1");
        Case found = opened.proposing(new Proposal(Finding.POTENTIALLY_CREDIBLE, "because"))
                .found("A-1")
                .proposing(new Proposal(null, "No news. " + "…".repeat(20_000)));
        store.add(opened);

        store.replace(found);

        assertThat(store.find("2025-1")).contains(found);
    }

    @Test
    void keepsTheClosingWordsAndTheYearsCarriedTo() {
        Case opened = opened("2025-1");
        Case closed = opened.carriedTo(2026)
                .carriedTo(2027)
                .proposing(new Proposal(null, "settled"))
                .closed();
        store.add(opened);

        store.replace(closed);

        assertThat(store.find("2025-1")).contains(closed);
    }

    @Test
    void keepsTheDecisionOnItsTextInSlackAndItsRevocation() {
        Case opened = opened("2025-1");
        Case allowed = opened.decidedOnSlack(new TextInSlack(true, "Decision 5", LocalDate.of(2025, 7, 24)));
        Case revoked = allowed.decidedOnSlack(new TextInSlack(false, "Decision 6", LocalDate.of(2025, 7, 25)));
        store.add(opened);

        store.replace(allowed);
        assertThat(store.find("2025-1")).contains(allowed);

        store.replace(revoked);
        assertThat(store.find("2025-1")).contains(revoked);
    }

    @Test
    void listsByYearAndNumber() {
        store.add(opened("2026-1"));
        store.add(opened("2025-10"));
        store.add(opened("2025-9"));

        assertThat(store.all()).containsExactly(opened("2025-9"), opened("2025-10"), opened("2026-1"));
    }

    @Test
    void replacesNoCaseThatItDoesNotKeep() {
        assertThatThrownBy(() -> store.replace(opened("2025-1"))).isInstanceOf(RuntimeException.class);
    }

    private static Case opened(String reference) {
        return new Case(
                reference,
                List.of(2025),
                List.of(
                        new Matter("alleged", "the alleged use of anti-personnel mines"),
                        new Matter("allegations", "allegations by others")),
                List.of(StateCode.of("XAB"), StateCode.of("XAA")),
                List.of(StateCode.of("XAC")),
                List.of("Human Rights Watch", "Zivile Welt e. V."),
                LocalDate.of(2025, 7, 23),
                null,
                null,
                null,
                null,
                null);
    }
}
