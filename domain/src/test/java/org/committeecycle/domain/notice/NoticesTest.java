package org.committeecycle.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.ISU;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.committee.Delegate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final Subject CASE = Subject.of(Subject.Kind.CASE, "2025-1");

    private final House house = House.in2025();

    @Test
    void keepsNothingWhileNoWorkspaceIsServed() {
        bind("Ava", AVALON, "U1", null);
        ask(House.year());

        assertThat(house.noticeStore.all()).isEmpty();
        assertThat(house.noticeProcess.told).isEmpty();
    }

    @Test
    void asksEveryDelegateOfTheMembersAskedOnceForEachVersion() {
        serve(null);
        bind("Ava", AVALON, "U1", null);
        bind("Bo", BORDURIA, "U2", null);
        String id = ask(House.year());
        house.approvals.decide(House.CHAIR, id, 1, Stance.AGREES, "");
        assertThat(kinds("T1.U1", id)).containsExactly("QUESTION 1", "TEXT 1");

        house.approvals.restart(ISU, id, "shorter");
        assertThat(kinds("T1.U2", id)).containsExactly("QUESTION 1", "TEXT 1", "QUESTION 2", "TEXT 2");
    }

    @Test
    void wakesAConversationOnceUntilEverythingIsTold() {
        serve(null);
        bind("Ava", AVALON, "U1", null);
        ask(House.year());
        ask(Subject.of(Subject.Kind.CYCLE, "2025"));

        assertThat(house.noticeProcess.told).filteredOn("waiting T1.U1"::equals).hasSize(1);
    }

    @Test
    void asksNobodyThatTakesNoPart() {
        serve("C1");
        bind("Bo", BORDURIA, "U2", null);
        house.recusals.concern(ISU, CASE, BORDURIA);
        String id = ask(CASE);
        house.approvals.withdraw(ISU, id, "no longer needed");

        assertThat(house.noticeStore.of(approval(id))).isEmpty();
    }

    @Test
    void asksNobodyBeforeAndAfterTheirDates() {
        serve(null);
        bind("Ava", AVALON, "U1", LocalDate.of(2025, 3, 4));
        house.goTo("2025-03-05T09:00");
        String id = ask(House.year());

        assertThat(house.noticeStore.of(approval(id))).isEmpty();
    }

    @Test
    void tellsTheCommitteeTogetherWhatWasDecidedButNothingOfACase() {
        serve("C1");
        String open = ask(House.year());
        String onCase = ask(CASE);
        house.approvals.withdraw(ISU, open, "no longer needed");
        house.approvals.withdraw(ISU, onCase, "no longer needed");

        assertThat(kinds("T1.C1", open)).containsExactly("DECISION 1");
        assertThat(house.noticeStore.of(approval(onCase))).isEmpty();
    }

    @Test
    void aDelegateBoundLaterIsGreetedOnTheFirstDay() {
        serve(null);
        house.committee.appoint(ISU, new Delegate("Ava", AVALON, LocalDate.of(2025, 3, 10), null, null, null));
        house.committee.bind(ISU, AVALON, "Ava", "U1", "T1");

        assertThat(house.noticeStore.conversation("T1.U1").orElseThrow().notBefore())
                .isEqualTo(House.at("2025-03-10T09:00"));
    }

    @Test
    void showsAnewWhatWasShownOfACaseWhenPlacesChange() {
        serve(null);
        bind("Bo", BORDURIA, "U2", null);
        String id = ask(CASE);
        Notice before = house.noticeStore.of(approval(id)).get(0);
        house.recusals.concern(ISU, CASE, BORDURIA);

        assertThat(house.noticeStore.of(approval(id)).get(0).changes()).isGreaterThan(before.changes());
    }

    @Test
    void pagesOfTheirOwnFollowTheYearAndTheSeats() {
        serve(null);
        house.notices.openHome("T1", "U1");
        int opened = house.noticeStore.homes().get(0).changes();
        house.cycles.skip(ISU, 2025, "reporting-workshop", "held by others");
        int skipped = house.noticeStore.homes().get(0).changes();
        house.committee.chooseFocalPoint(ISU, BORDURIA, LocalDate.of(2025, 3, 3), null);

        assertThat(skipped).isGreaterThan(opened);
        assertThat(house.noticeStore.homes().get(0).changes()).isGreaterThan(skipped);
    }

    @Test
    void noTimeRunsForAQuestionThatNobodyIsAskedInSlack() {
        serve(null);
        ask(House.year());
        assertThat(house.noticeProcess.told).noneMatch(told -> told.startsWith("answer"));
    }

    @Test
    void whoeverComesToTakePartIsAskedWhatIsOpen() {
        serve(null);
        bind("Bo", BORDURIA, "U2", null);
        house.recusals.concern(ISU, CASE, BORDURIA);
        String id = ask(CASE);
        house.recusals.decide(ISU, CASE, BORDURIA, true, true, "decision 2", house.deadlines.today(), null);
        while (house.noticeStore.next("T1.U2").isPresent()) {
            house.deliveries.tellNext(House.SYSTEM, "T1.U2");
        }

        assertThat(kinds("T1.U2", id)).containsExactly("QUESTION 1", "TEXT 1");
    }

    @Test
    void toldWhenTheTimeToAnswerRunsMovesAndEnds() {
        serve(null);
        bind("Ava", AVALON, "U1", null);
        String id = ask(House.year());
        house.approvals.decide(House.CHAIR, id, 1, Stance.AGREES, "");
        house.approvals.extend(House.CHAIR, id, "1 working day", "asked for");
        house.approvals.withdraw(ISU, id, "no longer needed");

        assertThat(house.noticeProcess.told)
                .filteredOn(told -> told.startsWith("answer"))
                .containsExactly(
                        "answer to approval/%s due 2025-03-10T17:00:00Z".formatted(id),
                        "answer to approval/%s due 2025-03-11T17:00:00Z".formatted(id),
                        "answer to approval/%s due null".formatted(id));
    }

    private void serve(@Nullable String channel) {
        house.notices.serve(House.SYSTEM, "T1", "B1", channel);
    }

    private void bind(String name, StateCode member, String user, @Nullable LocalDate until) {
        house.committee.appoint(ISU, new Delegate(name, member, LocalDate.of(2025, 1, 1), until, null, null));
        house.committee.bind(ISU, member, name, user, "T1");
    }

    private String ask(Subject about) {
        return house.approvals
                .open(ISU, new Question(about, about, "Note the calendar", DecisionRule.ALL, "5 working days", null))
                .id();
    }

    private static Subject approval(String id) {
        return Subject.of(Subject.Kind.APPROVAL, id);
    }

    private List<String> kinds(String conversation, String id) {
        return house.noticeStore.of(approval(id)).stream()
                .filter(notice -> notice.conversation().equals(conversation))
                .map(notice -> notice.kind() + " " + notice.turn())
                .toList();
    }
}
