package org.committeecycle.bot.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;

import java.time.LocalDate;
import java.util.Map;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerInSlackTest {

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
    void takesTheAnswersAndShowsEverybodyWhoGaveThem() {
        tasks.ask(Owner.MEMBERS, House.year());
        Surface modal = slack.opens(tasks.pressAnswer(BORDURIA));

        slack.send(borduria.submit(modal, Map.of("What was seen", "A <field> & a fence", "How many days", "2")));

        assertThat(house.tasks.require(ISU, "T-1").answers())
                .isEqualTo(Map.of("words", "A <field> & a fence", "days", "2"));
        assertThat(house.taskProcess.told).hasSize(1);
        assertThat(slack.stub.openViews(borduria.id())).isEmpty();
        assertThat(House.MEMBERS).allSatisfy(member -> {
            assertThat(tasks.message(member).buttons()).isEmpty();
            assertThat(tasks.message(member).words())
                    .contains("*Tell of the visit*\nDone by the delegate of XAB for XAB on <!date^1740988800^")
                    .doesNotContain("A <field>", "A &lt;field");
            assertThat(tasks.message(member).text())
                    .isEqualTo(
                            "Tell of the visit. Done by the delegate of XAB for XAB on 3 March 2025, 09:00 (Geneva).");
        });
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndTakesNothing() {
        tasks.ask(Owner.MEMBERS, House.year());
        Surface modal = slack.opens(tasks.pressAnswer(BORDURIA));

        String answer = slack.refuses(borduria.submit(modal, Map.of("What was seen", " ", "How many days", "2")));

        assertThat(answer).contains("\"response_action\":\"errors\"", "\"words\":\"\\u0027What was seen\\u0027 needs");
        assertThat(slack.stub.openViews(borduria.id())).hasSize(1);
    }

    @Test
    void refusesWhatAnotherMemberAnsweredMeanwhileWithWhoAndWhen() {
        tasks.ask(Owner.MEMBERS, House.year());
        Surface stale = tasks.message(CASCARA);
        SlackUser cascara = slack.user(CASCARA);
        Surface open = slack.opens(cascara.press(stale, "open-task:T-1"));
        tasks.answer(BORDURIA);

        assertThat(slack.refuses(cascara.press(stale, "open-task:T-1")))
                .isEqualTo("Task T-1 was done by the delegate of XAB for XAB at 3 March 2025, 09:00 (Geneva).");
        assertThat(slack.refuses(cascara.submit(open, Map.of("What was seen", "Something else"))))
                .contains("\"words\":\"Task T-1 was done by the delegate of XAB for XAB at 3 March 2025, 09:00");
    }

    @Test
    void takesTheSameModalOnce() {
        tasks.ask(Owner.MEMBERS, House.year());
        Surface modal = slack.opens(tasks.pressAnswer(BORDURIA));
        SlackRequest twice = borduria.submit(modal, Map.of("What was seen", "A fence"));

        slack.send(twice);

        assertThat(twice.sendTo(slack.url()).status()).isEqualTo(409);
        assertThat(house.taskProcess.told).hasSize(1);
    }

    @Test
    void opensTheFormOnceForOnePress() {
        tasks.ask(Owner.MEMBERS, House.year());
        SlackRequest press = tasks.pressAnswer(BORDURIA);

        slack.opens(press);

        assertThat(press.sendTo(slack.url()).status()).isEqualTo(409);
        assertThat(slack.stub.views()).hasSize(1);
    }

    @Test
    void letsNobodyPressWhoIsNotBound() {
        tasks.ask(Owner.MEMBERS, House.year());
        SlackRequest press = tasks.pressAnswer(BORDURIA);
        slack.dismiss(BORDURIA);

        assertThat(slack.refuses(press))
                .isEqualTo("You do not act for a member today. To be bound as a delegate, give the ISU these ids: user"
                        + " UXAB, team T1.");
    }

    @Test
    void takesTheMessageBackFromAMemberThatACaseConcerns() {
        Subject about = slack.openCase(true);
        tasks.ask(Owner.MEMBERS, about);
        Surface before = tasks.message(BORDURIA);
        house.recusals.concern(ISU, about, BORDURIA);

        assertThat(slack.refuses(borduria.press(before, "open-task:2025-1-T1")))
                .isEqualTo("There is no task '2025-1-T1'.");
        assertThat(tasks.message(BORDURIA).words()).isEqualTo(NO_LONGER + "\n" + NO_LONGER);
        assertThat(tasks.message(CASCARA).words()).contains("Tell of the visit");
    }

    @Test
    void asksNoMemberThatMaySeeACaseButNotAct() {
        Subject about = slack.openCase(true);
        tasks.ask(Owner.MEMBERS, about);
        Surface before = tasks.message(BORDURIA);
        slack.recuse(about, BORDURIA, true);

        assertThat(tasks.message(BORDURIA).words()).isEqualTo(NO_LONGER + "\n" + NO_LONGER);
        assertThat(slack.refuses(borduria.press(before, "open-task:2025-1-T1")))
                .startsWith("Task 2025-1-T1 is asked of the members, not of the delegate of XAB");
    }

    @Test
    void opensNoFormOfACaseWhoseTextWasTakenOutOfSlack() {
        Subject about = slack.openCase(true);
        tasks.ask(Owner.MEMBERS, about);
        Surface before = tasks.message(BORDURIA);
        house.cases.revokeTextInSlack(ISU, about.id(), "decision 2", LocalDate.of(2025, 3, 3));

        assertThat(slack.refuses(borduria.press(before, "open-task:2025-1-T1"))).contains("may be in Slack", "by mail");
    }

    @Test
    void cutsWhatIsTooLongForSlack() {
        house.tasks.open(new Tasks.Request(
                "tell",
                null,
                "Tëll &<é> ".repeat(60),
                "Say <what> was seen. ".repeat(900),
                Owner.MEMBERS,
                House.year(),
                House.year(),
                "visit",
                null));

        slack.opens(borduria.press(tasks.message(BORDURIA), "open-task:T-1"));
    }
}
