package org.committeecycle.bot.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.SYSTEM;

import java.util.Map;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ProcedureInSlackTest {

    private static final String EXTEND = "Give more time";
    private static final String RESTART = "Begin again, the text changed";
    private static final String WITHDRAW = "Take the question back";

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;
    private final SlackUser chair = slack.user(AVALON);

    @Test
    void standsUnderTheQuestionForTheChairAlone() {
        ask(DecisionRule.ALL, House.year());

        assertThat(slack.message(AVALON).buttons()).contains(EXTEND, RESTART, WITHDRAW);
        assertThat(slack.message(BORDURIA).buttons()).doesNotContain(EXTEND, RESTART, WITHDRAW);
    }

    @Test
    void extendsNoTimeThatDoesNotRun() {
        ask(DecisionRule.MEETING, House.year());

        assertThat(slack.message(AVALON).buttons()).contains(RESTART, WITHDRAW).doesNotContain(EXTEND);
    }

    @Test
    void extendsTheTimeWithAReason() {
        ask(DecisionRule.ALL, House.year());
        Surface form = opens(EXTEND);
        assertThat(form.words()).contains("Note the calendar", "positions taken so far stand");

        slack.send(chair.submit(form, Map.of("Why more time is given", "Two capitals asked for it")));

        assertThat(approval().deadline()).isEqualTo(House.at("2025-03-13T18:00"));
        assertThat(slack.message(BORDURIA).words()).contains("13 March 2025, 18:00 (Geneva)");
        assertThat(house.audited()).last().asString().endsWith(": Two capitals asked for it");
    }

    @Test
    void saysUnderTheFieldWhatIsNoLengthOfTime() {
        ask(DecisionRule.ALL, House.year());
        Surface form = opens(EXTEND);

        String answer = slack.refuses(
                chair.submit(form, Map.of("How much more", "a while", "Why more time is given", "It is asked for")));

        assertThat(answer).contains("\"errors\":{\"by\":", "a while");
    }

    @Test
    void needsAReasonThatSaysSomething() {
        ask(DecisionRule.ALL, House.year());
        Surface form = opens(WITHDRAW);

        assertThat(slack.refuses(chair.submit(form, Map.of("Why it is taken back", "   "))))
                .contains("\"errors\":{\"reason\":");
    }

    @Test
    void beginsAgainAndAsksEverybodyAnew() {
        ask(DecisionRule.ALL, House.year());
        house.approvals.decide(House.delegateOf(BORDURIA), "A-1", 1, Stance.AGREES, "");

        slack.send(chair.submit(opens(RESTART), Map.of("How the text changed", "A date was added")));

        assertThat(approval().version()).isEqualTo(2);
        assertThat(approval().standing()).isEmpty();
        assertThat(slack.message(BORDURIA).words()).contains("version 2 of the text");
    }

    @Test
    void takesTheQuestionBack() {
        ask(DecisionRule.ALL, House.year());

        slack.send(chair.submit(opens(WITHDRAW), Map.of("Why it is taken back", "The room was given to others")));

        assertThat(approval().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(slack.message(BORDURIA).buttons()).isEmpty();
    }

    @Test
    void refusesAFormThatIsHandedInTwice() {
        ask(DecisionRule.ALL, House.year());
        SlackRequest handedIn = chair.submit(opens(WITHDRAW), Map.of("Why it is taken back", "It is settled"));
        slack.send(handedIn);

        assertThat(handedIn.sendTo(slack.url()).status()).isEqualTo(409);
        assertThat(approval().result()).isEqualTo("withdrawn: It is settled");
    }

    @Test
    void refusesTheChairOfYesterday() {
        ask(DecisionRule.ALL, House.year());
        Surface before = slack.message(AVALON);
        Surface form = opens(WITHDRAW);
        house.goTo("2025-03-04T09:00");
        house.committee.nameChair(ISU, CASCARA, house.deadlines.today(), null);

        assertThat(slack.refuses(chair.press(before, WITHDRAW))).startsWith("Only the Chair or an operator");
        assertThat(slack.refuses(chair.submit(form, Map.of("Why it is taken back", "Late"))))
                .contains("Only the Chair or an operator");
    }

    @Test
    void refusesAChairThatACaseCameToConcern() {
        Subject about = slack.openCase(true);
        ask(DecisionRule.ALL, about);
        Surface before = slack.message(AVALON);
        house.recusals.concern(ISU, about, AVALON);

        assertThat(slack.refuses(chair.press(before, WITHDRAW))).isEqualTo("There is no approval '2025-1-A1'.");
    }

    @Test
    void letsTheActingChairLeadOnItsCase() {
        Subject about = slack.openCase(false);
        slack.recuse(about, AVALON, true);
        ask(DecisionRule.ALL, about);
        SlackUser acting = slack.user(CASCARA);

        Surface form = slack.opens(acting.press(slack.message(CASCARA), WITHDRAW));

        assertThat(form.words()).contains("2025-1").doesNotContain("calendar");
        slack.send(acting.submit(form, Map.of("Why it is taken back", "Overtaken")));
        assertThat(house.approvals.require(ISU, "2025-1-A1").outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void refusesAButtonOfAnEarlierText() {
        ask(DecisionRule.ALL, House.year());
        Surface before = slack.message(AVALON);
        Surface form = opens(EXTEND);
        house.approvals.restart(ISU, "A-1", "A date was added");

        assertThat(slack.refuses(chair.press(before, EXTEND))).startsWith("The text of A-1 has changed since");
        assertThat(slack.refuses(chair.submit(form, Map.of("Why more time is given", "It is asked for"))))
                .contains("The text of A-1 has changed since");
    }

    @Test
    void refusesWhatIsDecidedAlready() {
        ask(DecisionRule.ALL, House.year());
        Surface before = slack.message(AVALON);
        house.approvals.withdraw(ISU, "A-1", "It is settled");

        assertThat(slack.refuses(chair.press(before, EXTEND))).isEqualTo("A-1 is decided: withdrawn: It is settled.");
    }

    private void ask(DecisionRule rule, Subject about) {
        house.approvals.ask(
                SYSTEM,
                new Question(about, about, "Note the calendar", rule, "5 working days", "3 working days"),
                null);
    }

    private Surface opens(String button) {
        return slack.opens(chair.press(slack.message(AVALON), button));
    }

    private Approval approval() {
        return house.approvals.require(ISU, "A-1");
    }
}
