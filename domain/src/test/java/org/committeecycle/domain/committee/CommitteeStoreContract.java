package org.committeecycle.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.committeecycle.domain.StateCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link CommitteeStore} keeps to; it knows the States XAA and XAB. */
public abstract class CommitteeStoreContract {

    private static final StateCode XAA = StateCode.of("XAA");
    private static final StateCode XAB = StateCode.of("XAB");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private CommitteeStore store;

    /** A store without a term or delegate. */
    protected abstract CommitteeStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void listsTermsTheEarliestFirst() {
        Term later = new Term(Office.MEMBER, XAB, DAY.plusDays(1), null);
        Term first = new Term(Office.MEMBER, XAA, DAY, DAY.plusYears(2));
        Term second = new Term(Office.CHAIR, XAA, DAY, null);

        store.add(later);
        store.add(first);
        store.add(second);

        assertThat(store.terms()).containsExactly(first, second, later);
    }

    @Test
    void givesATermItsLastDay() {
        Term chair = new Term(Office.CHAIR, XAA, DAY, null);
        Term member = new Term(Office.MEMBER, XAA, DAY, null);
        store.add(chair);
        store.add(member);

        store.replace(chair, chair.endingOn(DAY.plusDays(9)));

        assertThat(store.terms()).containsExactly(new Term(Office.CHAIR, XAA, DAY, DAY.plusDays(9)), member);
    }

    @Test
    void replacesNoTermThatItDoesNotKeep() {
        Term unknown = new Term(Office.CHAIR, XAA, DAY, null);

        assertThatThrownBy(() -> store.replace(unknown, unknown.endingOn(DAY))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void bindsADelegateToSlackAndLeavesTheOthers() {
        Delegate zoe = new Delegate("Zoë 東", XAA, DAY, null, null, null);
        Delegate standIn = new Delegate("Ana", XAA, DAY, DAY.plusDays(5), "U1", "T1");
        store.add(zoe);
        store.add(standIn);
        Delegate bound = new Delegate("Zoë 東", XAA, DAY, DAY.plusYears(1), "U2", "T1");

        store.replace(zoe, bound);

        assertThat(store.delegates()).containsExactly(bound, standIn);
    }

    @Test
    void replacesNoDelegateThatItDoesNotKeep() {
        Delegate unknown = new Delegate("Ana", XAA, DAY, null, null, null);

        assertThatThrownBy(() -> store.replace(unknown, unknown)).isInstanceOf(RuntimeException.class);
    }
}
