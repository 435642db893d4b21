package org.committeecycle.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitteeTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final House house = new House();
    private final Committee committee = house.committee;

    @Test
    void theCommitteeIsTheOneOfTheDay() {
        assertThat(committee.on(TODAY).members()).isEqualTo(House.MEMBERS);
        assertThat(committee.on(TODAY).requireChair()).isEqualTo(House.AVALON);
        assertThat(committee.on(LocalDate.of(2023, 12, 31)).members()).isEmpty();
        assertThat(committee.on(LocalDate.of(2027, 1, 1)).members()).isEmpty();
    }

    @Test
    void refusesASixthMember() {
        house.refuses(() -> committee.seat(House.ISU, House.FREEDONIA, TODAY, null))
                .withMessage("All 5 seats are taken on 2025-03-03.");
    }

    @Test
    void refusesASeatThatWouldBeTheSixthLater() {
        house.refuses(() -> committee.seat(House.ISU, House.FREEDONIA, LocalDate.of(2023, 6, 1), null))
                .withMessage("All 5 seats are taken on 2024-01-01.");
    }

    @Test
    void aSeatIsFreeOnTheDayAfterATermEnds() {
        committee.seat(House.ISU, House.FREEDONIA, LocalDate.of(2027, 1, 1), null);
        assertThat(committee.on(LocalDate.of(2027, 1, 1)).members()).containsExactly(House.FREEDONIA);
    }

    @Test
    void refusesAMemberTwiceInTheSameTime() {
        house.refuses(() -> committee.seat(House.ISU, House.BORDURIA, TODAY, null))
                .withMessage("XAB is already a member in that time.");
    }

    @Test
    void refusesAMemberThatIsNoStateParty() {
        house.refuses(() ->
                        committee.seat(House.ISU, House.FREEDONIA, LocalDate.of(1999, 3, 1), LocalDate.of(1999, 4, 1)))
                .withMessageContaining("Freedonia is not a State Party");
        house.refuses(() -> committee.seat(House.ISU, StateCode.of("XZZ"), TODAY, null))
                .withMessage("XZZ is not in the register.");
    }

    @Test
    void theChairBeforeEndsOnTheDayBefore() {
        committee.nameChair(House.ISU, House.BORDURIA, LocalDate.of(2025, 6, 1), null);
        assertThat(committee.on(LocalDate.of(2025, 5, 31)).chair()).isEqualTo(House.AVALON);
        assertThat(committee.on(LocalDate.of(2025, 6, 1)).chair()).isEqualTo(House.BORDURIA);
        assertThat(committee.on(LocalDate.of(2025, 12, 31)).chair()).isEqualTo(House.BORDURIA);
    }

    @Test
    void refusesTwoChairsAtOnce() {
        committee.nameChair(House.ISU, House.DORADO, NEW_YEAR, null);
        house.refuses(() -> committee.nameChair(House.ISU, House.CASCARA, LocalDate.of(2025, 12, 6), null))
                .withMessage("XAD holds this office from 2026-01-01: one holder at a time.");
        house.refuses(() -> committee.nameChair(House.ISU, House.CASCARA, NEW_YEAR, null));
        committee.nameChair(House.ISU, House.CASCARA, LocalDate.of(2025, 12, 6), NEW_YEAR.minusDays(1));
        assertThat(committee.on(NEW_YEAR.minusDays(1)).chair()).isEqualTo(House.CASCARA);
        assertThat(committee.on(NEW_YEAR).chair()).isEqualTo(House.DORADO);
    }

    @Test
    void onlyAMemberHoldsAnOffice() {
        house.refuses(() -> committee.nameChair(House.ISU, House.FREEDONIA, TODAY, null))
                .withMessage("XAF is not a member of the Committee on 2025-03-03.");
        house.refuses(() -> committee.chooseFocalPoint(House.ISU, House.FREEDONIA, TODAY, null));
    }

    @Test
    void theFocalPointIsNotTheChairsOffice() {
        committee.chooseFocalPoint(House.ISU, House.CASCARA, TODAY, null);
        assertThat(committee.on(TODAY).genderFocalPoint()).isEqualTo(House.CASCARA);
        assertThat(committee.on(TODAY).chair()).isEqualTo(House.AVALON);
        assertThat(committee.on(TODAY.minusDays(1)).genderFocalPoint()).isNull();
    }

    @Test
    void refusesToTakeTheChairFromNobody() {
        house.refuses(() -> committee.on(LocalDate.of(2026, 6, 1)).requireChair())
                .withMessage("No Chair is recorded for 2026-06-01.");
    }

    @Test
    void aDelegateActsBetweenItsDatesOnly() {
        appoint("Bea", House.BORDURIA, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));
        committee.bind(House.ISU, House.BORDURIA, "Bea", "U1", "T1");
        Actor bea = committee.delegate("U1", "T1", TODAY);
        assertThat(bea).isEqualTo(Actor.delegate("Bea", House.BORDURIA, Channel.SLACK));
        assertThat(committee.delegate("U1", "T1", LocalDate.of(2025, 3, 31)).member())
                .isEqualTo(House.BORDURIA);
        house.refuses(() -> committee.delegate("U1", "T1", LocalDate.of(2025, 2, 28)));
        house.refuses(() -> committee.delegate("U1", "T1", LocalDate.of(2025, 4, 1)))
                .withMessageContaining("You do not act for a member today");
    }

    @Test
    void aDelegateIsBoundByUserAndTeamTogether() {
        appoint("Bea", House.BORDURIA, TODAY, null);
        house.refuses(() -> committee.delegate("U1", "T1", TODAY));
        committee.bind(House.ISU, House.BORDURIA, "Bea", "U1", "T1");
        house.refuses(() -> committee.delegate("U1", "T2", TODAY));
        house.refuses(() -> committee.delegate("U2", "T1", TODAY));
    }

    @Test
    void refusesOneSlackUserForTwoDelegatesAtOnce() {
        appoint("Bea", House.BORDURIA, TODAY, LocalDate.of(2025, 6, 30));
        appoint("Ces", House.CASCARA, TODAY, null);
        appoint("Ced", House.CASCARA, LocalDate.of(2025, 7, 1), null);
        committee.bind(House.ISU, House.BORDURIA, "Bea", "U1", "T1");
        house.refuses(() -> committee.bind(House.ISU, House.CASCARA, "Ces", "U1", "T1"))
                .withMessage("Slack user U1 of team T1 is Bea of XAB in that time already.");
        committee.bind(House.ISU, House.CASCARA, "Ced", "U1", "T1");
        assertThat(committee.delegate("U1", "T1", LocalDate.of(2025, 7, 1)).member())
                .isEqualTo(House.CASCARA);
    }

    @Test
    void aStandInIsAnotherDelegateWithDates() {
        appoint("Bea", House.BORDURIA, TODAY, null);
        appoint("Stan", House.BORDURIA, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 14));
        assertThat(committee.delegatesOn(TODAY)).extracting(Delegate::name).containsExactly("Bea");
        assertThat(committee.delegatesOn(LocalDate.of(2025, 4, 14)))
                .extracting(Delegate::name)
                .containsExactly("Bea", "Stan");
    }

    @Test
    void aDismissedDelegateActsToItsLastDay() {
        appoint("Bea", House.BORDURIA, TODAY, null);
        committee.bind(House.ISU, House.BORDURIA, "Bea", "U1", "T1");
        committee.dismiss(House.ISU, House.BORDURIA, "Bea", TODAY.plusDays(1));
        assertThat(committee.delegate("U1", "T1", TODAY.plusDays(1)).name()).isEqualTo("Bea");
        house.refuses(() -> committee.delegate("U1", "T1", TODAY.plusDays(2)));
        house.refuses(() -> committee.dismiss(House.ISU, House.BORDURIA, "Bea", TODAY.minusDays(1)));
    }

    @Test
    void refusesADelegateTwiceAndForAStateWithoutASeat() {
        appoint("Bea", House.BORDURIA, TODAY, null);
        house.refuses(() -> appoint("Bea", House.BORDURIA, TODAY, null))
                .withMessage("Bea is already recorded as a delegate of XAB.");
        house.refuses(() -> appoint("Fay", House.FREEDONIA, TODAY, null))
                .withMessage("XAF has no seat on the Committee.");
    }

    @Test
    void refusesToBindToWhatIsNoSlackId() {
        appoint("Bea", House.BORDURIA, TODAY, null);
        house.refuses(() -> committee.bind(House.ISU, House.BORDURIA, "Bea", "bea@example.org", "T1"))
                .withMessage("'bea@example.org' is no Slack user id: one such as U024BE7LH is expected.");
        house.refuses(() -> committee.bind(House.ISU, House.BORDURIA, "Bea", "U1", "the-team"))
                .withMessage("'the-team' is no Slack team id: one such as T0001 is expected.");
    }

    @Test
    void refusesToBindOrDismissSomebodyUnknown() {
        house.refuses(() -> committee.bind(House.ISU, House.BORDURIA, "Zed", "U1", "T1"))
                .withMessage("Zed is not recorded as a delegate of XAB.");
        house.refuses(() -> committee.dismiss(House.ISU, House.BORDURIA, "Zed", TODAY));
    }

    private void appoint(String name, StateCode member, LocalDate from, @Nullable LocalDate until) {
        committee.appoint(House.ISU, new Delegate(name, member, from, until, null, null));
    }
}
