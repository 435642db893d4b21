package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.committeecycle.bot.stub.Failure;
import org.committeecycle.bot.stub.SlackAnswer;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two servers on one database either may die or be stopped at any moment: the other goes on, and nothing is done twice. */
class TwoNodesTest {

    private static final Duration TAKEN_OVER = Duration.ofSeconds(20);
    private static final int IN_THE_MIDDLE = 40;

    @TempDir
    static Path data;

    private static TwoNodes nodes;
    private static Asking asking;

    @BeforeAll
    static void serveTwice() {
        nodes = new TwoNodes(data);
        asking = new Asking(nodes);
    }

    @AfterAll
    static void stop() throws IOException {
        nodes.close();
        assertThat(nodes.stub.breaches()).isEmpty();
    }

    @BeforeEach
    void bothAreUp() {
        nodes.bothUp();
    }

    @Test
    void aServerKilledInTheMiddleOfTheLettersIsFollowedByTheOther() {
        LocalDate today = LocalDate.now();
        String id = (today.getYear() + 1) + "-reporting-reminder";
        nodes.desk.type(
                "activity record initial-meeting --on %s --what 'to begin' --step initial-meeting".formatted(today));
        nodes.desk.type("milestone plan reporting-reminder --on " + today);
        Duration late = nodes.until(
                "the draft, by a timer that is due",
                () -> nodes.number("select count(*) from communication where id = ?", id) == 1);
        nodes.desk.type("communication draft " + id);
        nodes.until(
                "the question",
                () -> nodes.number("select count(*) from approval where subject = ?", "communication/" + id) == 1);
        nodes.desk.type("approval adopt %s --words 'at the meeting'".formatted(id));
        nodes.until(
                "the signature's turn",
                () -> nodes.number("select count(*) from ACT_RU_TASK where TASK_DEF_KEY_ = 'sign-letter'") == 1);
        nodes.desk
                .bean(Communications.class)
                .sign(Actor.delegate("the delegate", StateCode.of("XAA"), Channel.LOCAL), id, When.on(today));
        nodes.until(
                "the middle",
                () -> nodes.lettersIn(id).size() >= IN_THE_MIDDLE
                        && nodes.atWork().findAny().isPresent());

        Node killed = nodes.atWork().findFirst().orElse(nodes.first);
        killed.kill();
        int letters = nodes.number("select count(*) from communication_letter where communication = ?", id);
        int left = letters - nodes.lettersIn(id).size();
        int orphans = nodes.jobsOf(killed);
        Duration took = nodes.until("its jobs in other hands", () -> nodes.jobsOf(killed) == 0);
        nodes.until(
                "the rest",
                () -> nodes.number("select count(*) from communication where id = ? and status = 'SENT'", id) == 1);

        System.out.printf(
                "Killed in the middle of %d letters, with %d to go and %d jobs in its hands: taken over after %d ms; a timer fired %d ms late.%n",
                letters, left, orphans, took.toMillis(), late.toMillis());
        assertThat(took).isLessThan(TAKEN_OVER);
        assertThat(nodes.lettersIn(id)).hasSize(letters).allMatch(name -> name.matches("[A-Z]{3}\\.docx"));
        assertThat(nodes.number("select count(*) from communication_letter where produced_at is not null"))
                .isEqualTo(letters);
        assertThat(nodes.number("select count(*) from activity where kind = 'LETTER'"))
                .isEqualTo(1);
        assertThat(nodes.audited(Subject.of(Subject.Kind.COMMUNICATION, id)))
                .filteredOn(words -> words.startsWith("sent"))
                .hasSize(1);
        assertThat(nodes.number("select count(*) from ACT_HI_ACTINST where ACT_ID_ = 'open-reporting-reminder'"))
                .as("firings of the timer")
                .isEqualTo(1);
        assertNothingIsLeft();
    }

    @Test
    void aServerKilledInTheMiddleOfAnApprovalIsFollowedByTheOther() {
        String question = "Note the calendar";
        Failure held = nodes.stub
                .fail()
                .of("chat.postMessage")
                .to(nodes.delegates.get(2).id())
                .holdAnswer();
        String id = asking.ask(question);
        held.awaitHits(1);
        nodes.until(
                "one message under way",
                () -> nodes.number("select count(*) from ACT_RU_JOB where LOCK_OWNER_ is not null") == 1);
        Node killed = nodes.atWork().findFirst().orElseThrow();
        killed.kill();
        held.release();
        Duration took = nodes.until(
                "everybody told",
                () -> nodes.number("select count(*) from ACT_RU_JOB where LOCK_OWNER_ is not null") == 0);
        nodes.desk.awaitQuiet();

        System.out.printf("Killed in the middle of a message: told after %d ms.%n", took.toMillis());
        assertThat(took).isLessThan(TAKEN_OVER);
        assertThat(nodes.delegates).allSatisfy(delegate -> assertThat(asking.asked(delegate, question))
                .hasSize(1));

        nodes.bothUp();
        Node dying = nodes.second;
        List<CompletableFuture<SlackAnswer>> presses = asking.agree(question, dying);
        nodes.until("one press done", () -> asking.positions(id) > 0);
        dying.kill();

        assertThat(presses)
                .allSatisfy(press -> assertThat(press.join().status()).isIn(200, 409));
        assertThat(asking.positions(id)).isEqualTo(5);
        asking.assertDecidedOnce(id);
        nodes.desk.awaitQuiet();
        assertThat(nodes.delegates).allSatisfy(delegate -> assertThat(asking.asked(delegate, "Decided: " + question))
                .hasSize(1));
        assertNothingIsLeft();
    }

    @Test
    void aRollingRestartDuringWorkLosesNothing() {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<List<String>> work = CompletableFuture.supplyAsync(() -> IntStream.iterate(1, n -> n + 1)
                .takeWhile(n -> !over.get())
                .mapToObj(n -> asking.decided("Item " + n + " of the day"))
                .toList());
        for (Node node : List.of(nodes.first, nodes.second)) {
            Duration took = nodes.until("the stop", () -> {
                node.stop();
                return true;
            });
            System.out.printf("Stopped during work after %d ms.%n", took.toMillis());
            assertThat(nodes.jobsOf(node))
                    .as("jobs that a stopped server keeps")
                    .isZero();
            node.start().awaitHealth();
        }
        over.set(true);
        List<String> decided = work.join();

        System.out.printf("Decided during a rolling restart: %d questions.%n", decided.size());
        assertThat(decided).hasSizeGreaterThan(2).allSatisfy(asking::assertDecidedOnce);
        nodes.desk.awaitQuiet();
        for (int n = 1; n <= decided.size(); n++) {
            String words = "Item " + n + " of the day";
            assertThat(nodes.delegates).allSatisfy(delegate -> assertThat(asking.asked(delegate, words))
                    .hasSize(1));
        }
        assertNothingIsLeft();
    }

    private static void assertNothingIsLeft() {
        assertThat(nodes.number("select count(*) from ACT_RU_INCIDENT")).isZero();
        assertThat(nodes.number("select count(*) from ACT_RU_JOB where EXCEPTION_MSG_ is not null"))
                .isZero();
    }
}
