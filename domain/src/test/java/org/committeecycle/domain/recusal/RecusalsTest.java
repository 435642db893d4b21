package org.committeecycle.domain.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecusalsTest {

    private static final Subject CASE = Subject.of(Subject.Kind.CASE, "2025-1");
    private static final Subject OTHER = Subject.of(Subject.Kind.CASE, "2025-2");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    private final House house = House.in2025();
    private final Recusals recusals = house.recusals;

    @Test
    void whoIsNotConcernedSeesAndActs() {
        assertThat(recusals.maySee(CASE, House.CHAIR)).isTrue();
        assertThat(recusals.eligible(CASE, TODAY)).isEqualTo(House.MEMBERS);
    }

    @Test
    void aMemberConcernedNeitherSeesNorActsBeforeAnyDecision() {
        recusals.concern(House.ISU, CASE, House.BORDURIA);
        Actor delegate = House.delegateOf(House.BORDURIA);
        assertThat(recusals.maySee(CASE, delegate)).isFalse();
        assertThat(recusals.mayAct(CASE, House.BORDURIA)).isFalse();
        assertThat(recusals.eligible(CASE, TODAY))
                .doesNotContain(House.BORDURIA)
                .hasSize(4);
        house.refuses(() -> recusals.requireSees(CASE, delegate)).withMessage("There is no case '2025-1'.");
        house.refuses(() -> recusals.requireMayAct(CASE, delegate, TODAY)).withMessage("There is no case '2025-1'.");
        assertThat(recusals.maySee(OTHER, delegate)).isTrue();
    }

    @Test
    void aMemberThatMaySeeButNotActIsNotCounted() {
        decide(House.BORDURIA, true, false, null);
        Actor delegate = House.delegateOf(House.BORDURIA);
        assertThat(recusals.maySee(CASE, delegate)).isTrue();
        assertThat(recusals.eligible(CASE, TODAY)).doesNotContain(House.BORDURIA);
        house.refuses(() -> recusals.requireMayAct(CASE, delegate, TODAY))
                .withMessage("XAB does not take part in 2025-1.");
    }

    @Test
    void aMemberThatMaySeeAndActTakesPart() {
        recusals.concern(House.ISU, CASE, House.BORDURIA);
        decide(House.BORDURIA, true, true, null);
        assertThat(recusals.eligible(CASE, TODAY)).isEqualTo(House.MEMBERS);
        assertThat(recusals.requireMayAct(CASE, House.delegateOf(House.BORDURIA), TODAY))
                .isEqualTo(House.BORDURIA);
    }

    @Test
    void whoMayNotSeeCannotAct() {
        house.refuses(() -> decide(House.BORDURIA, false, true, null))
                .withMessage("Who may not see a subject cannot act on it.");
    }

    @Test
    void anOutsiderNeitherSeesNorActs() {
        assertThat(recusals.maySee(CASE, House.OUTSIDER)).isFalse();
        assertThat(recusals.maySee(House.year(), House.OUTSIDER)).isFalse();
        house.refuses(() -> recusals.requireMayAct(House.year(), House.OUTSIDER, TODAY));
    }

    @Test
    void aMemberSeesNothingMoreAfterItsTerm() {
        house.goTo("2026-12-31T12:00");
        assertThat(recusals.maySee(CASE, House.CHAIR)).isTrue();
        house.goTo("2027-01-01T12:00");
        assertThat(recusals.maySee(CASE, House.CHAIR)).isFalse();
    }

    @Test
    void theHouseSeesAndAStrangerDoesNot() {
        recusals.concern(House.ISU, CASE, House.BORDURIA);
        assertThat(recusals.maySee(CASE, House.ISU)).isTrue();
        assertThat(recusals.maySee(CASE, House.AUDITOR)).isTrue();
        assertThat(recusals.maySee(CASE, House.SYSTEM)).isTrue();
        assertThat(recusals.maySee(CASE, House.STRANGER)).isFalse();
    }

    @Test
    void aDecisionIsNamedAndHasBeenTaken() {
        house.refuses(() -> recusals.decide(House.ISU, CASE, House.BORDURIA, false, false, " ", TODAY, null))
                .withMessage("The Committee's decision must be named.");
        house.refuses(() -> recusals.decide(
                        House.ISU, CASE, House.BORDURIA, false, false, "decision 3", TODAY.plusDays(1), null))
                .withMessage("2025-03-04 has not come yet.");
        house.refuses(() -> recusals.decide(House.ISU, CASE, House.FREEDONIA, false, false, "decision 3", TODAY, null))
                .withMessage("XAF is not a member of the Committee on 2025-03-03.");
    }

    @Test
    void aMemberTakesNoPartInDecidingOnItself() {
        Actor both = new Actor("Bo", House.BORDURIA, EnumSet.of(Role.OPERATOR, Role.DELEGATE), Channel.LOCAL);
        house.refuses(() -> recusals.decide(both, CASE, House.BORDURIA, true, true, "decision 3", TODAY, null))
                .withMessage("XAB takes no part in deciding on its own place.");
    }

    @Test
    void theLatestDecisionCounts() {
        decide(House.BORDURIA, false, false, null);
        decide(House.BORDURIA, true, true, null);
        assertThat(recusals.mayAct(CASE, House.BORDURIA)).isTrue();
        assertThat(recusals.of(House.ISU, CASE)).hasSize(1);
    }

    @Test
    void notingTheConcernAgainDoesNotUndoADecision() {
        decide(House.BORDURIA, true, false, null);
        recusals.concern(House.ISU, CASE, House.BORDURIA);
        assertThat(recusals.maySee(CASE, House.delegateOf(House.BORDURIA))).isTrue();
    }

    @Test
    void theChairChairs() {
        assertThat(recusals.chairFor(CASE, TODAY)).isEqualTo(House.AVALON);
        assertThat(recusals.isChair(CASE, House.CHAIR, TODAY)).isTrue();
        assertThat(recusals.isChair(CASE, House.delegateOf(House.BORDURIA), TODAY))
                .isFalse();
        assertThat(recusals.isChair(CASE, House.ISU, TODAY)).isFalse();
    }

    @Test
    void aRecusedChairWithoutAnActingChairIsAClearRefusal() {
        recusals.concern(House.ISU, CASE, House.AVALON);
        house.refuses(() -> recusals.chairFor(CASE, TODAY))
                .withMessage("XAA, the Chair, does not take part in 2025-1: an acting Chair must be named first.");
        assertThat(recusals.isChair(CASE, House.CHAIR, TODAY)).isFalse();
        assertThat(recusals.findChair(CASE, TODAY)).isEmpty();
        assertThat(recusals.chairFor(OTHER, TODAY)).isEqualTo(House.AVALON);
    }

    @Test
    void anActingChairIsNamedWithTheDecisionOnTheChairAndOnlyThen() {
        house.refuses(() -> decide(House.AVALON, true, false, null))
                .withMessage("XAA is the Chair: an acting Chair must be named.");
        house.refuses(() -> decide(House.BORDURIA, false, false, House.CASCARA))
                .withMessage("An acting Chair is named only when the Chair may not act.");
        house.refuses(() -> decide(House.AVALON, true, true, House.CASCARA));
        decide(House.AVALON, false, false, House.CASCARA);
        assertThat(recusals.chairFor(CASE, TODAY)).isEqualTo(House.CASCARA);
        assertThat(recusals.isChair(CASE, House.delegateOf(House.CASCARA), TODAY))
                .isTrue();
        assertThat(recusals.isChair(CASE, House.CHAIR, TODAY)).isFalse();
        assertThat(recusals.isChair(OTHER, House.delegateOf(House.CASCARA), TODAY))
                .isFalse();
    }

    @Test
    void refusesAnActingChairThatIsTheChairAnOutsiderOrRecusedItself() {
        recusals.concern(House.ISU, CASE, House.BORDURIA);
        for (StateCode wrong : new StateCode[] {House.AVALON, House.FREEDONIA, House.BORDURIA}) {
            house.refuses(() -> decide(House.AVALON, false, false, wrong))
                    .withMessage(wrong + " cannot be acting Chair here.");
        }
    }

    @Test
    void anActingChairThatIsRecusedLaterNoLongerActs() {
        decide(House.AVALON, false, false, House.CASCARA);
        recusals.concern(House.ISU, CASE, House.CASCARA);
        house.refuses(() -> recusals.chairFor(CASE, TODAY))
                .withMessageContaining("an acting Chair must be named first");
    }

    @Test
    void aMemberReadsOfItsOwnRecusalOnceItIsDecided() {
        Actor delegate = House.delegateOf(House.BORDURIA);
        recusals.concern(House.ISU, CASE, House.BORDURIA);
        recusals.concern(House.ISU, CASE, House.CASCARA);
        assertThat(recusals.all(delegate)).isEmpty();
        house.refuses(() -> recusals.of(delegate, CASE)).withMessage("There is no case '2025-1'.");
        decide(House.BORDURIA, false, false, null);
        assertThat(recusals.all(delegate)).extracting(Recusal::member).containsExactly(House.BORDURIA);
        assertThat(recusals.all(House.CHAIR)).hasSize(2);
        assertThat(recusals.all(House.ISU)).hasSize(2);
        assertThat(recusals.all(House.OUTSIDER)).isEmpty();
        assertThat(recusals.all(House.STRANGER)).isEmpty();
    }

    @Test
    void beingAnOperatorTooShowsADelegateNothingMore() {
        recusals.concern(House.ISU, CASE, House.BORDURIA);
        Actor both = new Actor("Bo", House.BORDURIA, EnumSet.of(Role.OPERATOR, Role.DELEGATE), Channel.LOCAL);
        assertThat(recusals.all(both)).isEmpty();
        assertThat(recusals.maySee(CASE, both)).isFalse();
    }

    private void decide(StateCode member, boolean maySee, boolean mayAct, @Nullable StateCode actingChair) {
        recusals.decide(House.ISU, CASE, member, maySee, mayAct, "decision 3", TODAY, actingChair);
    }
}
