package org.committeecycle.domain.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.DORADO;
import static org.committeecycle.domain.House.EREWHON;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.MEMBERS;
import static org.committeecycle.domain.House.SYSTEM;
import static org.committeecycle.domain.House.delegateOf;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.MemberStanding.Says;
import org.committeecycle.domain.cycle.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private static final Subject CASE = Subject.of(Subject.Kind.CASE, "2025-1");
    private static final String DEADLINE = "10 March 2025, 18:00 (Geneva)";

    private final House house = House.in2025();

    @Test
    void countsThoseWhoAgreedWhereAllMustAndNamesWhoIsWaitedFor() {
        String id = ask(DecisionRule.ALL, House.year());
        List.of(AVALON, BORDURIA, CASCARA, DORADO).forEach(member -> says(member, id, Stance.AGREES));
        Standing standing = standing(id);

        assertThat(standing.agreed()).isEqualTo(4);
        assertThat(codes(standing.waitedFor())).containsExactly(EREWHON);
        assertThat(standing.until()).contains(House.at("2025-03-10T18:00"));
        assertThat(standing.soFar()).isEqualTo("4 of 5 so far, waiting for Erewhon");
        assertThat(standing.words()).isEqualTo("waits for Erewhon, until " + DEADLINE);
    }

    @Test
    void tellsOfEachMemberWhatItSays() {
        String id = ask(DecisionRule.ALL, House.year());
        says(AVALON, id, Stance.AGREES);
        says(BORDURIA, id, Stance.OBJECTS);
        says(CASCARA, id, Stance.HOLDS);
        house.approvals.reached(ISU, id, 1, DORADO);
        Standing standing = standing(id);

        assertThat(standing.members())
                .extracting(MemberStanding::says)
                .containsExactly(Says.AGREES, Says.OBJECTS, Says.HOLDS, Says.OWES, Says.NOT_REACHED);
        assertThat(standing.members())
                .extracting(MemberStanding::name)
                .containsExactly("Avalon", "Borduria", "Cascara", "the Dorado Islands", "Erewhon");
        assertThat(standing.members().get(2).holdsUntil()).isEqualTo(House.at("2025-03-06T18:00"));
        assertThat(standing.soFar())
                .isEqualTo("1 of 5 so far, Borduria objects, Cascara needs time,"
                        + " waiting for Cascara, the Dorado Islands and Erewhon");
        assertThat(standing.words())
                .isEqualTo("waits for Cascara, the Dorado Islands and Erewhon"
                        + " and meets an objection of Borduria, until " + DEADLINE);
    }

    @Test
    void aHoldWhoseLimitHasPassedOwesItsWordAgain() {
        String id = ask(DecisionRule.ALL, House.year());
        says(CASCARA, id, Stance.HOLDS);
        house.goTo("2025-03-06T18:00");

        assertThat(standing(id).those(Says.HOLDS)).isEmpty();
        assertThat(codes(standing(id).waitedFor())).containsExactlyElementsOf(MEMBERS);
    }

    @Test
    void aSilenceWaitsForThoseWhoWereNotReached() {
        String id = ask(DecisionRule.SILENCE, House.year());
        house.approvals.reached(ISU, id, 1, List.of(AVALON, BORDURIA, CASCARA, DORADO));
        Standing standing = standing(id);

        assertThat(codes(standing.waitedFor())).containsExactly(EREWHON);
        assertThat(standing.adoptedBySilence()).isEmpty();
        assertThat(standing.soFar()).isEqualTo("4 of 5 reached so far, waiting for Erewhon");
        assertThat(standing.words()).isEqualTo("begins its silence when Erewhon has been reached");
    }

    @Test
    void aSilenceThatRunsSaysWhenItAdopts() {
        String id = silenceThatRuns();
        Standing standing = standing(id);

        assertThat(standing.waitedFor()).isEmpty();
        assertThat(standing.adoptedBySilence()).contains(House.at("2025-03-10T18:00"));
        assertThat(standing.soFar()).isEqualTo("no objection so far, silence adopts on " + DEADLINE);
        says(AVALON, id, Stance.AGREES);
        assertThat(standing(id).soFar()).isEqualTo("1 of 5 agree so far, silence adopts on " + DEADLINE);
        assertThat(standing(id).words()).isEqualTo("is adopted on " + DEADLINE + " unless a member objects or holds");
    }

    @Test
    void aHoldMovesTheAdoptionToItsLimitAndAnObjectionEndsIt() {
        String id = silenceThatRuns();
        house.goTo("2025-03-10T09:00");
        says(CASCARA, id, Stance.HOLDS);
        Standing held = standing(id);

        assertThat(codes(held.waitedFor())).containsExactly(CASCARA);
        assertThat(held.adoptedBySilence()).contains(House.at("2025-03-13T18:00"));
        assertThat(held.words()).isEqualTo("is held by Cascara, until 13 March 2025, 18:00 (Geneva)");
        says(BORDURIA, id, Stance.OBJECTS);
        assertThat(standing(id).adoptedBySilence()).isEmpty();
        assertThat(standing(id).soFar()).isEqualTo("Borduria objects, Cascara needs time");
        assertThat(standing(id).words()).startsWith("meets an objection of Borduria and is held by Cascara, until 13");
    }

    @Test
    void aRequestForChangesIsNoObjection() {
        String id = ask(DecisionRule.ALL, House.year());
        says(BORDURIA, id, Stance.OBJECTS);
        says(CASCARA, id, Stance.ASKS_FOR_CHANGES);

        assertThat(standing(id).soFar())
                .startsWith("0 of 5 so far, Borduria objects, Cascara asks for changes, waiting for Avalon");
        assertThat(standing(id).words())
                .contains("and meets an objection of Borduria and is asked to change by Cascara, until " + DEADLINE);
        assertThat(standing(silenceThatRuns()).soFar()).startsWith("no objection so far");
    }

    @Test
    void aMeetingIsWaitedForByNobodyInParticular() {
        String id = ask(DecisionRule.MEETING, House.year());
        says(BORDURIA, id, Stance.OBJECTS);

        assertThat(standing(id).waitedFor()).isEmpty();
        assertThat(standing(id).until()).isEmpty();
        assertThat(standing(id).words())
                .isEqualTo("waits for a meeting of the Committee and meets an objection of Borduria");
    }

    @Test
    void theChairIsWaitedForAloneAndInACaseTheActingChair() {
        Standing ofTheYear = standing(ask(DecisionRule.CHAIR, House.year()));
        assertThat(codes(ofTheYear.members())).containsExactly(AVALON);
        assertThat(ofTheYear.words()).isEqualTo("waits for the Chair, Avalon");

        recuse(AVALON, BORDURIA);
        Standing ofTheCase = standing(ask(DecisionRule.CHAIR, CASE));
        assertThat(codes(ofTheCase.waitedFor())).containsExactly(BORDURIA);
        assertThat(ofTheCase.soFar()).isEqualTo("waiting for the acting Chair, Borduria");
    }

    @Test
    void saysThatNobodyIsInTheChair() {
        String id = ask(DecisionRule.CHAIR, CASE);
        house.recusals.concern(ISU, CASE, AVALON);

        assertThat(standing(id).members()).isEmpty();
        assertThat(standing(id).words()).isEqualTo("waits for an acting Chair to be named");
        house.goTo("2026-01-05T09:00");
        assertThat(standing(id).words()).isEqualTo("waits for a Chair to be named");
    }

    @Test
    void aRecusedMemberIsNotAmongThoseWhoDecideAndFindsNothing() {
        house.recusals.concern(ISU, CASE, BORDURIA);
        String id = ask(DecisionRule.ALL, CASE);

        assertThat(codes(standing(id).members())).containsExactly(AVALON, CASCARA, DORADO, EREWHON);
        Approval approval = house.approvals.require(ISU, id);
        for (Actor actor : List.of(delegateOf(BORDURIA), House.OUTSIDER, House.STRANGER)) {
            house.refuses(() -> house.standings.of(actor, approval))
                    .withMessage("There is no approval '%s'.".formatted(id));
        }
    }

    @Test
    void whatAllAgreedToNamesThemWithTheirDelegates() {
        String id = ask(DecisionRule.ALL, House.year());
        MEMBERS.forEach(member -> says(member, id, Stance.AGREES));
        house.approvals.count(SYSTEM, id);
        Standing standing = standing(id);
        Decision decision = standing.decision().orElseThrow();

        assertThat(codes(decision.by())).containsExactlyElementsOf(MEMBERS);
        assertThat(decision.by().get(0).position().givenBy()).isEqualTo("the delegate of XAA");
        assertThat(decision.at()).isEqualTo(House.at("2025-03-03T09:00"));
        assertThat(standing.words()).isEqualTo("is decided: adopted by express agreement of all eligible members");
        assertThat(standing.waitedFor()).isEmpty();
    }

    @Test
    void silenceAMeetingAndAWithdrawalAreNobodysDecision() {
        String silent = silenceThatRuns();
        says(AVALON, silent, Stance.AGREES);
        house.goTo("2025-03-10T18:00");
        house.approvals.count(SYSTEM, silent);
        String met = ask(DecisionRule.ALL, House.year());
        says(AVALON, met, Stance.AGREES);
        house.approvals.recordMeeting(ISU, met, When.on(LocalDate.of(2025, 3, 10)), MEMBERS);
        String takenBack = ask(DecisionRule.CHAIR, House.year());
        house.approvals.withdraw(ISU, takenBack, "overtaken");

        for (String id : List.of(silent, met, takenBack)) {
            assertThat(decision(id).by()).as(decision(id).how()).isEmpty();
        }
        assertThat(standing(silent).soFar()).isEqualTo("adopted by silence");
    }

    @Test
    void theObjectionThatStoodAndTheChairThatDecidedAreNamed() {
        String refusedInSilence = silenceThatRuns();
        says(BORDURIA, refusedInSilence, Stance.OBJECTS);
        house.goTo("2025-03-10T18:00");
        house.approvals.count(SYSTEM, refusedInSilence);
        String declined = ask(DecisionRule.CHAIR, House.year());
        says(AVALON, declined, Stance.OBJECTS);
        house.approvals.count(SYSTEM, declined);

        assertThat(codes(decision(refusedInSilence).by())).containsExactly(BORDURIA);
        assertThat(codes(decision(declined).by())).containsExactly(AVALON);
    }

    @Test
    void aDecisionKeepsTheMembersOfItsDay() {
        String id = ask(DecisionRule.ALL, House.year());
        MEMBERS.forEach(member -> says(member, id, Stance.AGREES));
        house.approvals.count(SYSTEM, id);
        house.goTo("2027-03-01T09:00");

        assertThat(standing(id).agreed()).isEqualTo(5);
    }

    private void recuse(StateCode member, @Nullable StateCode actingChair) {
        house.recusals.decide(ISU, CASE, member, false, false, "decision 3", LocalDate.of(2025, 3, 3), actingChair);
    }

    private String ask(DecisionRule rule, Subject about) {
        String period = rule == DecisionRule.ALL || rule == DecisionRule.SILENCE ? "5 working days" : null;
        return house.approvals
                .ask(SYSTEM, new Question(about, about, "Shall we?", rule, period, "3 working days"), null)
                .id();
    }

    private String silenceThatRuns() {
        String id = ask(DecisionRule.SILENCE, House.year());
        house.approvals.reached(ISU, id, 1, MEMBERS);
        return id;
    }

    private void says(StateCode member, String id, Stance stance) {
        house.approvals.decide(delegateOf(member), id, 1, stance, "because");
    }

    private Standing standing(String id) {
        return house.standings.of(SYSTEM, house.approvals.require(ISU, id));
    }

    private Decision decision(String id) {
        return standing(id).decision().orElseThrow();
    }

    private static List<StateCode> codes(List<MemberStanding> members) {
        return members.stream().map(MemberStanding::member).toList();
    }
}
