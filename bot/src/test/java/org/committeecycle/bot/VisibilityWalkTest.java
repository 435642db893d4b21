package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.FREEDONIA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.SYSTEM;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Walks through everything that Slack shows, as people who may see nothing of a case: a member that it concerns, a State
 * without a seat, a delegate of yesterday and one of tomorrow. The case shows in an approval, a task, a letter and the log.
 */
class VisibilityWalkTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    /** The reference of the case and of all that is numbered within it, and the words of what is about it. */
    private static final Pattern OF_THE_CASE =
            Pattern.compile("2025-1(?!\\d)|hidden|secretive letter", Pattern.CASE_INSENSITIVE);

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;
    private final SlackUser recused = slack.user(BORDURIA);
    private final SlackUser member = slack.user(CASCARA);
    private final SlackUser outsider = slack.user(FREEDONIA);
    private final SlackUser former = slack.stub.user("UFORMER");
    private final SlackUser tomorrow = slack.stub.user("UTOMORROW");

    private Subject about;
    private String question;

    @BeforeEach
    void aCaseThatConcernsAMember() {
        slack.bind("Fay", CASCARA, former, LocalDate.of(2025, 1, 1), TODAY.minusDays(1));
        slack.bind("Tom", CASCARA, tomorrow, TODAY.plusDays(1), TODAY.plusDays(10));
        about = house.cases
                .open(
                        ISU,
                        2025,
                        List.of(new Matter("alleged", "the alleged use of hidden mines by Borduria")),
                        List.of(BORDURIA),
                        List.of(FREEDONIA),
                        List.of("a hidden observer"))
                .subject();
        house.activities.record(
                ISU,
                2025,
                new Facts(
                        ActivityKind.MEETING,
                        When.on(TODAY),
                        about,
                        null,
                        null,
                        List.of(new Participant("a hidden delegation")),
                        null,
                        null,
                        null));
        house.templates.put("plain", "Dear hidden colleague");
        house.communications.open(
                ISU,
                new Plan(
                        2025,
                        "secretive",
                        "A secretive letter",
                        "plain",
                        false,
                        Recipients.withheld(1, "a hidden State"),
                        about,
                        "to ask",
                        null,
                        null));
        house.tasks.open(new Tasks.Request(
                "look",
                null,
                "Look at hidden mines",
                "Look.",
                Owner.MEMBERS,
                about,
                about,
                null,
                House.at("2025-03-05T18:00")));
        question = house.approvals
                .ask(
                        SYSTEM,
                        new Question(
                                about,
                                about,
                                "Find hidden mines",
                                DecisionRule.ALL,
                                "30 working days",
                                "1 working day"),
                        null)
                .id();
    }

    @Test
    void whoeverTakesPartFindsTheCaseByItsReferenceAndNothingElseOfIt() {
        walk(member);

        assertThat(seen(member)).anyMatch(words -> words.contains("2025-1"));
        assertThat(seen(member)).noneMatch(words -> words.contains("hidden") || words.contains("secretive"));
    }

    @Test
    void theMemberThatItConcernsFindsNothing() {
        walk(recused);
        findsNothing(recused);
    }

    @Test
    void theMemberIsToldThatItTakesNoPartOnceTheCommitteeHasDecidedAndNothingElse() {
        slack.recuse(about, BORDURIA, false);
        walk(recused);

        assertThat(seen(recused))
                .noneMatch(words -> words.contains("hidden") || words.contains("2025-1-") || words.contains("2025-1."));
    }

    @Test
    void aStateWithoutASeatFindsNothing() {
        walk(outsider);
        findsNothing(outsider);
    }

    @Test
    void aDelegateOfYesterdayFindsNothing() {
        walk(former);
        findsNothing(former);
    }

    @Test
    void aStandInFindsNothingBeforeTheFirstDayAndNothingNewAfterTheLast() {
        walk(tomorrow);
        findsNothing(tomorrow);

        house.goTo("2025-03-04T09:00");
        walk(tomorrow);
        assertThat(seen(tomorrow)).anyMatch(words -> words.contains("2025-1"));

        house.goTo("2025-03-14T09:00");
        int before = slack.stub.seenBy(tomorrow.id()).size();
        walk(tomorrow);
        assertThat(slack.stub.seenBy(tomorrow.id()).stream().skip(before))
                .noneMatch(surface ->
                        OF_THE_CASE.matcher(withoutOwnWords(surface.words())).find());
    }

    @Test
    void nobodyFindsAnythingInWhatSlackItselfKeeps() {
        Stream.of(member, recused, outsider, former, tomorrow).forEach(this::walk);

        assertThat(slack.stub.files()).isEmpty();
        assertThat(slack.stub.calls()).noneMatch(call -> call.toString().contains("hidden"));
    }

    @Test
    void aMessageFromBeforeTheRecusalIsTakenBackAndCanNoLongerBePressed() {
        Subject later = slack.openCase(false);
        String asked = house.approvals
                .ask(SYSTEM, new Question(later, later, "Find it", DecisionRule.ALL, "5 working days", null), null)
                .id();
        Surface before = slack.messages(BORDURIA).get(slack.messages(BORDURIA).size() - 1);
        assertThat(before.words()).contains(later.id());
        slack.recuse(later, BORDURIA, false);
        slack.tell();

        assertThat(slack.messages(BORDURIA)).noneMatch(shown -> shown.words().contains(later.id()));
        slack.refuses(recused.press(before, "Agree, on " + later.id()));
        assertThat(house.approvals.require(ISU, asked).standing()).isEmpty();
        assertThat(house.approvals.require(ISU, question).standing()).isEmpty();
    }

    /** Every example of the bot's own list, questions about the case by name, the Home, and an event that changes all. */
    private void walk(SlackUser who) {
        slack.send(who.openHome());
        slack.tell();
        Stream.concat(
                        Pattern.compile("/committee ([^`]+)`")
                                .matcher(slack.ask(who, "help").text().replace("  ", "` "))
                                .results()
                                .map(found -> found.group(1).strip()),
                        Stream.of(
                                "case 2025-1",
                                "case list",
                                "task 2025-1-T1",
                                "why 2025-1",
                                "why " + question,
                                "register XAB",
                                "log 2025-1",
                                "log 2025",
                                "case 2025-2",
                                "paper",
                                "tasks",
                                "cycle",
                                "deadlines",
                                "hidden",
                                "case 2025-11",
                                "task T-1"))
                .distinct()
                .forEach(command -> slack.ask(who, command));
        house.approvals.decide(House.CHAIR, question, 1, Stance.AGREES, "");
        house.approvals.withdrawPosition(House.CHAIR, question);
        slack.tell();
    }

    private void findsNothing(SlackUser who) {
        assertThat(seen(who))
                .filteredOn(words -> OF_THE_CASE.matcher(words).find())
                .isEmpty();
        assertThat(slack.stub.seenBy(who.id())).noneMatch(surface -> OF_THE_CASE
                .matcher(withoutOwnWords(surface.json().toString()))
                .find());
    }

    /** What the person typed may come back in the answer that there is no such thing; the list of commands has examples. */
    private static String withoutOwnWords(String words) {
        return words.replaceAll("'[^']{1,60}'", "'...'").replaceAll("`/committee [^`]*`", "`...`");
    }

    private List<String> seen(SlackUser who) {
        return slack.stub.seenBy(who.id()).stream()
                .map(surface -> withoutOwnWords(surface.words()))
                .toList();
    }
}
