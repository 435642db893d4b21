package org.committeecycle.domain.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Subject.Kind;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link CommunicationStore} keeps to; it knows the States XAA to XAC, the year 2025 and the approval A-1. */
public abstract class CommunicationStoreContract {

    private static final StateCode XAA = StateCode.of("XAA");
    private static final StateCode XAB = StateCode.of("XAB");
    private static final StateCode XAC = StateCode.of("XAC");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 17);
    private static final String ID = "2025-article-9";

    private CommunicationStore store;

    /** A store without a communication. */
    protected abstract CommunicationStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void givesBackACommunicationFromDraftToSent() {
        Communication planned = planned("article-9");
        Communication sent = planned.withPlan(planned.plan(), true)
                .put()
                .approved("A-1")
                .signed("Zoë for XAA", When.inWords("in the lead-up", DAY))
                .dispatched();
        store.add(planned);
        assertThat(store.find(ID)).contains(planned);

        store.replace(sent);

        assertThat(store.find(ID)).contains(sent);
        assertThat(store.lock(ID)).isEqualTo(store.find(ID));
        assertThat(store.find("2025-other")).isEmpty();
        assertThat(store.lock("2025-other")).isEmpty();
    }

    @Test
    void givesBackEveryKindOfRecipients() {
        List<Recipients> kinds = List.of(
                Recipients.withheld(3, "some States"),
                Recipients.withheld(null, "some States"),
                Recipients.meeting("the Intersessional Meetings"));
        for (int n = 0; n < kinds.size(); n++) {
            store.add(Communication.planned(plan("letter-" + n, kinds.get(n))));
        }

        assertThat(store.all()).extracting(known -> known.plan().recipients()).containsExactlyElementsOf(kinds);
    }

    @Test
    void listsInTheOrderOfOpening() {
        store.add(planned("b"));
        store.add(planned("a"));
        store.replace(planned("b").put());

        assertThat(store.all()).containsExactly(planned("b").put(), planned("a"));
    }

    @Test
    void replacesNothingThatItDoesNotKeep() {
        assertThatThrownBy(() -> store.replace(planned("b"))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> store.replace(Letter.to(XAA, "owes", ID))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void keepsChosenLettersInPlaceOfThoseBefore() {
        store.add(planned("article-9"));
        store.choose(ID, List.of(Letter.to(XAC, "owes", ID)));

        store.choose(ID, List.of(Letter.to(XAB, "owes", ID), Letter.to(XAA, "owes", ID)));

        assertThat(store.letters(ID)).containsExactly(Letter.to(XAA, "owes", ID), Letter.to(XAB, "owes", ID));
        assertThat(store.letter(ID, XAC)).isEmpty();
        assertThat(store.letters("2025-other")).isEmpty();
    }

    @Test
    void keepsWhatBecameOfALetter() {
        Letter answered = Letter.to(XAA, "owes", ID)
                .produced("letters/XAA.docx", Instant.parse("2025-03-17T08:00:00.000009Z"))
                .answered(DAY, "Merci " + "é".repeat(20_000));
        store.add(planned("article-9"));
        store.choose(ID, List.of(Letter.to(XAA, "owes", ID), Letter.to(XAB, "owes", ID)));

        store.replace(answered);

        assertThat(store.letter(ID, XAA)).contains(answered);
        assertThat(store.letter(ID, XAB)).contains(Letter.to(XAB, "owes", ID));
    }

    @Test
    void keepsTheLastOfADraftersTemplatesOfAnySize() {
        byte[] large = new byte[3_000_001];
        new Random(1).nextBytes(large);
        store.add(planned("article-9"));
        assertThat(store.template(ID)).isEmpty();
        store.keepTemplate(ID, large);
        assertThat(store.template(ID))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(large));

        store.keepTemplate(ID, new byte[] {1, 0, -1});

        assertThat(store.template(ID))
                .hasValueSatisfying(kept -> assertThat(kept).containsExactly(1, 0, -1));
    }

    private static Communication planned(String key) {
        return Communication.planned(plan(key, Recipients.byTable("article-9", "all States Parties")));
    }

    private static Plan plan(String key, Recipients recipients) {
        Subject year = Subject.of(Kind.CYCLE, "2025");
        return new Plan(2025, key, "A letter", "article-9", false, recipients, year, "to recall", "article-9", null);
    }
}
