package org.committeecycle.bot.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;

import java.util.Map;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.task.Owner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaskInSlackTest {

    private static final String NO_LONGER = "This is no longer asked of you.";

    private final TasksInSlack tasks = new TasksInSlack();
    private final InSlack slack = tasks.slack;
    private final House house = tasks.house;
    private final SlackUser borduria = slack.user(BORDURIA);

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void asksEveryMemberWithTheDeadlineInBothZones() {
        tasks.ask(Owner.MEMBERS, House.year());

        assertThat(House.MEMBERS)
                .allSatisfy(member -> assertThat(tasks.message(member).words())
                        .contains(
                                "*Tell of the visit*\nSay what was seen.",
                                "Until <!date^1741622400^{date_long_pretty}, {time} your time|10 March 2025, 17:00 (Geneva)>,"
                                        + " 10 March 2025, 17:00 (Geneva): *7 days left*, as of 3 March 2025",
                                "Asked of the members: the answer of one settles it. Step `tell` of the diagram `cycle`, on"
                                        + " 2025. Task T-1."));
        assertThat(tasks.message(BORDURIA).text())
                .isEqualTo("Tell of the visit. Say what was seen. Until 10 March 2025, 17:00 (Geneva), 7 days left.");
        assertThat(tasks.message(BORDURIA).words()).contains("You act for Borduria.");
        assertThat(tasks.message(BORDURIA).buttons()).containsExactly("Answer: Tell of the visit");
    }

    @Test
    void asksTheChairAlone() {
        tasks.ask(Owner.CHAIR, House.year());

        assertThat(tasks.message(AVALON).words()).contains("Asked of the Chair. Step `tell`");
        assertThat(slack.messages(BORDURIA)).isEmpty();
    }

    @Test
    void asksNobodyInSlackWhatIsAskedOfTheIsu() {
        tasks.ask(Owner.ISU, House.year());

        assertThat(House.MEMBERS)
                .allSatisfy(member -> assertThat(slack.messages(member)).isEmpty());
    }

    @Test
    void takesTheMessageBackFromAFormerDelegate() {
        tasks.ask(Owner.MEMBERS, House.year());
        slack.tell();
        slack.dismiss(BORDURIA);

        assertThat(tasks.message(BORDURIA).words()).isEqualTo(NO_LONGER + "\n" + NO_LONGER);
        assertThat(tasks.message(CASCARA).buttons()).hasSize(1);
    }

    @Test
    void tellsAFormerDelegateNothingThatWasNotToldBefore() {
        tasks.ask(Owner.MEMBERS, House.year());
        slack.dismiss(BORDURIA);

        assertThat(slack.messages(BORDURIA)).isEmpty();
    }

    @Test
    void tellsOfACaseTheReferenceAndTheDeadlineAlone() {
        Subject about = slack.openCase(false);
        tasks.ask(Owner.MEMBERS, about);

        Surface message = tasks.message(BORDURIA);

        assertThat(message.words())
                .contains("*Task 2025-1-T1 on the case 2025-1*", "10 March 2025, 17:00 (Geneva)", "by mail")
                .doesNotContain("visit", "seen", "tell", "alleged");
        assertThat(message.buttons()).isEmpty();
    }

    @Test
    void remindsWithTheDaysLeftAndTheButton() {
        tasks.ask(Owner.MEMBERS, House.year());
        slack.tell();
        house.goTo("2025-03-08T09:00");
        house.reminders.remind(House.SYSTEM, Subject.of(Subject.Kind.TASK, "T-1"));

        Surface reminder = slack.messages(BORDURIA).get(1);

        assertThat(reminder.text()).startsWith("Reminder: Tell of the visit.").endsWith("2 days left.");
        slack.opens(borduria.press(reminder, "Answer: Tell of the visit"));
    }

    @Test
    void remindsNobodyOfWhatIsDone() {
        tasks.ask(Owner.MEMBERS, House.year());
        slack.tell();
        house.goTo("2025-03-08T09:00");
        house.reminders.remind(House.SYSTEM, Subject.of(Subject.Kind.TASK, "T-1"));
        house.speaks("Cara", CASCARA);
        house.tasks.record(ISU, "T-1", CASCARA, "Cara", Way.PHONE, Map.of("words", "A fence"));

        assertThat(tasks.message(BORDURIA).words()).contains("Done by Cara for XAC, recorded by Ina");
    }

    @Test
    void keepsThatATaskFellAway() {
        tasks.ask(Owner.MEMBERS, House.year());
        Surface before = tasks.message(BORDURIA);
        house.tasks.fellAway("T-1");

        assertThat(tasks.message(BORDURIA).text())
                .isEqualTo(
                        "Tell of the visit. Fell away, no longer asked of anybody, on 3 March 2025, 09:00 (Geneva).");
        assertThat(slack.refuses(borduria.press(before, "open-task:T-1"))).isEqualTo("Task T-1 fell away.");
    }

    @Test
    void movesTheDeadlineInTheMessage() {
        tasks.ask(Owner.MEMBERS, House.year());
        slack.tell();
        house.tasks.due("T-1", House.at("2025-03-04T18:00"));

        assertThat(tasks.message(BORDURIA).words()).contains("4 March 2025, 18:00 (Geneva): *1 day left*");
    }

    @Test
    void saysOfATaskWithoutAFormHowItIsDone() {
        tasks.ask(Owner.MEMBERS, House.year(), null);

        assertThat(tasks.message(BORDURIA).words()).contains("Say what was seen.");
        assertThat(tasks.message(BORDURIA).buttons()).isEmpty();
    }
}
