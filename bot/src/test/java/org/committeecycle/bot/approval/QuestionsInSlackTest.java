package org.committeecycle.bot.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.MEMBERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.notice.NoticeStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question as members read and answer it, pressed over signed HTTP. */
class QuestionsInSlackTest {

    private static final Subject CASE = Subject.of(Subject.Kind.CASE, "2025-1");

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;

    @BeforeEach
    void everybodyIsGreeted() {
        slack.tell();
    }

    @Test
    void asksEachMemberWithTheEffectOnTheButtons() {
        ask(DecisionRule.SILENCE, "5 working days", House.year());

        for (StateCode member : MEMBERS) {
            Surface message = last(member);
            assertThat(message.text()).contains("Your decision is asked: Note the calendar.");
            assertThat(message.buttons()).startsWith("Agree", "Request changes", "Object", "I need time");
            assertThat(message.words()).contains("Asked by Ina");
        }
        assertThat(last(AVALON).words())
                .contains("Until <!date^", "your time", "10 March 2025, 18:00 (Geneva)*\nSilence adopts it then");
    }

    @Test
    void aPressCountsAndEverybodysMessageShowsIt() {
        String id = ask(DecisionRule.ALL, "5 working days", House.year());
        press(BORDURIA, "Agree");

        assertThat(stance(id, BORDURIA)).isEqualTo(Stance.AGREES);
        assertThat(last(CASCARA).words())
                .contains(
                        "1 of 5 so far, waiting for Avalon, Cascara, the Dorado Islands and Erewhon",
                        "Borduria agrees");
        assertThat(last(BORDURIA).buttons()).containsExactly("Withdraw our agreement");
        assertThat(slack.messages(CASCARA))
                .filteredOn(message -> message.text().contains("calendar"))
                .hasSize(1);
    }

    @Test
    void anObjectionNeedsWordsAndStandsInEveryMessage() {
        String id = ask(DecisionRule.SILENCE, "5 working days", House.year());
        Surface modal = slack.opens(user(BORDURIA).press(last(BORDURIA), "Object"));

        String fault = slack.refuses(user(BORDURIA).submit(modal, Map.of("words", "  ")));
        assertThat(fault).contains("Please say why");

        slack.send(user(BORDURIA).submit(modal, Map.of("words", "Côte d'Ivoire & Türkiye <are> missing")));
        assertThat(stance(id, BORDURIA)).isEqualTo(Stance.OBJECTS);
        assertThat(last(AVALON).words()).contains("Borduria objects: Côte d'Ivoire & Türkiye <are> missing");
        assertThat(last(BORDURIA).buttons()).containsExactly("Withdraw our objection");

        press(BORDURIA, "Withdraw our objection");
        assertThat(stance(id, BORDURIA)).isNull();
    }

    @Test
    void requestedChangesStandAgainstTheTextUntilItChanges() {
        String id = ask(DecisionRule.SILENCE, "5 working days", House.year());
        Surface modal = slack.opens(user(BORDURIA).press(last(BORDURIA), "Request changes"));
        slack.send(user(BORDURIA).submit(modal, Map.of("words", "Shorten the second sentence")));
        Surface old = last(CASCARA);
        assertThat(old.words()).contains("Borduria asks for changes: Shorten the second sentence");

        house.approvals.restart(ISU, id, "The second sentence was shortened");
        List<Surface> messages = slack.messages(CASCARA);

        assertThat(messages.get(messages.size() - 2).words()).contains("The text has changed");
        assertThat(messages.get(messages.size() - 2).buttons()).isEmpty();
        assertThat(last(CASCARA).words()).contains("version 2 of the text").doesNotContain("Borduria asks for changes");
        assertThat(slack.refuses(user(CASCARA).press(old, "Agree"))).contains("changed");
    }

    @Test
    void needingTimeHoldsTheDecisionOnce() {
        ask(DecisionRule.SILENCE, "5 working days", House.year());
        Surface modal = slack.opens(user(BORDURIA).press(last(BORDURIA), "I need time"));
        slack.send(user(BORDURIA).submit(modal, Map.of()));

        assertThat(last(AVALON).words()).contains("Borduria needs time until");
        press(BORDURIA, "We need no more time");
        assertThat(last(BORDURIA).buttons()).doesNotContain("I need time");
    }

    @Test
    void whatIsDecidedElsewhereTakesTheButtonsAwayAndSaysHow() {
        String id = ask(DecisionRule.CHAIR, null, House.year());
        Surface before = last(AVALON);
        house.approvals.decide(House.CHAIR, id, 1, Stance.AGREES, "");
        house.approvals.count(House.SYSTEM, id);

        assertThat(last(AVALON).buttons()).isEmpty();
        assertThat(last(AVALON).words())
                .contains("Decided: Note the calendar", "Decided by the Chair", "on 3 March 2025");
        assertThat(slack.refuses(user(AVALON).press(before, "Decide in favour")))
                .contains("A-1 is decided");
    }

    @Test
    void anOldButtonTakesBackNoOtherPositionThanTheOneThatWasRead() {
        String id = ask(DecisionRule.SILENCE, "5 working days", House.year());
        press(BORDURIA, "Agree");
        Surface before = last(BORDURIA);
        house.approvals.decide(House.delegateOf(BORDURIA), id, 1, Stance.OBJECTS, "It says too much");

        assertThat(slack.refuses(user(BORDURIA).press(before, "Withdraw our agreement")))
                .contains("has changed since");
        assertThat(stance(id, BORDURIA)).isEqualTo(Stance.OBJECTS);
    }

