package org.committeecycle.bot.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;

import java.util.Map;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders of a question, which stay true after they were read. */
class ReminderInSlackTest {

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;

    @BeforeEach
    void everybodyIsGreeted() {
        slack.tell();
    }

    @Test
    void leadsToTheDecisionAndSaysSoOnceTheMemberHasAnswered() {
        remindOf(DecisionRule.ALL, House.year());
        Surface reminder = reminder(BORDURIA);
        assertThat(reminder.text())
                .isEqualTo("Reminder, 2 days left: Note the calendar. Until 10 March 2025, 18:00 (Geneva)."
                        + " It is adopted when all 5 members have agreed.");

        Surface modal = slack.opens(slack.user(BORDURIA).press(reminder, "Read and decide"));
        slack.send(slack.user(BORDURIA).press(modal, "Agree"));

        assertThat(reminder(BORDURIA).text()).isEqualTo("You have answered: Note the calendar.");
        assertThat(reminder(BORDURIA).buttons()).isEmpty();
        assertThat(reminder(CASCARA).buttons()).containsExactly("Read and decide");
    }

    @Test
    void hasNoButtonOnceItIsDecided() {
        String id = remindOf(DecisionRule.ALL, House.year());
        slack.tell();
        house.approvals.withdraw(ISU, id, "Overtaken by events");

        assertThat(reminder(CASCARA).text())
                .startsWith("Decided: Note the calendar. Withdrawn: Overtaken by events, on 8 March 2025");
        assertThat(reminder(CASCARA).buttons()).isEmpty();
    }

    @Test
    void saysWhatTheSilenceDoesNotDoWhileAMemberObjects() {
        String id = remindOf(DecisionRule.SILENCE, House.year());
        slack.tell();
        Surface modal = slack.opens(slack.user(BORDURIA).press(question(BORDURIA), "Object"));
        slack.send(slack.user(BORDURIA).submit(modal, Map.of("words", "Too soon")));

        assertThat(reminder(CASCARA).text())
                .contains("Until 10 March 2025, 18:00 (Geneva). Its silence ends then and does not adopt it while");
        assertThat(question(CASCARA).text()).contains("does not adopt it").doesNotContain("begins", "  ");
        assertThat(house.approvals.require(ISU, id).notReached(House.MEMBERS)).isEmpty();
    }

    @Test
    void isTakenBackFromAMemberThatTakesNoPartAnyMore() {
        Subject about = slack.openCase(true);
        remindOf(DecisionRule.ALL, about);
        assertThat(reminder(BORDURIA).words()).contains("calendar");

        slack.recuse(about, BORDURIA, false);

        assertThat(reminder(BORDURIA).json().toString())
                .contains("Nothing is asked of you here")
                .doesNotContain("calendar", "2025-1");
    }

    @Test
    void losesTheTextOfACaseWhenTheCommitteeRevokesIt() {
        Subject about = slack.openCase(true);
        remindOf(DecisionRule.ALL, about);
        assertThat(reminder(AVALON).words()).contains("calendar");

        house.cases.revokeTextInSlack(ISU, about.id(), "decision 2", house.deadlines.today());

        assertThat(reminder(AVALON).words())
                .contains("A decision on case 2025-1")
                .doesNotContain("calendar");
    }

    private String remindOf(DecisionRule rule, Subject about) {
        String id = house.approvals
                .open(ISU, new Question(about, about, "Note the calendar", rule, "5 working days", "2 working days"))
                .id();
        slack.tell();
        house.goTo("2025-03-08T09:00");
        house.reminders.remind(House.SYSTEM, Subject.of(Subject.Kind.APPROVAL, id));
        return id;
    }

    private Surface question(StateCode member) {
        return slack.messages(member).get(0);
    }

    private Surface reminder(StateCode member) {
        return slack.messages(member).get(1);
    }
}
