package org.committeecycle.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.junit.jupiter.api.Test;

class CaseTest {

    private static final Matter MATTER = new Matter("alleged", "the alleged use of mines");
    private static final Proposal CREDIBLE = new Proposal(Finding.CREDIBLE, "the evidence");
    private static final Proposal CLOSING = new Proposal(null, "nothing more to do");

    private final Case opened = opened("2025-1", List.of(MATTER), List.of(House.FREEDONIA));

    @Test
    void theQualifierStandsInTheWords() {
        assertThatThrownBy(() -> new Matter("alleged", "the use of mines"))
                .isInstanceOf(Refused.class)
                .hasMessage("The qualifier 'alleged' does not stand in the words 'the use of mines'.");
        assertThatThrownBy(() -> new Matter(" ", "the use of mines"))
                .isInstanceOf(Refused.class)
                .hasMessage("A matter needs its qualifier, such as 'alleged' or 'potential'.");
    }

    @Test
    void aCaseSaysWhatItIsAboutAndWhomItConcerns() {
        assertThatThrownBy(() -> opened("2025-1", List.of(), List.of(House.FREEDONIA)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> opened("2025-1", List.of(MATTER), List.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> opened("mines in Freedonia", List.of(MATTER), List.of(House.FREEDONIA)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is no reference");
    }

    @Test
    void aFindingIsWhatWasProposedAndNamesItsDecision() {
        Case found = opened.proposing(CREDIBLE).found("A-1");
        assertThat(found.finding()).isEqualTo(Finding.CREDIBLE);
        assertThat(found.findingDecision()).isEqualTo("A-1");
        assertThat(found.proposal()).isNull();
        assertThat(found.isOpen()).isTrue();
        assertThat(found.matters()).containsExactly(MATTER);
    }

    @Test
    void closingFindsNothing() {
        Case closed = opened.proposing(CLOSING).closed();
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.finding()).isNull();
        assertThat(closed.findingDecision()).isNull();
    }

    @Test
    void refusesAFindingThatNobodyProposed() {
        assertThatThrownBy(() -> opened.found("A-1")).hasMessage("No decision on 2025-1 is before the members.");
        assertThatThrownBy(() -> opened.proposing(CLOSING).found("A-1"))
                .hasMessage("What was decided on 2025-1 is to close it.");
        assertThatThrownBy(() -> opened.proposing(CREDIBLE).closed())
                .hasMessage("What was decided on 2025-1 is a finding.");
    }

    @Test
    void onlyOneProposalIsBeforeTheMembers() {
        assertThatThrownBy(() -> opened.proposing(CREDIBLE).proposing(CLOSING))
                .isInstanceOf(Refused.class)
                .hasMessage("A decision on 2025-1 is before the members already.");
    }

    @Test
    void nothingIsProposedOnAClosedCaseAndItIsNotCarriedOver() {
        Case closed = opened.proposing(CLOSING).closed();
        assertThatThrownBy(() -> closed.proposing(CREDIBLE))
                .hasMessage("The case 2025-1 is closed: nothing more to do");
        assertThatThrownBy(() -> closed.carriedTo(2026)).isInstanceOf(Refused.class);
    }

    @Test
    void carryingOverKeepsEverything() {
        Case carried = opened.proposing(CREDIBLE).carriedTo(2026);
        assertThat(carried.years()).containsExactly(2025, 2026);
        assertThat(carried.proposal()).isEqualTo(CREDIBLE);
        assertThat(carried.matters()).isEqualTo(opened.matters());
        assertThatThrownBy(() -> carried.carriedTo(2026)).hasMessage("2025-1 is open in 2026 already.");
    }

    @Test
    void aFindingIsReadWithItsHyphenAndNothingElseIsOne() {
        assertThat(Finding.parse("potentially-credible")).isEqualTo(Finding.POTENTIALLY_CREDIBLE);
        assertThat(Finding.CREDIBLE.words()).isEqualTo("credible");
        assertThatThrownBy(() -> Finding.parse("guilty")).isInstanceOf(Refused.class);
    }

    private static Case opened(String reference, List<Matter> matters, List<StateCode> concerned) {
        return new Case(
                reference,
                List.of(2025),
                matters,
                concerned,
                List.of(),
                List.of(),
                LocalDate.of(2025, 3, 3),
                null,
                null,
                null,
                null,
                null);
    }
}