    @Test
    void whyAQuestionOnACaseWasTakenBackIsNotReadHere() {
        openCase();
        String id = ask(DecisionRule.ALL, "5 working days", CASE);
        house.approvals.withdraw(ISU, id, "The second witness spoke of a calendar");

        assertThat(last(AVALON).words()).contains("Withdrawn, on 3 March 2025").doesNotContain("witness");
    }

    @Test
    void whoDecidesAtOnceIsAskedOnceMore() {
        ask(DecisionRule.CHAIR, null, House.year());
        assertThat(last(AVALON).json().toString()).contains("cannot be taken back");
    }

    @Test
    void aCaseShowsItsReferenceOnlyUnlessTheCommitteeLetsItBeRead() {
        openCase();
        house.recusals.concern(ISU, CASE, BORDURIA);
        int before = slack.messages(BORDURIA).size();
        ask(DecisionRule.ALL, "5 working days", CASE);

        Surface message = last(AVALON);
        assertThat(message.json().toString())
                .contains("2025-1", "the ISU sends it by mail")
                .doesNotContain("calendar");
        assertThat(message.buttons()).contains("Agree, on 2025-1");
        assertThat(slack.messages(BORDURIA)).hasSize(before);
        assertThat(slack.stub.calls()).noneMatch(call -> call.toString().contains("calendar"));
    }

    @Test
    void theTextOfACaseGoesFromTheMessagesWhenTheCommitteeWantsIt() {
        openCase();
        house.cases.allowTextInSlack(ISU, "2025-1", "decision 1", house.deadlines.today());
        ask(DecisionRule.ALL, "5 working days", CASE);
        assertThat(last(AVALON).words()).contains("Note the calendar");

        house.cases.revokeTextInSlack(ISU, "2025-1", "decision 2", house.deadlines.today());
        assertThat(last(AVALON).json().toString()).doesNotContain("calendar");
    }

    @Test
    void whoWritesOnACaseIsToldThatItPassesThroughSlack() {
        openCase();
        ask(DecisionRule.ALL, "5 working days", CASE);
        Surface withheld = slack.opens(user(AVALON).press(last(AVALON), "Object"));
        assertThat(withheld.words()).contains("passes through it", "read it as the word of Avalon");

        ask(DecisionRule.ALL, "5 working days", House.year());
        Surface free = slack.opens(user(AVALON).press(last(AVALON), "Object"));
        assertThat(free.words()).doesNotContain("passes through it");
    }

    @Test
    void aMemberRecusedLaterFindsNothingLeft() {
        openCase();
        ask(DecisionRule.ALL, "5 working days", CASE);
        Surface before = last(BORDURIA);
        house.recusals.concern(ISU, CASE, BORDURIA);

        assertThat(last(BORDURIA).json().toString())
                .contains("Nothing is asked of you here")
                .doesNotContain("2025-1");
        assertThat(slack.refuses(user(BORDURIA).press(before, "Agree, on 2025-1")))
                .contains("There is no approval");
    }

    @Test
    void whoeverWasReachedCountsAsReached() {
        String id = ask(DecisionRule.SILENCE, "5 working days", House.year());
        slack.tell();
        assertThat(approval(id).reached()).containsOnlyKeys(MEMBERS.toArray(StateCode[]::new));
    }

    @Test
    void whoeverActsForNobodyAnyMoreIsRefusedWithTheIdsToHandOn() {
        ask(DecisionRule.ALL, "5 working days", House.year());
        Surface before = last(BORDURIA);
        house.committee.dismiss(ISU, BORDURIA, "the delegate of XAB", LocalDate.of(2025, 3, 2));

        assertThat(slack.refuses(user(BORDURIA).press(before, "Agree"))).contains("UXAB", "T1", "ISU");
        assertThat(last(BORDURIA).words())
                .contains("Nothing is asked of you here")
                .doesNotContain("calendar");
    }

    @Test
    void everythingIsToldInTheEnd() {
        ask(DecisionRule.ALL, "5 working days", House.year());
        slack.tell();
        assertThat(house.noticeStore.waiting()).isEqualTo(new NoticeStore.Queue(0, null));
    }

    private void openCase() {
        house.cases.open(
                ISU,
                2025,
                List.of(new Matter("alleged", "the alleged use of mines")),
                List.of(House.FREEDONIA),
                List.of(),
                List.of());
    }

    private String ask(DecisionRule rule, @Nullable String period, Subject about) {
        return house.approvals
                .open(ISU, new Question(about, about, "Note the calendar", rule, period, "2 working days"))
                .id();
    }

    private void press(StateCode member, String button) {
        slack.send(user(member).press(last(member), button));
    }

    private Surface last(StateCode member) {
        List<Surface> messages = slack.messages(member);
        return messages.get(messages.size() - 1);
    }

    private SlackUser user(StateCode member) {
        return slack.user(member);
    }

    private Approval approval(String id) {
        return house.approvals.require(ISU, id);
    }

    private @Nullable Stance stance(String id, StateCode member) {
        var position = approval(id).standing().get(member);
        return position == null ? null : position.stance();
    }
}
