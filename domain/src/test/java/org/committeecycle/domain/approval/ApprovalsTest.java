package org.committeecycle.domain.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.cycle.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalsTest {

    private static final Subject CASE = Subject.of(Subject.Kind.CASE, "2025-1");
    private static final Actor BORDURIA = House.delegateOf(House.BORDURIA);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    private final House house = House.in2025();
    private final Approvals approvals = house.approvals;

    @Test
    void everyEligibleMemberIsAsked() {
        String id = ask(DecisionRule.SILENCE);
        assertThat(house.channel.asked)
                .containsExactly(
                        "A-1 version 1: XAA",
                        "A-1 version 1: XAB",
                        "A-1 version 1: XAC",
                        "A-1 version 1: XAD",
                        "A-1 version 1: XAE");
        assertThat(approvals.eligible(approval(id))).isEqualTo(House.MEMBERS);
    }

    @Test
    void aRecusedMemberIsNeitherAskedNorCountedNorTold() {
        house.recusals.concern(House.ISU, CASE, House.BORDURIA);
        String id = ask(DecisionRule.ALL, CASE);
        assertThat(house.channel.asked).hasSize(4).noneMatch(asked -> asked.endsWith("XAB"));
        for (StateCode member : List.of(House.AVALON, House.CASCARA, House.DORADO, House.EREWHON)) {
            assertThat(count(id)).isEqualTo(Outcome.WAITING_UNTIL_DEADLINE);
            decide(member, id, Stance.AGREES);
        }
        assertThat(count(id)).isEqualTo(Outcome.ADOPTED);
        assertThat(house.channel.told).hasSize(4).noneMatch(told -> told.endsWith("XAB"));
    }

    @Test
    void aMemberRecusedWhileTheQuestionIsOpenIsNotToldTheOutcome() {
        String id = ask(DecisionRule.ALL, CASE);
        house.recusals.concern(House.ISU, CASE, House.BORDURIA);
        approvals.withdraw(House.ISU, id, "no longer needed");
        assertThat(house.channel.told).hasSize(4).noneMatch(told -> told.endsWith("XAB"));
    }

    @Test
    void aMemberThatMaySeeButNotActReadsAndDoesNotDecide() {
        house.recusals.decide(House.ISU, CASE, House.BORDURIA, true, false, "decision 3", TODAY, null);
        String id = ask(DecisionRule.SILENCE, CASE);
        assertThat(approvals.require(BORDURIA, id).id()).isEqualTo(id);
        house.refuses(() -> approvals.decide(BORDURIA, id, 1, Stance.AGREES, ""))
                .withMessage("XAB does not take part in 2025-1.");
        house.refuses(() -> approvals.record(House.ISU, id, House.BORDURIA, "Bea", Way.PHONE, Stance.OBJECTS, "no"))
                .withMessage("XAB does not decide on 2025-1.");
        house.refuses(() -> approvals.reached(House.SYSTEM, id, 1, House.BORDURIA));
    }

    @Test
    void aMemberThatMayNotSeeFindsNothing() {
        house.recusals.concern(House.ISU, CASE, House.BORDURIA);
        String id = ask(DecisionRule.SILENCE, CASE);
        for (Actor actor : List.of(BORDURIA, House.OUTSIDER, House.STRANGER)) {
            assertThat(approvals.all(actor)).isEmpty();
            house.refuses(() -> approvals.require(actor, id)).withMessage("There is no approval '2025-1-A1'.");
            house.refuses(() -> approvals.requireOpen(actor, id))
                    .withMessage("There is no open approval on '2025-1-A1'.");
            house.refuses(() -> approvals.requireOpen(actor, "2025-1"))
                    .withMessage("There is no open approval on '2025-1'.");
            house.refuses(() -> approvals.decide(actor, id, 1, Stance.AGREES, ""))
                    .withMessage("There is no approval '2025-1-A1'.");
            house.refuses(() -> approvals.withdrawPosition(actor, id)).withMessage("There is no approval '2025-1-A1'.");
        }
        assertThat(approvals.requireOpen(House.CHAIR, "2025-1").id()).isEqualTo(id);
    }

    @Test
    void aMemberThatMayNotSeeACaseCannotCountItsApprovals() {
        house.recusals.concern(House.ISU, CASE, House.BORDURIA);
        for (String letter : List.of("first", "second")) {
            ask(DecisionRule.ALL);
            Subject subject = Subject.of(Subject.Kind.COMMUNICATION, "2025-" + letter);
            approvals.open(House.ISU, new Question(subject, CASE, "Shall we?", DecisionRule.ALL, null, null));
        }
        ask(DecisionRule.ALL);
        assertThat(approvals.all(BORDURIA)).extracting(Approval::id).containsExactly("A-1", "A-2", "A-3");
        assertThat(approvals.all(House.CHAIR))
                .extracting(Approval::id)
                .containsExactly("A-1", "2025-1-A1", "A-2", "2025-1-A2", "A-3");
    }

    @Test
    void whatOneMayNotSeeDoesNotStandBeforeWhatIsOpenToOne() {
        house.recusals.concern(House.ISU, CASE, House.BORDURIA);
        approvals.open(House.ISU, new Question(House.year(), CASE, "Shall we?", DecisionRule.ALL, null, null));
        String id = ask(DecisionRule.ALL);
        assertThat(approvals.requireOpen(BORDURIA, "2025").id()).isEqualTo(id);
        assertThat(approvals.allOpen(BORDURIA)).extracting(Approval::id).containsExactly(id);
        assertThat(approvals.allOpen(House.CHAIR)).hasSize(2);
        approvals.withdraw(House.CHAIR, id, "overtaken");
        assertThat(approvals.allOpen(BORDURIA)).isEmpty();
        assertThat(approvals.requireOpen(BORDURIA, id).isOpen()).isFalse();
        house.refuses(() -> approvals.requireOpen(BORDURIA, "2025"))
                .withMessage("There is no open approval on '2025'.");
    }

    @Test
    void refusesASecondQuestionOnTheSubjectAndOneForNobody() {
        ask(DecisionRule.ALL, CASE);
        house.refuses(() -> ask(DecisionRule.ALL, CASE)).withMessage("An approval on 2025-1 is open already.");
        house.goTo("2027-01-04T09:00");
        house.refuses(() -> ask(DecisionRule.ALL)).withMessage("No member may decide on 2025.");
    }

    @Test
    void aSilenceIsNoShorterThanTheMinimum() {
        house.refuses(() -> approvals.ask(House.SYSTEM, silence("2 working days"), "3 working days"))
                .withMessage("A silence of 2 working days is shorter than the minimum of 3 working days.");
        house.refuses(() -> approvals.open(House.ISU, silence("0 working days")))
                .withMessage("A silence of 0 working days is shorter than the minimum of 1 working day.");
        approvals.ask(House.SYSTEM, silence("3 working days"), "3 working days");
    }

    @Test
    void aSilenceIsCountedInWorkingDays() {
        house.refuses(() -> silence("1 week"))
                .withMessage("A silence is counted in working days of the seat, as '5 working days', not '1 week'.");
        house.refuses(() -> silence(null)).withMessage("A silence procedure needs a period.");
        house.refuses(() -> silence("30 April")).withMessageContaining("is no length of time");
    }

    @Test
    void theSilenceBeginsWhenTheLastMemberWasReached() {
        String id = ask(DecisionRule.SILENCE);
        reachAllBut(House.EREWHON, id);
        assertThat(count(id)).isEqualTo(Outcome.WAITING);
        assertThat(approval(id).deadline()).isNull();
        house.goTo("2025-03-05T09:00");
        approvals.reached(House.SYSTEM, id, 1, House.EREWHON);
        assertThat(approval(id).deadline()).isEqualTo(House.at("2025-03-12T18:00"));
        assertThat(approvals.nextLook(id)).contains(House.at("2025-03-12T18:00"));
        assertThat(count(id)).isEqualTo(Outcome.WAITING_UNTIL_DEADLINE);
        house.goTo("2025-03-12T17:59");
        assertThat(count(id)).isEqualTo(Outcome.WAITING_UNTIL_DEADLINE);
        house.goTo("2025-03-12T18:00");
        assertThat(count(id)).isEqualTo(Outcome.ADOPTED);
        assertThat(approval(id).result()).isEqualTo("adopted by silence");
    }

    @Test
    void anUndeliveredTextBlocksHoweverLongItTakes() {
        String id = ask(DecisionRule.SILENCE);
        reachAllBut(House.EREWHON, id);
        house.goTo("2025-11-03T09:00");
        assertThat(count(id)).isEqualTo(Outcome.WAITING);
    }

    @Test
    void beingReachedTwiceDoesNotBeginAnew() {
        String id = silenceRunning();
        house.goTo("2025-03-05T09:00");
        approvals.reached(House.SYSTEM, id, 1, House.EREWHON);
        assertThat(approval(id).deadline()).isEqualTo(House.at("2025-03-10T18:00"));
    }

    @Test
    void theSilenceBeginsWhenTheMemberStillToBeReachedIsRecused() {
        String id = ask(DecisionRule.SILENCE, CASE);
        reachAllBut(House.EREWHON, id);
        house.recusals.concern(House.ISU, CASE, House.EREWHON);
        assertThat(count(id)).isEqualTo(Outcome.WAITING_UNTIL_DEADLINE);
        assertThat(approval(id).deadline()).isEqualTo(House.at("2025-03-10T18:00"));
    }

    @Test
    void aMemberThatComesToDecideLaterHasAllItsTime() {
        house.recusals.concern(House.ISU, CASE, House.EREWHON);
        String id = ask(DecisionRule.SILENCE, CASE);
        reachAllBut(House.EREWHON, id);
        house.goTo("2025-03-07T09:00");
        house.recusals.decide(House.ISU, CASE, House.EREWHON, true, true, "decision 4", LocalDate.of(2025, 3, 7), null);
        house.goTo("2025-03-10T18:00");
        assertThat(count(id)).isEqualTo(Outcome.WAITING);
        approvals.reached(House.ISU, id, 1, House.EREWHON);
        assertThat(approval(id).deadline()).isEqualTo(House.at("2025-03-17T18:00"));
    }

    @Test
    void anObjectionStandsAtTheDeadline() {
        String id = silenceRunning();
        house.refuses(() -> decide(House.BORDURIA, id, Stance.OBJECTS, " "))
                .withMessage("An objection carries a text that says what it is about.");
        decide(House.BORDURIA, id, Stance.OBJECTS, "the second paragraph");
        house.goTo("2025-03-10T18:00");
        assertThat(count(id)).isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(approval(id).result()).isEqualTo("not adopted: an objection stood at the deadline");
    }

    @Test
    void anObjectionIsWithdrawnByItsMemberAndNobodyElse() {
        String id = silenceRunning();
        decide(House.BORDURIA, id, Stance.OBJECTS, "the second paragraph");
        house.refuses(() -> approvals.withdrawPosition(House.CHAIR, id))
                .withMessage("XAA has no position to withdraw.");
        house.refuses(() -> approvals.withdrawPosition(House.ISU, id));
        approvals.withdrawPosition(BORDURIA, id);
        house.goTo("2025-03-10T18:00");
        assertThat(count(id)).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void aWithdrawnPositionLeavesNoneBehind() {
        String id = ask(DecisionRule.ALL);
        decide(House.BORDURIA, id, Stance.AGREES);
        decide(House.BORDURIA, id, Stance.OBJECTS, "on second thoughts");
        approvals.withdrawPosition(BORDURIA, id);
        assertThat(approval(id).standing()).isEmpty();
        assertThat(approval(id).owing(House.MEMBERS)).contains(House.BORDURIA);
        assertThat(approval(id).positions()).hasSize(2);
        house.refuses(() -> approvals.withdrawPosition(BORDURIA, id)).withMessage("XAB has no position to withdraw.");
    }

    @Test
    void aHoldKeepsTheDecisionUpToItsOwnLimit() {
        String id = silenceRunning();
        house.goTo("2025-03-10T09:00");
        decide(House.BORDURIA, id, Stance.HOLDS);
        house.goTo("2025-03-10T18:00");
        assertThat(count(id)).isEqualTo(Outcome.WAITING_UNTIL_DEADLINE);
        assertThat(approvals.nextLook(id)).contains(House.at("2025-03-13T18:00"));
        house.goTo("2025-03-13T17:59");
        assertThat(count(id)).isEqualTo(Outcome.WAITING_UNTIL_DEADLINE);
        house.goTo("2025-03-13T18:00");
        assertThat(count(id)).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void aMemberHoldsATextOnce() {
        String id = silenceRunning();
        decide(House.BORDURIA, id, Stance.HOLDS);
        approvals.withdrawPosition(BORDURIA, id);
        house.refuses(() -> decide(House.BORDURIA, id, Stance.HOLDS))
                .withMessage("XAB has held this text once already.");
        decide(House.CASCARA, id, Stance.HOLDS);
        approvals.restart(House.ISU, id, "the second paragraph is new");
        decide(House.BORDURIA, id, Stance.HOLDS);
    }

    @Test
    void aHoldDoesNotTakeAnObjectionAway() {
        String id = silenceRunning();
        decide(House.BORDURIA, id, Stance.OBJECTS, "the second paragraph");
        house.refuses(() -> decide(House.BORDURIA, id, Stance.HOLDS))
                .withMessage("XAB objects: it withdraws the objection before it asks for time.");
    }

    @Test
    void nobodyHoldsWhereNoLimitIsSet() {
        Question question =
                new Question(House.year(), House.year(), "Shall we?", DecisionRule.SILENCE, "5 working days", null);
        String id = approvals.ask(House.SYSTEM, question, null).id();
        house.refuses(() -> decide(House.BORDURIA, id, Stance.HOLDS))
                .withMessage("Nobody can hold A-1: no limit is set.");
    }

    @Test
    void nothingIsSaidAfterTheTimeIsOver() {
        String id = silenceRunning();
        house.goTo("2025-03-10T18:00");
        house.refuses(() -> decide(House.BORDURIA, id, Stance.OBJECTS, "too late"))
                .withMessage("The time to decide on 2025 is over.");
        house.refuses(() -> approvals.extend(House.CHAIR, id, "1 working day", "please"));
        house.refuses(() -> approvals.restart(House.CHAIR, id, "new text"));
        house.refuses(() -> approvals.withdraw(House.CHAIR, id, "never mind"));
        assertThat(count(id)).isEqualTo(Outcome.ADOPTED);
        house.refuses(() -> decide(House.BORDURIA, id, Stance.OBJECTS, "too late"))
                .withMessage("A-1 is decided: adopted by silence.");
    }

    @Test
    void expressAgreementNeedsEverybodyInTime() {
        String id = ask(DecisionRule.ALL);
        List.of(House.AVALON, House.BORDURIA, House.CASCARA, House.DORADO)
                .forEach(member -> decide(member, id, Stance.AGREES));
        assertThat(approval(id).owing(House.MEMBERS)).containsExactly(House.EREWHON);
        house.goTo("2025-03-10T18:00");
        assertThat(count(id)).isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(approval(id).result()).isEqualTo("not adopted: not all eligible members agreed in time");
    }

    @Test
    void expressAgreementOfAllIsRecordedAsSuch() {
        String id = ask(DecisionRule.ALL);
        House.MEMBERS.forEach(member -> decide(member, id, Stance.AGREES));
        assertThat(count(id)).isEqualTo(Outcome.ADOPTED);
        assertThat(approval(id).result()).isEqualTo("adopted by express agreement of all eligible members");
        assertThat(approval(id).decidedAt()).isEqualTo(house.deadlines.now());
    }

    @Test
    void theChairDecidesAndOnlyTheChairIsAsked() {
        String id = ask(DecisionRule.CHAIR);
        assertThat(house.channel.asked).containsExactly("A-1 version 1: XAA");
        house.refuses(() -> decide(House.BORDURIA, id, Stance.AGREES)).withMessage("The Chair decides on 2025.");
        decide(House.AVALON, id, Stance.HOLDS);
        assertThat(count(id)).isEqualTo(Outcome.WAITING);
        decide(House.AVALON, id, Stance.AGREES);
        assertThat(count(id)).isEqualTo(Outcome.ADOPTED);
        assertThat(approval(id).result()).isEqualTo("decided by the Chair");
    }

    @Test
    void theChairDeclines() {
        String id = ask(DecisionRule.CHAIR);
        decide(House.AVALON, id, Stance.OBJECTS, "not now");
        assertThat(count(id)).isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(approval(id).result()).isEqualTo("declined by the Chair");
    }

    @Test
    void theActingChairDecidesWhereTheChairIsRecused() {
        house.recusals.decide(House.ISU, CASE, House.AVALON, false, false, "decision 3", TODAY, House.CASCARA);
        String id = ask(DecisionRule.CHAIR, CASE);
        assertThat(house.channel.asked).containsExactly("2025-1-A1 version 1: XAC");
        house.refuses(() -> decide(House.AVALON, id, Stance.AGREES)).withMessage("There is no approval '2025-1-A1'.");
        decide(House.CASCARA, id, Stance.AGREES);
        assertThat(count(id)).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void refusesToAskARecusedChairWithoutAnActingChair() {
        house.recusals.concern(House.ISU, CASE, House.AVALON);
        house.refuses(() -> ask(DecisionRule.CHAIR, CASE)).withMessageContaining("an acting Chair must be named first");
    }

    @Test
    void aQuestionWaitsWhenItsChairIsRecusedMeanwhile() {
        String id = ask(DecisionRule.CHAIR, CASE);
        house.recusals.concern(House.ISU, CASE, House.AVALON);
        assertThat(count(id)).isEqualTo(Outcome.WAITING);
        approvals.withdraw(House.ISU, id, "nobody is in the chair");
        assertThat(approval(id).outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void aMeetingAdoptsWithItsDateAndTheMembersPresent() {
        String id = ask(DecisionRule.MEETING);
        assertThat(count(id)).isEqualTo(Outcome.WAITING);
        approvals.recordMeeting(House.ISU, id, When.on(TODAY), List.of(House.AVALON, House.BORDURIA));
        assertThat(approval(id).result()).isEqualTo("adopted at the meeting of 3 March 2025, present: XAA, XAB");
        assertThat(house.standings
                        .of(House.ISU, approval(id))
                        .decision()
                        .orElseThrow()
                        .how())
                .isEqualTo("adopted at the meeting of 3 March 2025, present: Avalon and Borduria");
        assertThat(approval(id).positions()).isEmpty();
    }

    @Test
    void aMeetingWhoseDayIsNotPublicIsRecordedInWords() {
        String id = ask(DecisionRule.SILENCE);
        approvals.recordMeeting(House.ISU, id, When.inWords("early in March", TODAY), List.of());
        assertThat(approval(id).result()).isEqualTo("adopted early in March");
    }

    @Test
    void refusesAMeetingToComeAndOneWithSomebodyWhoTakesNoPart() {
        house.recusals.concern(House.ISU, CASE, House.BORDURIA);
        String id = ask(DecisionRule.MEETING, CASE);
        house.refuses(() -> approvals.recordMeeting(House.ISU, id, When.on(TODAY.plusDays(1)), List.of()))
                .withMessage("4 March 2025 has not come yet.");
        for (StateCode member : List.of(House.BORDURIA, House.FREEDONIA)) {
            house.refuses(() -> approvals.recordMeeting(House.ISU, id, When.on(TODAY), List.of(member)))
                    .withMessage(member + " could not take part in this decision on 2025-03-03.");
        }
    }

    @Test
    void aMeetingDoesNotPassOverAnObjectionOrAHold() {
        String id = ask(DecisionRule.SILENCE);
        decide(House.BORDURIA, id, Stance.OBJECTS, "the second paragraph");
        house.refuses(() -> approvals.recordMeeting(House.ISU, id, When.on(TODAY), House.MEMBERS))
                .withMessage("A member objects to 2025 or needs time: its position in the room is recorded first.");
        approvals.withdrawPosition(BORDURIA, id);
        decide(House.BORDURIA, id, Stance.HOLDS);
        house.refuses(() -> approvals.recordMeeting(House.ISU, id, When.on(TODAY), House.MEMBERS));
        house.speaks("Bea", House.BORDURIA);
        approvals.record(House.ISU, id, House.BORDURIA, "Bea", Way.ROOM, Stance.AGREES, "");
        approvals.recordMeeting(House.ISU, id, When.on(TODAY), House.MEMBERS);
    }

    @Test
    void aPositionRecordedByAnOperatorNamesBothAndTheWay() {
        house.speaks("Bea", House.BORDURIA);
        String id = ask(DecisionRule.ALL);
        approvals.record(House.ISU, id, House.BORDURIA, "Bea", Way.PHONE, Stance.AGREES, "gladly");
        Position position = approval(id).standing().get(House.BORDURIA);
        assertThat(position.givenBy()).isEqualTo("Bea");
        assertThat(position.recordedBy()).isEqualTo("Ina");
        assertThat(position.way()).isEqualTo(Way.PHONE);
        assertThat(house.audited()).contains("XAB agrees, as Bea said by phone");
        house.refuses(() -> approvals.record(House.ISU, id, House.BORDURIA, "Bea", Way.ITSELF, Stance.AGREES, ""));
        house.refuses(() -> approvals.record(House.CHAIR, id, House.BORDURIA, "Bea", Way.PHONE, Stance.AGREES, ""));
    }

    @Test
    void aPositionIsRecordedOnlyAsADelegateOfTheMemberGaveIt() {
        String id = ask(DecisionRule.ALL);
        house.refuses(() -> approvals.record(House.ISU, id, House.BORDURIA, "Bea", Way.PHONE, Stance.AGREES, ""))
                .withMessage("Nobody is recorded as a delegate of XAB on 2025-03-03:"
                        + " 'member appoint XAB NAME' records who is.");
        house.speaks("Béa", House.BORDURIA).speaks("Ben", House.BORDURIA).speaks("Bea", House.CASCARA);
        house.refuses(() -> approvals.record(House.ISU, id, House.BORDURIA, "Bea", Way.PHONE, Stance.AGREES, ""))
                .withMessage("'Bea' is not recorded as a delegate of XAB on 2025-03-03, but Ben, Béa.");
    }

    @Test
    void aPositionGivenAgainByAnotherPersonIsRecordedAgain() {
        house.speaks("Bea", House.BORDURIA).speaks("Ben", House.BORDURIA);
        String id = ask(DecisionRule.ALL);
        approvals.record(House.ISU, id, House.BORDURIA, "Bea", Way.PHONE, Stance.AGREES, "");
        approvals.record(House.ISU, id, House.BORDURIA, "Bea", Way.PHONE, Stance.AGREES, "");
        assertThat(approval(id).positions()).hasSize(1);
        approvals.record(House.ISU, id, House.BORDURIA, "Ben", Way.MAIL, Stance.AGREES, "");
        assertThat(approval(id).standing().get(House.BORDURIA).givenBy()).isEqualTo("Ben");
        assertThat(house.audited()).contains("XAB agrees, as Ben said by mail, before: agrees");
    }

    @Test
    void thatAPositionIsTakenBackIsRecordedWithBothNamesAndTheWay() {
        house.speaks("Bea", House.BORDURIA);
        String id = ask(DecisionRule.ALL);
        approvals.decide(BORDURIA, id, 1, Stance.OBJECTS, "too long");
        house.refuses(() -> approvals.recordWithdrawal(House.ISU, id, House.BORDURIA, "Ava", Way.MAIL))
                .withMessageContaining("'Ava' is not recorded as a delegate of XAB");
        house.refuses(() -> approvals.recordWithdrawal(House.ISU, id, House.BORDURIA, "Bea", Way.ITSELF));
        approvals.recordWithdrawal(House.ISU, id, House.BORDURIA, "Bea", Way.MAIL);
        assertThat(approval(id).standing()).isEmpty();
        assertThat(house.audited()).contains("XAB withdraws its position, as Bea said by mail, before: objects");
    }

    @Test
    void aPositionGivenHereIsTheDelegatesOwn() {
        String id = ask(DecisionRule.ALL);
        decide(House.BORDURIA, id, Stance.AGREES);
        Position position = approval(id).standing().get(House.BORDURIA);
        assertThat(position.givenBy()).isEqualTo(BORDURIA.name());
        assertThat(position.recordedBy()).isNull();
        assertThat(position.way()).isEqualTo(Way.ITSELF);
    }

    @Test
    void aPositionGivenAgainChangesNothing() {
        String id = ask(DecisionRule.SILENCE);
        decide(House.BORDURIA, id, Stance.AGREES);
        decide(House.CASCARA, id, Stance.OBJECTS, "too long");
        List<Object> before = house.everything();

        decide(House.BORDURIA, id, Stance.AGREES);
        decide(House.CASCARA, id, Stance.OBJECTS, "too long");

        assertThat(house.everything()).isEqualTo(before);
        decide(House.CASCARA, id, Stance.OBJECTS, "too short");
        decide(House.BORDURIA, id, Stance.OBJECTS, "too long");
        assertThat(approval(id).positions()).hasSize(4);
    }

    @Test
    void aPositionTakenBackAndGivenAgainStands() {
        String id = ask(DecisionRule.SILENCE);
        decide(House.BORDURIA, id, Stance.AGREES);
        approvals.withdrawPosition(BORDURIA, id);
        decide(House.BORDURIA, id, Stance.AGREES);
        assertThat(approval(id).standing()).containsOnlyKeys(House.BORDURIA);
    }

    @Test
    void anExtensionGivesMoreTimeWithAReason() {
        String id = ask(DecisionRule.SILENCE);
        house.refuses(() -> approvals.extend(House.CHAIR, id, "2 working days", "asked for"))
                .withMessage("No deadline of A-1 runs that could be extended.");
        reachAllBut(null, id);
        house.refuses(() -> approvals.extend(House.CHAIR, id, "2 working days", " "))
                .withMessage("An extension needs a reason.");
        house.refuses(() -> approvals.extend(House.CHAIR, id, "0 working days", "asked for"))
                .withMessage("An extension gives more time, and 0 working days gives none.");
        house.refuses(() -> approvals.extend(House.CHAIR, id, "30 April", "asked for"));
        approvals.extend(House.CHAIR, id, "2 working days", "asked for");
        assertThat(approval(id).deadline()).isEqualTo(House.at("2025-03-12T18:00"));
        assertThat(house.audited())
                .last()
                .isEqualTo(
                        "extended to 12 March 2025, 18:00 (Geneva), before: 10 March 2025, 18:00 (Geneva): asked for");
    }

    @Test
    void aRestartAsksEverybodyAnew() {
        String id = silenceRunning();
        decide(House.BORDURIA, id, Stance.OBJECTS, "the second paragraph");
        house.refuses(() -> approvals.restart(House.CHAIR, id, "")).withMessage("A restart says how the text changed.");
        approvals.restart(House.CHAIR, id, "the second paragraph is new");
        assertThat(approval(id).version()).isEqualTo(2);
        assertThat(approval(id).standing()).isEmpty();
        assertThat(approval(id).deadline()).isNull();
        assertThat(house.channel.asked).contains("A-1 version 2: XAB").hasSize(10);
        reachAllBut(null, id);
        assertThat(approval(id).deadline()).isEqualTo(House.at("2025-03-10T18:00"));
    }

    @Test
    void whatWasReadBeforeTheTextChangedDecidesNothing() {
        String id = silenceRunning();
        approvals.restart(House.CHAIR, id, "the second paragraph is new");
        for (Stance stance : Stance.values()) {
            house.refuses(() -> approvals.decide(BORDURIA, id, 1, stance, "because"))
                    .withMessage("The text of A-1 has changed: version 2 is before the members now, not version 1.");
        }
        house.refuses(() -> approvals.decide(BORDURIA, id, 3, Stance.AGREES, ""));
        assertThat(approval(id).positions()).isEmpty();
        approvals.decide(BORDURIA, id, 2, Stance.AGREES, "");
        assertThat(approval(id).standing().get(House.BORDURIA).version()).isEqualTo(2);
    }

    @Test
    void anOldTextThatArrivesLateReachesNobody() {
        String id = ask(DecisionRule.SILENCE);
        approvals.restart(House.CHAIR, id, "the second paragraph is new");
        house.refuses(() -> approvals.reached(House.SYSTEM, id, 1, House.MEMBERS))
                .withMessage("The text of A-1 has changed: version 2 is before the members now, not version 1.");
        assertThat(approval(id).reached()).isEmpty();
    }

    @Test
    void whatIsDecidedIsSaidBeforeWhatHasChanged() {
        String id = ask(DecisionRule.ALL);
        approvals.restart(House.CHAIR, id, "the second paragraph is new");
        approvals.withdraw(House.CHAIR, id, "overtaken");
        house.refuses(() -> approvals.decide(BORDURIA, id, 1, Stance.AGREES, ""))
                .withMessage("A-1 is withdrawn.");
    }

    @Test
    void aRestartGivesTheTimeToAgreeAnew() {
        String id = ask(DecisionRule.ALL);
        house.goTo("2025-03-05T09:00");
        approvals.restart(House.ISU, id, "the second paragraph is new");
        assertThat(approval(id).deadline()).isEqualTo(House.at("2025-03-12T18:00"));
    }

    @Test
    void aQuestionIsTakenBackWithAReason() {
        String id = ask(DecisionRule.ALL);
        house.refuses(() -> approvals.withdraw(House.CHAIR, id, " ")).withMessage("A withdrawal needs a reason.");
        approvals.withdraw(House.CHAIR, id, "overtaken");
        assertThat(count(id)).isEqualTo(Outcome.WITHDRAWN);
        assertThat(approval(id).result()).isEqualTo("withdrawn: overtaken");
        assertThat(approvals.openOn(House.year())).isEmpty();
    }

    @Test
    void onlyTheChairOrAnOperatorLeadsTheProcedure() {
        String id = silenceRunning();
        for (Actor actor : List.of(BORDURIA, House.AUDITOR, House.OWNER)) {
            house.refuses(() -> approvals.open(actor, silence("5 working days")));
            house.refuses(() -> approvals.extend(actor, id, "1 working day", "asked for"));
            house.refuses(() -> approvals.restart(actor, id, "new text"));
            house.refuses(() -> approvals.withdraw(actor, id, "overtaken"))
                    .withMessage("Only the Chair or an operator of the ISU may do this, not %s.".formatted(actor));
        }
    }

    @Test
    void theDiagramIsToldOfAnApprovalOpenedByItselfAndWhenItsTimeBegins() {
        String id = approvals.open(House.CHAIR, silence("5 working days")).id();
        reachAllBut(House.EREWHON, id);
        assertThat(house.approvalProcess.told).containsExactly("opened A-1");
        approvals.reached(House.SYSTEM, id, 1, House.EREWHON);
        assertThat(house.approvalProcess.told).containsExactly("opened A-1", "changed A-1");
    }

    @Test
    void theDiagramIsToldOfAPositionOnlyWhenSomethingElseComesOfIt() {
        String id = ask(DecisionRule.ALL, CASE);
        for (StateCode member : approvals.eligible(approval(id))) {
            assertThat(house.approvalProcess.told).isEmpty();
            decide(member, id, Stance.AGREES);
        }
        assertThat(house.approvalProcess.told).containsExactly("changed 2025-1-A1");
    }

    @Test
    void theDiagramIsToldWhenAMemberNeedsTimeBeyondTheDeadline() {
        String id = silenceRunning();
        house.approvalProcess.told.clear();
        decide(House.BORDURIA, id, Stance.AGREES);
        assertThat(house.approvalProcess.told).isEmpty();
        house.goTo("2025-03-07T09:00");
        decide(House.BORDURIA, id, Stance.HOLDS);
        assertThat(house.approvalProcess.told).containsExactly("changed " + id);
    }

    @Test
    void onlyTheLatestApprovalOfTheSubjectIsItsDecision() {
        String first = ask(DecisionRule.ALL, CASE);
        house.refuses(() -> approvals.requireAdopted(CASE, first))
                .withMessage("The Committee has not adopted 2025-1-A1 on 2025-1.");
        house.refuses(() -> approvals.recordMeeting(House.ISU, first, When.on(TODAY), List.of()))
                .withMessage("A decision on a case is recorded with the day of the meeting and the members present.");
        approvals.recordMeeting(
                House.ISU, first, When.on(TODAY), approvals.eligible(approvals.require(House.ISU, first)));
        assertThat(approvals.requireAdopted(CASE, first).id()).isEqualTo(first);
        house.refuses(() -> approvals.requireAdopted(House.year(), first));
        String second = ask(DecisionRule.ALL, CASE);
        house.refuses(() -> approvals.requireAdopted(CASE, first));
        house.refuses(() -> approvals.requireAdopted(CASE, second));
        house.refuses(() -> approvals.requireAdopted(CASE, "2025-1-A99"));
    }

    private String silenceRunning() {
        String id = ask(DecisionRule.SILENCE);
        reachAllBut(null, id);
        return id;
    }

    private String ask(DecisionRule rule) {
        return ask(rule, House.year());
    }

    private String ask(DecisionRule rule, Subject subject) {
        Question question = new Question(subject, subject, "Shall we?", rule, "5 working days", "3 working days");
        return approvals.ask(House.SYSTEM, question, "3 working days").id();
    }

    private static Question silence(@Nullable String period) {
        return new Question(House.year(), House.year(), "Shall we?", DecisionRule.SILENCE, period, "3 working days");
    }

    private void reachAllBut(@Nullable StateCode missing, String id) {
        approvals.eligible(approval(id)).stream()
                .filter(member -> !member.equals(missing))
                .forEach(member ->
                        approvals.reached(House.SYSTEM, id, approval(id).version(), member));
    }

    private void decide(StateCode member, String id, Stance stance) {
        decide(member, id, stance, "");
    }

    private void decide(StateCode member, String id, Stance stance, String text) {
        approvals.decide(House.delegateOf(member), id, approval(id).version(), stance, text);
    }

    private Outcome count(String id) {
        return approvals.count(House.SYSTEM, id);
    }

    private Approval approval(String id) {
        return approvals.require(House.ISU, id);
    }
}
