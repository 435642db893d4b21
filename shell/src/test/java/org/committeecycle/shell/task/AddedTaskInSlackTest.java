package org.committeecycle.shell.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.committeecycle.bot.stub.SlackAnswer;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.audit.AuditStore;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.committeecycle.shell.HouseInSlack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process owner adds a task with a form to a diagram while the house runs: it reaches the members in Slack, is answered
 * there, and the diagram goes on by the answer. No class knows of the task.
 */
class AddedTaskInSlackTest {

    private static final Instant MORNING = Instant.parse("2027-01-04T08:00:00Z");
    private static final String STRAIGHT_TO_THE_DRAFT =
            "    <bpmn:sequenceFlow id=\"Flow_01_letter_planned_to_draft_letter\" sourceRef=\"letter-planned\""
                    + " targetRef=\"draft-letter\" />\n";

    @TempDir
    static Path out;

    private static HouseInSlack house;
    private static SlackUser avalon;
    private static SlackUser belmora;

    @BeforeAll
    static void addTheTaskWhileTheHouseRuns() throws IOException {
        house = new HouseInSlack(out);
        house.goTo(MORNING);
        house.type("register import ../examples/rules-register.csv");
        List.of("XAA", "XAB").forEach(member -> house.type("member seat %s --from 2027-01-01".formatted(member)));
        house.type("member chair XAA --from 2027-01-01");
        avalon = house.bind(StateCode.of("XAA"), "2027-01-01");
        belmora = house.bind(StateCode.of("XAB"), "2027-01-01");
        house.type("cycle open 2027 --ordinal 'First Meeting' --name 'First Meeting of the Invented States'"
                + " --short 1MIS --city Geneva --opens 2027-11-22 --closes 2027-11-26 --item 9 --title Compliance");
        house.bean(RepositoryService.class)
                .createDeployment()
                .name("added by a process owner")
                .addString("communication.bpmn", diagram())
                .addString("letter-weighed.form", read("/added/letter-weighed.form"))
                .deploy();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static String diagram() throws IOException {
        String shipped = read("/processes/communication.bpmn").replace("\r\n", "\n");
        assertThat(shipped).contains(STRAIGHT_TO_THE_DRAFT);
        return shipped.replace(STRAIGHT_TO_THE_DRAFT, read("/added/weigh-letter.xml"))
                .replace(
                        "<bpmn:incoming>Flow_01_letter_planned_to_draft_letter</bpmn:incoming>\n"
                                + "      <bpmn:incoming>Flow_11",
                        "<bpmn:incoming>Flow_is_it_wanted_to_draft_letter</bpmn:incoming>\n"
                                + "      <bpmn:incoming>Flow_11");
    }

    private static String read(String file) throws IOException {
        try (InputStream content = AddedTaskInSlackTest.class.getResourceAsStream(file)) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    @Test
    void isAnsweredInSlackAndTheDiagramGoesOnByTheAnswer() {
        open("wanted");
        Surface modal = house.opens(belmora.press(latest(belmora), "Answer: Weigh the letter"));

        assertThat(modal.inputs())
                .containsExactly(
                        "Its subject",
                        "What it is written for",
                        "How many pages it may have",
                        "It cannot wait",
                        "Whether it is wanted",
                        "Its language",
                        "What goes with it",
                        "Who gets a copy",
                        "The day by which it is sent");
        house.send(belmora.submit(modal, answers("YES")));

        assertThat(variables("2027-wanted"))
                .containsAllEntriesOf(Map.of(
                        "subject", "Reports of Côte d'Ambre",
                        "purpose", "to ask for its report",
                        "pages", "2",
                        "urgent", "true",
                        "wanted", "YES",
                        "language", "fr",
                        "annexes", "guide,forms",
                        "copies", "sponsors",
                        "by", "2027-02-01"));
        assertThat(house.type("task list")).contains("Draft the letter");
        assertThat(List.of(avalon, belmora)).allSatisfy(user -> {
            assertThat(latest(user).buttons()).isEmpty();
            assertThat(latest(user).words()).contains("*Weigh the letter*\nDone by Delegate-XAB for XAB on");
        });
    }

    @Test
    void takesTheOtherWayByTheOtherAnswer() {
        open("unwanted");
        Surface modal = house.opens(avalon.press(latest(avalon), "Answer: Weigh the letter"));

        house.send(avalon.submit(modal, answers("NO")));

        assertThat(running("2027-unwanted")).isZero();
    }

    @Test
    void findsTheFaultsThatTheProcessOwnerDrewAndStays() {
        open("faulty");
        Surface modal = house.opens(avalon.press(latest(avalon), "Answer: Weigh the letter"));
        Map<String, Object> faulty = answers("YES");
        faulty.put("Its subject", "reports");

        assertThat(house.send(avalon.submit(modal, faulty))
                        .json()
                        .getAsJsonObject("errors")
                        .keySet())
                .containsExactly("subject");
        assertThat(latest(belmora).buttons()).containsExactly("Answer: Weigh the letter");
        assertThat(running("2027-faulty")).isOne();
    }

    @RepeatedTest(4)
    void countsOneOfTwoAnswersAtTheSameMoment(RepetitionInfo round) {
        String key = "at-once-" + round.getCurrentRepetition();
        open(key);
        Map<String, Object> other = answers("YES");
        other.put("How many pages it may have", "3");

        List<SlackAnswer> taken = house.sendAtOnce(
                List.of(avalon.submit(modalOf(avalon), answers("YES")), belmora.submit(modalOf(belmora), other)));

        assertThat(taken)
                .filteredOn(answer -> answer.body().contains("was done by"))
                .hasSize(1);
        String pages = taken.get(0).body().contains("was done by") ? "3" : "2";
        assertThat(variables("2027-" + key)).containsEntry("pages", pages);
        assertThat(answered("2027-" + key)).containsEntry("pages", pages);
    }

    private static Surface modalOf(SlackUser user) {
        return house.opens(user.press(latest(user), "Answer: Weigh the letter"));
    }

    private static Map<String, String> answered(String communication) {
        String newest = house.bean(AuditStore.class).latest(Integer.MAX_VALUE).stream()
                .filter(entry -> entry.words().equals("answered 'Weigh the letter'"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .subject()
                .id();
        Task task = house.bean(Tasks.class).require(Actor.system(), newest);
        assertThat(task.subject().id()).isEqualTo(communication);
        return task.answers();
    }

    private static void open(String key) {
        house.type(("communication open %s --title 'A letter' --template article-9 --withheld 1 --to 'some States'"
                        + " --purpose 'to ask'")
                .formatted(key));
    }

    private static Surface latest(SlackUser user) {
        List<Surface> messages = house.messages(user);
        return messages.get(messages.size() - 1);
    }

    private static Map<String, Object> answers(String wanted) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("Its subject", "Reports of Côte d'Ambre");
        answers.put("What it is written for", "to ask for its report");
        answers.put("How many pages it may have", "2");
        answers.put("It cannot wait", List.of("true"));
        answers.put("Whether it is wanted", wanted);
        answers.put("Its language", "French");
        answers.put("What goes with it", List.of("guide", "forms"));
        answers.put("Who gets a copy", List.of("sponsors"));
        answers.put("The day by which it is sent", "2027-02-01");
        return answers;
    }

    private static Map<String, Object> variables(String communication) {
        RuntimeService engine = house.bean(RuntimeService.class);
        return engine.getVariables(engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(communication)
                .singleResult()
                .getId());
    }

    private static long running(String communication) {
        return house.bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(communication)
                .count();
    }
}
