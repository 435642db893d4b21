package org.committeecycle.domain.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Subject.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link RecusalStore} keeps to; it knows the States XAA and XAB. */
public abstract class RecusalStoreContract {

    private static final StateCode XAA = StateCode.of("XAA");
    private static final StateCode XAB = StateCode.of("XAB");
    private static final Subject FIRST = Subject.of(Kind.CASE, "2025-1");
    private static final Subject SECOND = Subject.of(Kind.CASE, "2025-2");

    private RecusalStore store;

    /** A store without a recusal. */
    protected abstract RecusalStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void findsTheRecusalOfASubjectAndMember() {
        Recusal recusal = Recusal.undecided(FIRST, XAA);

        store.keep(recusal);

        assertThat(store.find(FIRST, XAA)).contains(recusal);
        assertThat(store.find(FIRST, XAB)).isEmpty();
        assertThat(store.find(SECOND, XAA)).isEmpty();
    }

    @Test
    void keepsADecisionInPlaceOfTheOpenQuestion() {
        Recusal decided = new Recusal(FIRST, XAA, true, false, "at the meeting", LocalDate.of(2025, 2, 3), XAB);
        store.keep(Recusal.undecided(FIRST, XAA));
        store.keep(Recusal.undecided(FIRST, XAB));

        store.keep(decided);

        assertThat(store.of(FIRST)).containsExactly(decided, Recusal.undecided(FIRST, XAB));
    }

    @Test
    void listsAllInTheOrderInWhichTheyCame() {
        store.keep(Recusal.undecided(SECOND, XAB));
        store.keep(Recusal.undecided(FIRST, XAA));
        store.keep(Recusal.undecided(SECOND, XAA));

        assertThat(store.all())
                .containsExactly(
                        Recusal.undecided(SECOND, XAB), Recusal.undecided(FIRST, XAA), Recusal.undecided(SECOND, XAA));
        assertThat(store.of(SECOND)).hasSize(2);
    }
}
