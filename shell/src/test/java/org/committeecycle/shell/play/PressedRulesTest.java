package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.committeecycle.bot.stub.Call;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.process.DueWork;
import org.committeecycle.domain.process.Incidents;
import org.committeecycle.shell.HouseInSlack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented committee's year, in which members press what stands before them in Slack instead of typing. */
class PressedRulesTest {

    private static final List<String> MEMBERS = List.of("XAA", "XAB", "XAC", "XAD", "XAE");

    /** The reference of the case that concerns XAB, and words that are said of no other. */
    private static final Pattern ITS_CASE = Pattern.compile("2027-1(?!\\d)|alleged|allegations|credible");

    /** All that the member concerned is told of it, once the Committee has decided. */
    private static final String TOLD =
            "*2027-1*, by the Committee's decision of 25 March 2027: nothing of it is shown to you.";

    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(3);

    private static final PlayedYear TYPED = PlayedYear.ofTheRules();

    @TempDir
    static Path folder;

    private static HouseInSlack house;
    private static Pressing members;
    private static SortedMap<String, byte[]> files;
    private static List<PlayedYear.Decided> decisions;

    @BeforeAll
    static void play() throws IOException {
        house = new HouseInSlack(folder, "--committee.head-notice=" + PlayingHouse.NOTICE);
        warmUp();
        members = new Pressing(house);
        house.bean(PlayFolder.class).prepare();
        List<Played> dates = new Player(
                        house.provider(SimulatedClock.class),
                        house.bean(DueWork.class),
                        house.bean(Incidents.class),
                        members)
                .play(withDelegates(Chronicle.read(PlayedYear.EXAMPLES.resolve("rules.chronicle"))), date -> {});
        house.bean(Remains.class).gather(dates);
        files = PlayedYear.read(folder.resolve("out"));
        decisions = PlayedYear.Decided.all(house.bean(Approvals.class));
    }

    /** What a server does for the first time takes long once, and is nobody's press. */
    private static void warmUp() {
        house.ask(house.stub.user("USTRANGER"), "help");
        house.answers.clear();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /**
     * A member has its delegate in Slack from the day it is seated, but Elmora's comes on 9 February. What arrives in Slack
     * is received, so a delegate there on the 1st would have been reached with the calendar of the year, which by the
     * chronicle did not reach Elmora before the 9th; until then it answers by phone there, too.
     */
    private static Chronicle withDelegates(Chronicle chronicle) {
        List<ChronicleLine> lines = new ArrayList<>();
        for (ChronicleLine line : chronicle.lines()) {
            if (line.command().equals("approval reached A-4 XAE")) {
                bind("XAE", line, lines);
            }
            lines.add(line);
            String[] words = line.command().split(" ");
            if (line.command().startsWith("member seat ") && !words[2].equals("XAE")) {
                bind(words[2], line, lines);
            }
        }
        return new Chronicle(chronicle.path(), lines);
    }

    private static void bind(String member, ChronicleLine by, List<ChronicleLine> lines) {
        String from = by.command().contains("--from 2027-11-27")
                ? "2027-11-27"
                : by.date().toString();
        for (String command : List.of(
                "member appoint %s Delegate-%s --from %s".formatted(member, member, from),
                "member bind %s Delegate-%s --slack-user U%s --slack-team %s"
                        .formatted(member, member, member, StubSlack.TEAM))) {
            lines.add(new ChronicleLine(by.number(), by.date(), by.actor(), command));
        }
    }

    @Test
    void decidesAsWhenTyped() {
        assertThat(decisions).isEqualTo(TYPED.decisions());
    }

    @Test
    void writesTheSameBytesAsWhenTyped() {
        assertThat(files.keySet()).isEqualTo(TYPED.files().keySet());
        assertThat(files)
                .allSatisfy((name, bytes) ->
                        assertThat(bytes).as(name).isEqualTo(TYPED.files().get(name)));
    }

    @Test
    void everyPressIsAcknowledgedInTime() {
        assertThat(house.answers).hasSizeGreaterThan(80).allSatisfy(answer -> {
            assertThat(answer.isAcknowledged()).isTrue();
            assertThat(answer.took()).isLessThan(ACKNOWLEDGED_WITHIN);
        });
    }

    @Test
    void nothingPressedIsRefusedAndNothingSentIsUnfit() {
        assertThat(house.stub.responses()).isEmpty();
        assertThat(house.stub.breaches()).isEmpty();
    }

    /** What is sent as a file arrives a second after its message, and thus after the line of the ISU on the same morning. */
    @Test
    void whoeverReadsAQuestionThatIsItsOwnTextIsReachedByIt() {
        assertThat(members.reachedByTheIsu())
                .contains("2027-inquiry", "2027-paper")
                .allMatch(id -> id.startsWith("2027-"));
    }

    @Test
    void theMemberConcernedLearnsNoMoreOfItsCaseThanThatItTakesNoPart() {
        assertThat(house.stub.home("UXAB"))
                .hasValueSatisfying(home -> assertThat(home.words()).contains(TOLD));
        Stream<String> read = house.stub.seenBy("UXAB").stream()
                .map(surface -> surface.json().toString())
                .map(surface -> surface.replace(TOLD, ""));
        Stream<String> files = house.stub.files().stream()
                .filter(file -> "DUXAB".equals(file.channel()))
                .flatMap(file -> Stream.of(file.name(), file.title(), PlayedYear.everything(file.bytes())));

        assertThat(Stream.concat(read, files)).hasSizeGreaterThan(50).noneMatch(text -> ITS_CASE.matcher(text)
                .find());
        assertThat(house.stub.seenBy("UXAC"))
                .anyMatch(surface -> ITS_CASE.matcher(surface.words()).find());
    }

    @Test
    void nothingIsPostedTwice() {
        assertThat(house.stub.calls("chat.postMessage").stream()
                        .filter(Call::isOk)
                        .map(call ->
                                call.args().get("channel") + " " + call.args().get("metadata")))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
        assertThat(house.stub.files().stream().map(file -> file.channel() + " " + file.name()))
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyVersionOfEveryQuestionIsAskedOnce() {
        long chairAlone = 2;
        long newTexts = 1;

        assertThat(house.stub.calls("chat.postMessage").stream()
                        .map(call -> call.args().get("channel").getAsString() + " "
                                + call.args().get("text").getAsString())
                        .filter(post -> post.startsWith("DUXAC Your decision is asked: ")))
                .hasSize((int) (decisions.size() - chairAlone + newTexts));
    }

    @Test
    void whatIsDecidedOrDoneHasNoButtons() {
        assertThat(MEMBERS.stream().flatMap(member -> house.stub.directMessages("U" + member).stream()))
                .extracting(Surface::buttons)
                .allMatch(List::isEmpty);
    }

    @Test
    void theNextChairIsGreetedOnItsFirstDay() {
        assertThat(house.stub.directMessages("UXAF")).isEmpty();

        house.goTo(Instant.parse("2027-11-27T08:00:00Z"));

        assertThat(house.stub.directMessages("UXAF")).singleElement().satisfies(message -> assertThat(message.words())
                .startsWith("You act for Farland"));
    }
}
