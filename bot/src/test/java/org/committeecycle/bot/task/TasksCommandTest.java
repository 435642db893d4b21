package org.committeecycle.bot.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TasksCommandTest {

    private static final String LONG = "Spell Côte d'Ivoire & Türkiye as <they> do ".repeat(40);

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;
    private final SlackUser chair = slack.user(AVALON);
    private final SlackUser borduria = slack.user(BORDURIA);
    private final SlackUser cascara = slack.user(CASCARA);

    @Test
    void listsWhatIsAskedOfMeTheMostUrgentFirst() {
        task("Choose the focal point", Owner.MEMBERS, House.year(), "focal-point", "2025-04-01T18:00");
        task("Name a day", Owner.MEMBERS, House.year(), null, "2025-03-05T18:00");
        task("Sign the letter", Owner.CHAIR, House.year(), null, "2025-03-04T18:00");

        Surface tasks = slack.ask(borduria, "tasks");

        assertThat(tasks.text())
                .containsSubsequence(
                        "*T-2*, Name a day, on 2025",
                        "Until <!date^1741194000^{date_short_pretty}, {time} your time|5 March 2025, 18:00 (Geneva)>,"
                                + " 5 March 2025, 18:00 (Geneva): 2 days left",
                        "*T-1*, Choose the focal point, on 2025")
                .doesNotContain("Sign the letter");
        assertThat(tasks.actionIds()).containsExactly("open-task:T-1");
        assertThat(tasks.buttons()).containsExactly("Answer: Choose the focal point");
        assertThat(slack.ask(chair, "tasks").text()).contains("Sign the letter");
    }

    @Test
    void saysWhatToDoWhenNothingIsAsked() {
        assertThat(slack.ask(borduria, "tasks").text())
                .isEqualTo("Your tasks\nNothing is asked of you. `/committee deadlines` shows what comes next.");
    }

    @Test
    void showsAHundredLongTasksTenAtATime() {
        for (int n = 1; n <= 100; n++) {
            task(LONG, Owner.MEMBERS, House.year(), "a-form", null);
        }

        Surface first = slack.ask(borduria, "tasks");
        assertThat(first.text()).contains("*T-10*", "Page 1 of 10, 100 in all").doesNotContain("*T-11*");
        assertThat(first.buttons()).endsWith("Next page").doesNotContain("Previous page");
        Surface second = slack.turn(borduria, first, "Next page");
        assertThat(second.ts()).isEqualTo(first.ts());
        assertThat(second.text()).contains("*T-11*", "*T-20*", "Page 2 of 10").doesNotContain("*T-10*", "*T-21*");
        assertThat(slack.turn(borduria, second, "Previous page").text()).contains("Page 1 of 10");
    }

    @Test
    void turnsToTheLastPageThereIsAndToWhatIsTrueThen() {
        List<Task> asked = IntStream.rangeClosed(1, 25)
                .mapToObj(n -> task("Task number " + n, Owner.MEMBERS, House.year(), "a-form", null))
                .toList();
        Surface second = slack.turn(borduria, slack.ask(borduria, "tasks"), "Next page");
        asked.subList(0, 13).forEach(task -> house.tasks.settled(task.id()));

        Surface last = slack.turn(borduria, second, "Next page");

        assertThat(last.text())
                .contains("*T-24*", "*T-25*", "Page 2 of 2, 12 in all")
                .doesNotContain("*T-23*");
        assertThat(last.buttons()).doesNotContain("Next page");
    }

    @Test
    void showsNothingOnTheNextPageToSomebodyWhoNoLongerActs() {
        for (int n = 1; n <= 11; n++) {
            task("Task number " + n, Owner.MEMBERS, House.year(), null, null);
        }
        Surface first = slack.ask(borduria, "tasks");
        house.goTo("2025-03-04T09:00");
        house.committee.dismiss(ISU, BORDURIA, "the delegate of XAB", LocalDate.of(2025, 3, 3));

        Surface turned = slack.turn(borduria, first, "Next page");

        assertThat(turned.words()).contains("You do not act for a member today", "UXAB", "T1");
        assertThat(turned.words()).doesNotContain("Task number");
        assertThat(turned.buttons()).isEmpty();
    }

    @Test
    void givesOnlyTheReferenceAndTheDeadlineOfATaskOnACase() {
        Subject about = openCase();
        task("Weigh the reply", Owner.MEMBERS, about, "reply", "2025-03-05T18:00");

        Surface tasks = slack.ask(cascara, "tasks");
        Surface task = slack.ask(cascara, "task 2025-1-t1");

        for (Surface shown : List.of(tasks, task)) {
            assertThat(shown.words())
                    .contains("*2025-1-T1*, a task on case 2025-1. The ISU sends its text by mail.", "5 March 2025")
                    .doesNotContain("Weigh", "How to");
            assertThat(shown.actionIds()).isEmpty();
        }
        house.cases.allowTextInSlack(ISU, "2025-1", "Decided at the meeting", LocalDate.of(2025, 3, 3));
        assertThat(slack.ask(cascara, "tasks").text()).contains("Weigh the reply, on 2025-1");
        assertThat(slack.ask(cascara, "tasks").actionIds()).containsExactly("open-task:2025-1-T1");
        assertThat(slack.ask(cascara, "task 2025-1-T1").text()).contains("How to Weigh the reply");
    }

    @Test
    void aMemberConcernedFindsNothingOfACase() {
        task("Weigh the reply", Owner.MEMBERS, openCase(), "reply", null);
        Task other = task("Name a day", Owner.MEMBERS, House.year(), "reply", null);

        assertThat(slack.ask(borduria, "tasks").words()).contains(other.id()).doesNotContain("2025-1");
        String known = slack.ask(borduria, "task 2025-1-T1").text();
        String invented = slack.ask(borduria, "task 2025-2-T1").text();
        assertThat(known)
                .isEqualTo("There is no task '2025-1-T1'. `/committee tasks` lists yours.")
                .isEqualTo(invented.replace("2025-2", "2025-1"));
        assertThat(slack.ask(cascara, "task 2025-1-T2").text())
                .isEqualTo("There is no task '2025-1-T2'. Did you mean `/committee task 2025-1-T1`?");
    }

    @Test
    void showsOneTaskAndItsButtonToWhoeverIsAsked() {
        task("Sign the letter", Owner.CHAIR, House.year(), "signed", "2025-03-05T18:00");

        Surface asked = slack.ask(chair, "task T-1");
        Surface notAsked = slack.ask(borduria, "task t-1");
        assertThat(asked.text()).contains("How to Sign the letter").contains("2 days left");
        assertThat(asked.buttons()).containsExactly("Answer: Sign the letter");
        assertThat(notAsked.text()).contains("Asked of the Chair.", "2 days left");
        assertThat(notAsked.buttons()).isEmpty();
        house.tasks.settled("T-1");
        Surface done = slack.ask(chair, "task T-1");
        assertThat(done.text()).contains("Done by Committee Cycle on <!date^");
        assertThat(done.buttons()).isEmpty();
    }

    @Test
    void refusesWhatIsNoTask() {
        assertThat(slack.ask(chair, "task").text())
                .isEqualTo("Name one task, such as `/committee task T-12`; `/committee tasks` lists yours.");
        assertThat(slack.ask(chair, "task <!channel>").text()).contains("'&lt;!channel&gt;'");
        assertThat(slack.ask(chair, "tasks mine").text())
                .isEqualTo("`/committee tasks` takes no further word, and 'mine' is one.");
        assertThat(slack.ask(chair, "task " + "x".repeat(5000)).text()).hasSizeLessThan(200);
    }

    private Subject openCase() {
        house.cases.open(
                ISU,
                2025,
                List.of(new Matter("alleged", "the alleged use of mines")),
                List.of(BORDURIA),
                List.of(),
                List.of());
        return Subject.of(Subject.Kind.CASE, "2025-1");
    }

    private Task task(String name, Owner owner, Subject about, @Nullable String form, @Nullable String due) {
        Instant until = due == null ? null : at(due);
        return house.tasks.open(
                new Tasks.Request("a-key", null, name, "How to " + name, owner, about, about, form, until));
    }
}
