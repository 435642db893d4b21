package org.committeecycle.bot.cases;

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
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Finding;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CaseCommandTest {

    private static final List<String> TEXT =
            List.of("alleged", "Freedonia", "Borduria", "observer", "credible", "Visit", "Reasons", "XAF", "XAB");

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;
    private final SlackUser chair = slack.user(AVALON);
    private final SlackUser borduria = slack.user(BORDURIA);
    private final SlackUser cascara = slack.user(CASCARA);

    @Test
    void givesTheReferenceHowFarItIsAndTheDeadlinesOnly() {
        Case opened = open(FREEDONIA);
        ask(opened);

        Surface card = slack.ask(cascara, "case 2025-1");
        Surface list = slack.ask(cascara, "case LIST");

        assertThat(card.text())
                .startsWith("Case 2025-1\nOpen.\nA decision on it is before the members.\n"
                        + "The Committee has not decided that its text may be in Slack: the ISU sends it by mail.\n")
                .contains(
                        "*2025-1-A1*, a decision\nUntil <!date^",
                        "17 March 2025, 18:00 (Geneva): 14 days left.",
                        "*2025-1-T1*, a task\nUntil <!date^",
                        "5 March 2025, 18:00 (Geneva): 2 days left.");
        assertThat(card.words()).doesNotContain(TEXT);
        assertThat(card.buttons()).startsWith("Show decision 2025-1-A1");
        assertThat(list.text()).isEqualTo("Cases\n*2025-1*: open.");
        assertThat(list.words()).doesNotContain(TEXT);
    }

    @Test
    void givesTheTextWhereTheCommitteeLetsItBeInSlack() {
        Case opened = open(FREEDONIA);
        ask(opened);
        house.cases.engage(
                ISU,
                2025,
                new Facts(
                        ActivityKind.MEETING,
                        When.on(LocalDate.of(2025, 2, 3)),
                        opened.subject(),
                        null,
                        null,
                        List.of(new Participant("an observer")),
                        null,
                        null,
                        "It was told what is <known>."));
        house.cases.proposeFinding(ISU, "2025-1", Finding.POTENTIALLY_CREDIBLE, "Reasons & more");
        house.cases.allowTextInSlack(ISU, "2025-1", "Decided at the meeting", LocalDate.of(2025, 3, 3));

        Surface card = slack.ask(cascara, "case 2025-1");

        assertThat(card.text())
                .contains(
                        "the alleged use of mines",
                        "State concerned: Freedonia (XAF).",
                        "Raised by: Borduria (XAB)",
                        "Interlocutors: an observer",
                        "Before the members: to find it potentially credible: Reasons &amp; more",
                        "*2025-1-A1*, May we visit?: 0 of 5 so far",
                        "*2025-1-T1*, Visit",
                        "*3 February 2025*, meeting with an observer: It was told what is &lt;known&gt;.");
        assertThat(card.actionIds()).startsWith("open-approval:2025-1-A1", "open-task:2025-1-T1");
        assertThat(slack.ask(cascara, "case list").text()).contains("*2025-1*: open. the alleged use of mines");
    }

    @Test
    void aMemberConcernedFindsNoCaseAtAll() {
        open(BORDURIA);

        assertThat(slack.ask(borduria, "case list").text()).isEqualTo("Cases\nThere is no case to show.");
        assertThat(slack.ask(borduria, "case 2025-1").text())
                .isEqualTo("There is no case '2025-1'. `/committee case list` shows all.")
                .isEqualTo(slack.ask(borduria, "case 2025-7").text().replace("2025-7", "2025-1"));
        assertThat(slack.ask(cascara, "case 2025-7").text())
                .isEqualTo("There is no case '2025-7'. Did you mean `/committee case 2025-1`?");
    }

    @Test
    void listsAHundredCasesTenAtATime() {
        for (int n = 1; n <= 100; n++) {
            open(FREEDONIA);
            house.cases.allowTextInSlack(ISU, "2025-" + n, "Decided at the meeting", LocalDate.of(2025, 3, 3));
        }
        Surface first = slack.ask(chair, "case list");

        assertThat(first.text()).contains("*2025-10*").doesNotContain("*2025-11*");
        assertThat(slack.turn(chair, first, "Next page").text()).contains("*2025-11*", "Page 2 of 10, 100 in all");
    }

    @Test
    void aPageTurnedByAMemberNowConcernedHoldsNothing() {
        for (int n = 1; n <= 11; n++) {
            open(FREEDONIA);
        }
        Surface first = slack.ask(cascara, "case list");
        house.cases.all(ISU).forEach(known -> house.recusals.concern(ISU, known.subject(), CASCARA));

        assertThat(slack.turn(cascara, first, "Next page").words())
                .contains("There is no case to show.")
                .doesNotContain("2025-");
    }

    @Test
    void asksWhatWasMeant() {
        assertThat(slack.ask(chair, "case").text())
                .isEqualTo("Name one case, such as `/committee case 2025-1`; `/committee case list` shows all.");
        assertThat(slack.ask(chair, "case lits").text())
                .isEqualTo("There is no case 'lits'. Did you mean `/committee case list`?");
        assertThat(slack.ask(chair, "case list all").text()).contains("takes no further word, and 'all' is one.");
    }

    private Case open(StateCode concerned) {
        return house.cases.open(
                ISU,
                2025,
                List.of(new Matter("alleged", "the alleged use of mines " + "near Côte d'Or ".repeat(60))),
                List.of(concerned),
                List.of(BORDURIA),
                List.of("an observer"));
    }

    private void ask(Case about) {
        Question question = new Question(
                about.subject(), about.subject(), "May we visit?", DecisionRule.ALL, "10 working days", null);
        house.approvals.ask(ISU, question, null);
        house.tasks.open(new Tasks.Request(
                "visit",
                null,
                "Visit",
                "Visit",
                Owner.MEMBERS,
                about.subject(),
                about.subject(),
                "a-form",
                House.at("2025-03-05T18:00")));
    }
}
