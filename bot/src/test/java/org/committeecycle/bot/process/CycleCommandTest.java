package org.committeecycle.bot.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.DORADO;
import static org.committeecycle.domain.House.EREWHON;
import static org.committeecycle.domain.House.FREEDONIA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.at;

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
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** {@code /committee cycle} and {@code /committee deadlines}. */
class CycleCommandTest {

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;
    private final SlackUser chair = slack.user(AVALON);
    private final SlackUser borduria = slack.user(BORDURIA);
    private final SlackUser cascara = slack.user(CASCARA);

    @Test
    void tellsInOneMessageWhatIsDoneRunningAndToComeAndWhatWaitsForWhom() {
        house.cycles.complete(ISU, 2025, "initial-meeting", When.on(LocalDate.of(2025, 1, 17)));
        house.cycles.skip(ISU, 2025, "reporting-workshop", "held by others");
        house.papers.open(ISU, 2025);
        approval("The spelling of Côte d'Ivoire", House.year());
        task("Sign the letter", House.year());

        Surface shown = slack.ask(chair, "cycle");

        assertThat(shown.text())
                .contains("2025\nTwenty-Second Meeting of the States Parties, Geneva, 1-5 December 2025")
                .containsSubsequence(
                        "*Done*\n• Initial meeting: 17 January 2025",
                        "*Left out*\n• Online reporting workshop: held by others",
                        "*Running*\n• MSP paper: 22 September 2025",
                        "*To come*\n• Article 7 reporting reminder: 19 March 2025, tentative",
                        "*Waiting*",
                        "• *T-1*, Sign the letter, on 2025. Until <!date^",
                        "5 March 2025, 18:00 (Geneva): 2 days left. It waits for the Chair.",
                        "• *A-1*, The spelling of Côte d'Ivoire, on 2025. Until <!date^",
                        ">: 14 days left. It waits for Avalon, Borduria",
                        "Dorado Islands and Erewhon, until 17 March 2025, 18:00 (Geneva).");
        assertThat(slack.ask(borduria, "cycle 2025").text()).contains("*A-1*").doesNotContain("Sign the letter");
    }

    @Test
    void fitsAHundredStepsAndAHundredDecisionsIntoOneMessage() {
        String name = "Spell Côte d'Ivoire & Türkiye as <they> do ".repeat(20);
        for (int n = 1; n <= 100; n++) {
            house.cycles.add(ISU, 2025, "extra-" + n, name, LocalDate.of(2025, 7, 1), "asked for");
            if (n % 2 == 0) {
                house.cycles.complete(ISU, 2025, "extra-" + n, When.inWords(name, LocalDate.of(2025, 2, 1)));
            }
            approval(name, House.year());
        }

        assertThat(slack.ask(chair, "cycle").text()).contains("… and 35 more", "… and 92 more");
    }

    @Test
    void tellsOfACaseOnlyTheReferenceAndTheDeadlineAndOnlyToThoseWhoTakePart() {
        Subject about = openCase();
        approval("Find the concern in 2025-1 credible", about);

        for (String command : List.of("cycle", "deadlines")) {
            assertThat(slack.ask(cascara, command).words())
                    .contains(
                            "*2025-1-A1*, a decision on case 2025-1",
                            "The ISU sends its text by mail.",
                            "17 March 2025")
                    .doesNotContain("credible", "Dorado");
            assertThat(slack.ask(borduria, command).words()).doesNotContain("2025-1-A1", "case");
        }
        house.cases.allowTextInSlack(ISU, "2025-1", "Decided at the meeting", LocalDate.of(2025, 3, 3));
        assertThat(slack.ask(cascara, "cycle").text())
                .contains("Find the concern in 2025-1 credible, on 2025-1. Until");
    }

    @Test
    void listsWhatIsDueNextForMe() {
        approval("The letter", House.year());
        house.approvals.decide(House.delegateOf(CASCARA), "A-1", 1, Stance.AGREES, "");
        task("Sign the letter", House.year());

        Surface first = slack.ask(chair, "deadlines");
        assertThat(first.text())
                .containsSubsequence(
                        "*T-1*, Sign the letter, on 2025\n",
                        "2 days left\nIt waits for the Chair.",
                        "*A-1*, The letter, on 2025",
                        "*Article 7 reporting reminder*, 2025\n19 March 2025: 16 days left\nIts day is tentative.",
                        "Page 1 of 2, 13 in all");
        assertThat(slack.turn(chair, first, "Next page").text()).contains("*Hand-over to the next Chair*");
        assertThat(slack.ask(cascara, "deadlines").text()).doesNotContain("A-1", "T-1");
    }

    @Test
    void tellsNothingOfTheYearToAStateWithoutASeat() {
        house.committee.seat(ISU, FREEDONIA, LocalDate.of(2027, 1, 1), null);
        SlackUser freedonia = slack.user(FREEDONIA);
        slack.bind("the delegate of XAF", FREEDONIA, freedonia, LocalDate.of(2025, 1, 1), null);
        task("Sign the letter", House.year());

        assertThat(slack.ask(freedonia, "cycle").text()).isEqualTo("There is no cycle '2025'.");
        assertThat(slack.ask(freedonia, "cycle 2024").text())
                .isEqualTo("The year '2024' is not open. `/committee cycle` shows the one under way.");
        assertThat(slack.ask(freedonia, "deadlines").text()).contains("Nothing is due.");
        assertThat(slack.ask(freedonia, "tasks").text()).contains("Nothing is asked of you.");
    }

    @Test
    void answersOnlyThoseWhoActForAMemberThatDay() {
        SlackUser before = slack.stub.user("UBEFORE");
        SlackUser after = slack.stub.user("UAFTER");
        slack.bind("a stand-in", DORADO, before, LocalDate.of(2025, 3, 4), null);
        slack.bind("another stand-in", EREWHON, after, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 2));

        for (SlackUser user : List.of(slack.stub.user("UNOBODY"), before, after)) {
            for (String command : List.of("cycle", "deadlines", "tasks", "task T-1")) {
                assertThat(slack.ask(user, command).text())
                        .isEqualTo(
                                "You do not act for a member today. To be bound as a delegate, give the ISU these ids: user %s, team T1.",
                                user.id());
            }
        }
        house.goTo("2025-03-04T09:00");
        assertThat(slack.ask(before, "cycle").text()).startsWith("2025\n");
        assertThat(slack.ask(slack.stub.user("UNOBODY"), "help").text()).contains("/committee cycle");
    }

    @Test
    void asksWhatAYearMeant() {
        assertThat(slack.ask(chair, "cycle 2052").text())
                .isEqualTo("The year '2052' is not open. Did you mean `/committee cycle 2025`?");
        assertThat(slack.ask(chair, "cycle 2025 please").text())
                .isEqualTo("`/committee cycle 2025` takes no further word, and 'please' is one.");
        assertThat(slack.ask(chair, "cylce").text())
                .isEqualTo("There is no command 'cylce'. Did you mean `/committee cycle`?");
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

    private void approval(String text, Subject about) {
        house.approvals.open(ISU, new Question(about, about, text, DecisionRule.ALL, "10 working days", null));
        house.approvals.allOpen(ISU).forEach(open -> open.notReached(house.approvals.eligible(open))
                .forEach(member -> house.approvals.reached(ISU, open.id(), 1, member)));
    }

    private void task(String name, Subject about) {
        house.tasks.open(new Tasks.Request(
                "a-key", null, name, "How to", Owner.CHAIR, about, about, null, at("2025-03-05T18:00")));
    }
}
