package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.DORADO;
import static org.committeecycle.domain.House.EREWHON;
import static org.committeecycle.domain.House.FREEDONIA;
import static org.committeecycle.domain.House.ISU;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.PaperParagraph;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Every command, asked by those who may not read everything. */
class WhoeverAsksTest {

    private static final List<String> ASKED = List.of(
            "tasks",
            "task T-1",
            "task 2025-1-T1",
            "cycle",
            "deadlines",
            "case list",
            "case 2025-1",
            "register XAB",
            "paper",
            "log",
            "log 2025",
            "log 2025-1",
            "why A-1",
            "why 2025-1",
            "why 2025-1-A1");
    private static final List<String> OF_THE_CASE =
            List.of("2025-1-", "case 2025-1", "*2025-1*", "Freedonia", "secret");
    private static final List<String> OF_THE_YEAR =
            List.of("T-1*", "A-1*", "Sign in", "May we meet", "On reports", "Initial meeting");

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;

    WhoeverAsksTest() {
        Subject about = slack.openCase(true);
        house.recusals.concern(ISU, about, BORDURIA);
        ask("May we meet?", House.year());
        ask("May we see the secret?", about);
        task("Sign in", House.year());
        task("Tell the secret", about);
        house.papers.open(ISU, 2025);
        house.paperStore.replace(new Paper(
                2025,
                Paper.Status.DRAFT,
                List.of(paragraph(about, "On the secret."), paragraph(House.year(), "On reports.")),
                false,
                List.of(),
                null,
                false));
        When when = When.on(LocalDate.of(2025, 2, 3));
        house.cases.engage(
                ISU,
                2025,
                new Facts(
                        ActivityKind.MEETING, when, about, null, null, List.of(), null, null, "The secret was told."));
    }

    @Test
    void everyCommandIsAsked() {
        String help = slack.ask(slack.user(CASCARA), "help").text();
        List<String> words = Pattern.compile("`/committee (\\w+)")
                .matcher(help)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(words).hasSizeGreaterThan(8).allSatisfy(word -> assertThat(ASKED)
                .as(word)
                .anyMatch(asked -> word.equals("help") || asked.split(" ")[0].equals(word)));
        assertThat(ASKED).allSatisfy(asked -> assertThat(
                        slack.ask(slack.user(CASCARA), asked).words())
                .as(asked)
                .doesNotContain("There is no"));
    }

    @Test
    void whoeverActsForNobodyReadsOnlyTheIdsToHandOn() {
        SlackUser before = slack.stub.user("UBEFORE");
        SlackUser after = slack.stub.user("UAFTER");
        slack.bind("a stand-in", DORADO, before, LocalDate.of(2025, 3, 4), null);
        slack.bind("another stand-in", EREWHON, after, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 2));
        slack.dismiss(CASCARA);

        for (SlackUser user : List.of(slack.stub.user("UNOBODY"), before, after, slack.user(CASCARA))) {
            assertThat(ASKED).allSatisfy(asked -> assertThat(
                            slack.ask(user, asked).words())
                    .as(asked)
                    .isEqualTo("You do not act for a member today. To be bound as a delegate, give the ISU these ids:"
                            + " user %s, team T1.".formatted(user.id())));
        }
        house.goTo("2025-03-04T09:00");
        assertThat(slack.ask(before, "tasks").words()).contains("Sign in", "Tell the secret");
    }

    @Test
    void aMemberConcernedFindsNothingOfTheCase() {
        SlackUser borduria = slack.user(BORDURIA);

        assertThat(ASKED).allSatisfy(asked -> {
            String answer = slack.ask(borduria, asked).words();
            if (asked.contains("2025-1")) {
                String invented = asked.replace("2025-1", "2025-8");
                assertThat(answer)
                        .isEqualTo(slack.ask(borduria, invented).words().replace("2025-8", "2025-1"))
                        .startsWith("There is no");
            } else {
                assertThat(answer).doesNotContain(OF_THE_CASE);
            }
        });
    }

    @Test
    void aStateWithoutASeatFindsNothingAtAll() {
        SlackUser freedonia = slack.user(FREEDONIA);
        house.committee.seat(ISU, FREEDONIA, LocalDate.of(2027, 1, 1), null);
        slack.bind("the delegate of XAF", FREEDONIA, freedonia, LocalDate.of(2025, 1, 1), null);

        assertThat(ASKED)
                .allSatisfy(asked -> assertThat(slack.ask(freedonia, asked).words())
                        .as(asked)
                        .doesNotContain(OF_THE_YEAR)
                        .doesNotContain("secret"));
    }

    private void ask(String text, Subject about) {
        house.approvals.ask(ISU, new Question(about, about, text, DecisionRule.ALL, "10 working days", null), null);
    }

    private void task(String name, Subject about) {
        house.tasks.open(new Tasks.Request("k", null, name, name, Owner.MEMBERS, about, about, null, null));
    }

    private static PaperParagraph paragraph(Subject about, String text) {
        return new PaperParagraph(
                about.kind().word(), PaperParagraph.Part.ACTIVITIES, about, text, null, null, List.of());
    }
}
