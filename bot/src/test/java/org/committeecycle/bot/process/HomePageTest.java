package org.committeecycle.bot.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.FREEDONIA;
import static org.committeecycle.domain.House.ISU;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HomePageTest {

    private static final String NOTHING = "Nothing is asked of you. `/committee cycle` shows where the year stands,"
            + " and `/committee deadlines` what comes next.";

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;
    private final SlackUser chair = slack.user(AVALON);
    private final SlackUser borduria = slack.user(BORDURIA);
    private final SlackUser cascara = slack.user(CASCARA);

    HomePageTest() {
        house.forms.put(new Form(
                "visit",
                "The visit",
                List.of(new Field("words", "What was seen", Field.Type.TEXT, true, null, null, List.of()))));
    }

    @Test
    void showsWhatIsAskedTheMostUrgentFirstEachWithItsButton() {
        task("Tell of the visit", Owner.MEMBERS, House.year(), "2025-04-01T18:00");
        ask("The letter to <all>", House.year());

        Surface home = slack.openHome(borduria);

        assertThat(home.words())
                .containsSubsequence(
                        "What is asked of you",
                        "*A-1*, The letter to &lt;all&gt;, on 2025\nUntil <!date^",
                        "17 March 2025, 18:00 (Geneva).\nIt waits for Avalon",
                        "*T-1*, Tell of the visit, on 2025\nUntil <!date^",
                        "1 April 2025, 18:00 (Geneva).\nIt waits for the members",
                        "You act for Borduria.")
                .doesNotContain("days left");
        assertThat(home.actionIds()).startsWith("open-approval:A-1", "open-task:T-1");
        assertThat(home.buttons()).containsExactly("Show decision A-1", "Answer: Tell of the visit");
    }

    @Test
    void itsButtonsOpenWhatTheySay() {
        task("Tell of the visit", Owner.MEMBERS, House.year(), "2025-04-01T18:00");
        ask("The letter", House.year());
        Surface home = slack.openHome(borduria);

        assertThat(slack.opens(borduria.press(home, "open-approval:A-1")).words())
                .contains("The letter");
        assertThat(slack.opens(borduria.press(home, "open-task:T-1")).inputs()).containsExactly("What was seen");
    }

    @Test
    void saysWhatToDoWhenNothingIsAsked() {
        assertThat(slack.openHome(borduria).words()).contains(NOTHING);
    }

    @Test
    void showsTheNextDeadlinesAndTheYear() {
        house.cycles.complete(ISU, 2025, "initial-meeting", When.on(LocalDate.of(2025, 1, 17)));
        house.papers.open(ISU, 2025);

        assertThat(slack.openHome(borduria).words())
                .containsSubsequence(
                        "Your next deadlines",
                        "19 March 2025: *Article 7 reporting reminder*, 2025",
                        "… and 5 more",
                        "The year 2025",
                        "1 of 11 steps are done.\n*Running*\n• MSP paper: 22 September 2025\n*To come*",
                        "… and 6 more");
        assertThat(slack.home(borduria).words()).doesNotContain("take no part");
    }

    @Test
    void followsWhatHappensElsewhere() {
        slack.openHome(borduria);
        ask("The letter", House.year());
        assertThat(slack.home(borduria).words()).contains("The letter");
        house.approvals.decide(House.delegateOf(BORDURIA), "A-1", 1, Stance.AGREES, "");
        assertThat(slack.home(borduria).words()).contains(NOTHING);
        house.cycles.skip(ISU, 2025, "reporting-workshop", "held by others");
        assertThat(slack.home(borduria).words()).contains("0 of 10 steps are done.");
    }

    @Test
    void turnsItsPagesAndTurnsBackToTheFirstWhenAnythingIsAskedAnew() {
        for (int n = 1; n <= 25; n++) {
            task("Task number " + n, Owner.MEMBERS, House.year(), "2025-04-01T18:00");
        }
        Surface first = slack.openHome(borduria);
        assertThat(first.words())
                .contains("Task number 10", "Page 1 of 3, 25 in all")
                .doesNotContain("number 11,");

        Surface second = turned(first, "Next page", "Page 2 of 3");
        assertThat(second.words())
                .contains("Task number 11,", "You act for Borduria.")
                .doesNotContain("number 10,");
        Surface third = turned(second, "Next page", "Page 3 of 3");
        assertThat(third.words()).contains("Task number 25");
        assertThat(third.buttons()).contains("Previous page").doesNotContain("Next page");

        house.tasks.settled("T-25");
        assertThat(slack.home(borduria).words()).contains("Page 1 of 3, 24 in all");
    }

    @Test
    void followsAChangeThatTheFirstPageDoesNotShow() {
        for (int n = 1; n <= 11; n++) {
            task("Task number " + n, Owner.MEMBERS, House.year(), "2025-04-01T18:00");
        }
        turned(slack.openHome(borduria), "Next page", "Page 2 of 2");

        house.tasks.due("T-11", House.at("2025-04-02T18:00"));
        assertThat(slack.home(borduria).words()).contains("Page 1 of 2");
    }

    @Test
    void aPageThatWasPublishedAnewIsNotTurnedByAnOlderPress() {
        for (int n = 1; n <= 11; n++) {
            task("Task number " + n, Owner.MEMBERS, House.year(), "2025-04-01T18:00");
        }
        Surface old = slack.openHome(borduria);
        house.tasks.settled("T-1");
        Surface now = slack.home(borduria);
        int before = slack.stub.calls("views.publish").size();

        slack.send(borduria.press(old, "home-page:next"));
        slack.stub.await(
                "the old press",
                () -> slack.stub.calls("views.publish").size() > before
                        && slack.stub
                                .calls("views.publish")
                                .get(before)
                                .answered()
                                .equals("hash_conflict"));
        assertThat(slack.stub.home(borduria.id()).orElseThrow()).isEqualTo(now);
    }

    @Test
    void keepsSlacksLimitsWithAHundredLongThings() {
        String name = "Spell Côte d'Ivoire & Türkiye as <they> do ".repeat(30);
        for (int n = 1; n <= 11; n++) {
            task(name, Owner.MEMBERS, House.year(), "2025-04-01T18:00");
        }
        Surface first = slack.openHome(borduria);
        for (int n = 1; n <= 100; n++) {
            ask(name, House.year());
            Subject about = Subject.of(Subject.Kind.CASE, "2025-" + n);
            house.recusals.concern(ISU, about, BORDURIA);
            slack.recuse(about, BORDURIA, n % 2 == 0);
        }

        Surface second = turned(first, "Next page", "Page 2 of 12, 111 in all");
        assertThat(second.words()).contains("*A-11*", "… and 80 more");
        assertThat(turned(second, "Previous page", "Page 1 of 12").words()).contains("*A-10*");
    }

    @Test
    void namesTheCasesInWhichIHaveNoPartAsFarAsTheDecisionLetsMeKnow() {
        for (int n = 1; n <= 3; n++) {
            slack.openCase(true);
            house.recusals.concern(ISU, Subject.of(Subject.Kind.CASE, "2025-" + n), BORDURIA);
        }
        slack.recuse(Subject.of(Subject.Kind.CASE, "2025-2"), BORDURIA, true);
        slack.recuse(Subject.of(Subject.Kind.CASE, "2025-3"), BORDURIA, false);
        Subject fourth = slack.openCase(true);
        house.recusals.decide(ISU, fourth, BORDURIA, true, true, "decision 3", LocalDate.of(2025, 3, 3), null);
        for (int n = 1; n <= 3; n++) {
            ask("Visit Freedonia", Subject.of(Subject.Kind.CASE, "2025-" + n));
        }

        Surface home = slack.openHome(borduria);
        assertThat(home.words())
                .contains(
                        NOTHING,
                        "Cases in which you take no part",
                        "• *2025-2*, by the Committee's decision of 3 March 2025: you may read it.",
                        "• *2025-3*, by the Committee's decision of 3 March 2025: nothing of it is shown to you.")
                .doesNotContain("*2025-1*", "*2025-4*", "Freedonia", "A1");
        assertThat(slack.openHome(cascara).words())
                .contains("*2025-1-A1*, Visit Freedonia")
                .doesNotContain("take no part");
    }

    @Test
    void givesOnlyTheReferenceAndTheDeadlineOfACase() {
        Subject about = slack.openCase(false);
        ask("Find the concern in 2025-1 credible", about);
        task("Weigh the reply", Owner.MEMBERS, about, "2025-04-01T18:00");

        assertThat(slack.openHome(cascara).words())
                .contains(
                        "*2025-1-A1*, a decision on case 2025-1",
                        "*2025-1-T1*, a task on case 2025-1",
                        "The ISU sends its text by mail.")
                .doesNotContain("credible", "Weigh", "Freedonia");
        assertThat(slack.home(cascara).buttons()).containsExactly("Show decision 2025-1-A1");
    }

    @Test
    void tellsWhoeverActsForNobodyOnlyTheIdsToHandOn() {
        task("Tell of the visit", Owner.MEMBERS, House.year(), "2025-04-01T18:00");
        SlackUser before = slack.stub.user("UBEFORE");
        slack.bind("a stand-in", CASCARA, before, LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 5));
        slack.openHome(borduria);
        slack.dismiss(BORDURIA);

        for (SlackUser user : List.of(slack.stub.user("UNOBODY"), before, borduria)) {
            assertThat(slack.openHome(user).words())
                    .isEqualTo("You do not act for a member today. To be bound as a delegate,"
                            + " give the ISU these ids: user %s, team T1.".formatted(user.id()));
        }
        house.goTo("2025-03-05T09:00");
        assertThat(slack.openHome(before).words()).contains("Tell of the visit", "You act for Cascara.");
        house.goTo("2025-03-06T09:00");
        assertThat(slack.openHome(before).words()).startsWith("You do not act").doesNotContain("visit");
    }

    @Test
    void aPressOfSomebodyWhoNoLongerActsShowsTheSame() {
        for (int n = 1; n <= 11; n++) {
            task("Task number " + n, Owner.MEMBERS, House.year(), "2025-04-01T18:00");
        }
        Surface home = slack.openHome(borduria);
        slack.dismiss(BORDURIA);

        assertThat(turned(home, "Next page", "You do not act").words()).doesNotContain("Task number");
    }

    @Test
    void tellsAStateWithoutASeatNothingOfTheYear() {
        SlackUser freedonia = slack.user(FREEDONIA);
        house.committee.seat(ISU, FREEDONIA, LocalDate.of(2027, 1, 1), null);
        slack.bind("the delegate of XAF", FREEDONIA, freedonia, LocalDate.of(2025, 1, 1), null);
        task("Tell of the visit", Owner.MEMBERS, House.year(), "2025-04-01T18:00");

        assertThat(slack.openHome(freedonia).words())
                .contains(NOTHING, "You act for Freedonia, which has no seat on the Committee today.")
                .doesNotContain("visit", "The year", "deadlines\n");
    }

    @Test
    void theChairReadsTheTasksOfTheChair() {
        task("Sign the letter", Owner.CHAIR, House.year(), "2025-04-01T18:00");

        assertThat(slack.openHome(chair).words()).contains("Sign the letter");
        assertThat(slack.openHome(borduria).words()).doesNotContain("Sign the letter");
    }

    private Surface turned(Surface home, String button, String place) {
        slack.send(borduria.press(home, button));
        slack.stub.await(
                place,
                () -> slack.stub.home(borduria.id()).orElseThrow().words().contains(place));
        return slack.stub.home(borduria.id()).orElseThrow();
    }

    private void task(String name, Owner owner, Subject about, String due) {
        house.tasks.open(new Tasks.Request(
                "tell", null, name, "Say what was seen.", owner, about, about, "visit", House.at(due)));
    }

    private void ask(String text, Subject about) {
        house.approvals.ask(ISU, new Question(about, about, text, DecisionRule.ALL, "10 working days", null), null);
    }
}
