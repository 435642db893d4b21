package org.committeecycle.domain.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.CHAIR;
import static org.committeecycle.domain.House.DORADO;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.OUTSIDER;
import static org.committeecycle.domain.House.OWNER;
import static org.committeecycle.domain.House.STRANGER;
import static org.committeecycle.domain.House.SYSTEM;
import static org.committeecycle.domain.House.delegateOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhyWaitingTest {

    private static final Subject LETTER = Subject.of(Subject.Kind.COMMUNICATION, "2025-pre-msp");
    private static final Subject PAPER = Subject.of(Subject.Kind.PAPER, "2025-paper");
    private static final Subject CASE = Subject.of(Subject.Kind.CASE, "2025-1");
    private static final Instant SINCE = House.at("2025-03-03T09:00");
    private static final Instant UNTIL = House.at("2025-03-10T18:00");

    private final House house = House.in2025();

    @BeforeEach
    void aLetter() {
        house.tables.put("pre-msp");
        house.templates.put("pre-msp", "To {{state}}");
        house.communications.openUsual(SYSTEM, 2025, Step.PRE_MSP);
    }

    @Test
    void anApprovalIsWaitedForWithHowManyHaveAgreedSinceWhenAndUntilWhen() {
        String id = ask(LETTER, House.year());
        List.of(AVALON, BORDURIA, CASCARA, DORADO).forEach(member -> agree(id, member));
        house.places.put(LETTER, decides(LETTER, id));
        house.goTo("2025-03-05T09:00");

        assertThat(why(CHAIR, "2025-pre-msp"))
                .containsExactly("2025-pre-msp waits at 'Members decide' since 3 March 2025: approval A-1,"
                        + " 4 of 5 so far, waiting for Erewhon, until 10 March 2025, 18:00 (Geneva).");
        house.places.put(approval(id), place(approval(id), "Members or deadline"));
        assertThat(why(CHAIR, "A-1"))
                .containsExactly("A-1 waits at 'Members or deadline' since 3 March 2025:"
                        + " 4 of 5 so far, waiting for Erewhon, until 10 March 2025, 18:00 (Geneva).");
    }

    @Test
    void aDecidedApprovalSaysHowItEnded() {
        String id = ask(LETTER, House.year());
        house.approvals.withdraw(ISU, id, "overtaken");

        assertThat(why(CHAIR, id)).containsExactly("A-1 is decided: withdrawn: overtaken.");
    }

    @Test
    void aTaskIsWaitedForWithItsOwnerAndTheDaysLeft() {
        task("sign-letter", Owner.CHAIR, LETTER, House.year());
        house.places.put(LETTER, WaitingPlace.task(LETTER, "Sign the letter", SINCE, UNTIL, "T-1"));

        assertThat(why(delegateOf(BORDURIA), "2025-pre-msp"))
                .containsExactly("2025-pre-msp waits at 'Sign the letter' since 3 March 2025: task T-1 is asked of"
                        + " the Chair, Avalon, until 10 March 2025, 18:00 (Geneva), 7 days left.");
        assertThat(why(ISU, "T-1"))
                .containsExactly("T-1 'Do it' on communication/2025-pre-msp waits since 3 March 2025"
                        + " for the Chair, Avalon, until 10 March 2025, 18:00 (Geneva), 7 days left.");
        house.tasks.fellAway("T-1");
        assertThat(why(ISU, "T-1")).containsExactly("T-1 'Do it' on communication/2025-pre-msp fell away.");
    }

    @Test
    void eventsAndTimersAreWaitedForByTheirNames() {
        house.places.put(
                LETTER,
                WaitingPlace.events(LETTER, "Replies", SINCE, List.of("Reply received", "Four weeks later"), UNTIL),
                WaitingPlace.events(LETTER, "A week later", SINCE, List.of("A week later"), UNTIL),
                WaitingPlace.events(LETTER, "Engage", SINCE, List.of("This", "That", "Another"), null));

        assertThat(why(ISU, "2025-pre-msp"))
                .containsExactly(
                        "2025-pre-msp waits at 'Replies' since 3 March 2025, for 'Reply received' or 'Four weeks later',"
                                + " until 10 March 2025, 18:00 (Geneva).",
                        "2025-pre-msp waits at 'A week later' since 3 March 2025,"
                                + " until 10 March 2025, 18:00 (Geneva).",
                        "2025-pre-msp waits at 'Engage' since 3 March 2025, for 'This', 'That' or 'Another'.");
    }

    @Test
    void aFailedStepSaysWhenItIsTriedAgainAndAGivenUpOneWhomToAsk() {
        WaitingPlace next = work(WaitingPlace.Kind.WORK, null);
        house.places.put(
                LETTER, work(WaitingPlace.Kind.RETRY, UNTIL), work(WaitingPlace.Kind.INCIDENT, null), next, next);

        assertThat(why(ISU, "2025-pre-msp"))
                .containsExactly(
                        "2025-pre-msp failed at 'Produce a letter' and tries again on 10 March 2025, 18:00 (Geneva).",
                        "2025-pre-msp failed at 'Produce a letter' as often as it may try, and waits since"
                                + " 3 March 2025: ask the ISU.",
                        "2025-pre-msp goes on by itself with 'Produce a letter'. This is so 2 times.");
    }

    @Test
    void whatGoesWrongInAnApprovalIsToldOfWhatCalledIt() {
        String id = ask(LETTER, House.year());
        Subject approval = approval(id);
        house.places.put(
                LETTER,
                WaitingPlace.call(
                        LETTER,
                        "Members decide",
                        List.of(WaitingPlace.work(
                                WaitingPlace.Kind.INCIDENT, approval, "Count the positions", SINCE, null))));

        assertThat(why(ISU, "2025-pre-msp"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("A-1 failed at 'Count the positions' as often as it may try");
    }

    @Test
    void whatHasEndedWaitsForNothing() {
        assertThat(why(ISU, "2025-pre-msp")).containsExactly("2025-pre-msp waits for nothing: its diagram has ended.");
    }

    @Test
    void aStepWithoutALetterYetAnswersByItsTaskOrItsDay() {
        assertThat(why(ISU, "2025-article-9"))
                .containsExactly("2025-article-9 waits for its day, 2 April 2025, tentative.");
        task("article-9", Owner.ISU, House.year(), House.year());
        assertThat(why(ISU, "2025-article-9"))
                .first()
                .asString()
                .startsWith("T-1 'Do it' on cycle/2025 waits since 3 March 2025 for the ISU");
        house.cycles.complete(ISU, 2025, "initial-meeting", When.on(LocalDate.of(2025, 1, 17)));
        assertThat(why(ISU, "2025-initial-meeting"))
                .containsExactly("2025-initial-meeting waits for nothing: it was done 17 January 2025.");
        house.cycles.skip(ISU, 2025, "reporting-workshop", "held by others");
        assertThat(why(ISU, "2025-reporting-workshop"))
                .containsExactly("2025-reporting-workshop waits for nothing: it is left out, held by others.");
    }

    @Test
    void aKindMayStandBeforeTheId() {
        house.places.put(House.year(), place(House.year(), "Engage"));

        assertThat(why(ISU, "cycle/2025"))
                .isEqualTo(why(ISU, "2025"))
                .singleElement()
                .asString()
                .contains("'Engage'");
        house.refuses(() -> why(ISU, "paper/2025-pre-msp")).withMessageContaining("is the id of nothing that waits");
        house.refuses(() -> why(ISU, "everything")).withMessageContaining("is the id of nothing that waits");
    }

    @Test
    void aRecusedMemberFindsNothingOfTheCase() {
        house.cases.open(
                ISU, 2025, List.of(new Matter("alleged", "the alleged use")), List.of(BORDURIA), List.of(), List.of());
        String id = ask(CASE, CASE);
        task("visit", Owner.MEMBERS, CASE, CASE);
        house.places.put(CASE, decides(CASE, id));

        for (Actor actor : List.of(delegateOf(BORDURIA), OWNER, OUTSIDER, STRANGER)) {
            house.refuses(() -> why(actor, "2025-1")).withMessage("There is no case '2025-1'.");
            house.refuses(() -> why(actor, id)).withMessage("There is no approval '2025-1-A1'.");
            house.refuses(() -> why(actor, "2025-1-T1")).withMessage("There is no task '2025-1-T1'.");
            house.refuses(() -> why(actor, "2025-9")).withMessage("There is no case '2025-9'.");
        }
        assertThat(why(delegateOf(CASCARA), "2025-1"))
                .singleElement()
                .asString()
                .contains("0 of 4 so far");
    }

    @Test
    void aPaperWhoseCaseParagraphsAreApprovedApartTellsARecusedMemberNothingOfThem() {
        house.recusals.concern(ISU, CASE, BORDURIA);
        house.papers.open(SYSTEM, 2025);
        String apart = ask(Subject.of(Subject.Kind.PAPER, "2025-paper-2025-1"), CASE);
        house.places.put(PAPER, decides(PAPER, apart));

        assertThat(why(delegateOf(BORDURIA), "2025-paper"))
                .containsExactly("2025-paper is under way, and nothing of it waits for you.");
        assertThat(why(delegateOf(CASCARA), "2025-paper"))
                .singleElement()
                .asString()
                .contains(apart);
    }

    @Test
    void aTaskAboutACaseIsNoPlaceForThoseWhoMayNotSeeIt() {
        house.recusals.concern(ISU, CASE, BORDURIA);
        task("visit", Owner.MEMBERS, House.year(), CASE);
        house.places.put(House.year(), WaitingPlace.task(House.year(), "Visit", SINCE, UNTIL, "2025-1-T1"));

        assertThat(why(delegateOf(BORDURIA), "2025"))
                .containsExactly("2025 is under way, and nothing of it waits for you.");
        assertThat(why(ISU, "2025")).singleElement().asString().contains("2025-1-T1 is asked of the members");
    }

    @Test
    void outsidersFindNothing() {
        house.papers.open(SYSTEM, 2025);
        for (Actor actor : List.of(OUTSIDER, STRANGER)) {
            house.refuses(() -> why(actor, "2025")).withMessage("There is no cycle '2025'.");
            house.refuses(() -> why(actor, "2025-paper")).withMessage("There is no paper '2025-paper'.");
            house.refuses(() -> why(actor, "2025-pre-msp")).withMessage("There is no communication '2025-pre-msp'.");
        }
        house.refuses(() -> why(ISU, "2031-paper")).withMessage("There is no paper '2031-paper'.");
    }

    private List<String> why(Actor actor, String id) {
        return house.overviews.whyWaiting(actor, id).sentences();
    }

    private String ask(Subject subject, Subject about) {
        Question question =
                new Question(subject, about, "Shall we?", DecisionRule.ALL, "5 working days", "3 working days");
        return house.approvals.ask(SYSTEM, question, null).id();
    }

    private void agree(String id, StateCode member) {
        house.approvals.decide(delegateOf(member), id, 1, Stance.AGREES, "");
    }

    private void task(String key, Owner owner, Subject subject, Subject about) {
        house.tasks.open(new Tasks.Request(key, null, "Do it", "Do it.", owner, subject, about, null, UNTIL));
    }

    private static Subject approval(String id) {
        return Subject.of(Subject.Kind.APPROVAL, id);
    }

    private static WaitingPlace decides(Subject subject, String approval) {
        return WaitingPlace.call(subject, "Members decide", List.of(place(approval(approval), "Members or deadline")));
    }

    private static WaitingPlace place(Subject subject, String step) {
        return WaitingPlace.events(subject, step, SINCE, List.of("Members have acted"), UNTIL);
    }

    private static WaitingPlace work(WaitingPlace.Kind kind, @Nullable Instant until) {
        return WaitingPlace.work(kind, LETTER, "Produce a letter", SINCE, until);
    }
}
