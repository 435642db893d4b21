package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.committeecycle.bot.stub.Call;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.notice.NoticeStore;
import org.committeecycle.domain.process.IncidentStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten seconds in which Slack asks to wait, then ten in which it fails, while members are asked and press: by the machine's
 * time, with the engine's own executor, on a database file.
 */
class SlackOutageTest {

    private static final StateCode[] MEMBERS = {StateCode.of("XAA"), StateCode.of("XAB"), StateCode.of("XAC")};
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Duration ASKED_TO_WAIT = Duration.ofSeconds(6);

    /** What was on its way already when Slack asked to wait. */
    private static final Duration UNDER_WAY = Duration.ofMillis(300);

    private static final Set<String> TELLING = Set.of(
            "chat.postMessage",
            "chat.update",
            "conversations.open",
            "conversations.history",
            "views.publish",
            "files.getUploadURLExternal",
            "upload",
            "files.completeUploadExternal");

    private static final StubSlack STUB = new StubSlack();

    @TempDir
    static Path data;

    private static ServedHouse house;
    private static List<Duration> acknowledgements;
    private static List<SlackUser> delegates;

    @BeforeAll
    static void askAndPressWhileSlackIsAway() {
        house = new ServedHouse(STUB, data, List.of());
        delegates = house.committee(MEMBERS);
        ask("Note the calendar");
        house.awaitQuiet();
        String[] methods = TELLING.toArray(String[]::new);
        STUB.fail().of(methods).during(TEN_SECONDS).rateLimited(ASKED_TO_WAIT);
        STUB.fail().of(methods).during(TEN_SECONDS.plus(TEN_SECONDS)).httpStatus(500);

        ask("Note the budget");
        acknowledgements =
                delegates.stream().map(SlackOutageTest::timeOfAgreeing).toList();

        greetAStandInMeanwhile();

        await().atMost(Duration.ofMinutes(3))
                .until(() -> house.bean(NoticeStore.class).waiting().length() == 0);
    }

    /** A conversation that nobody has been asked to wait in. */
    private static void greetAStandInMeanwhile() {
        STUB.await("a refusal", () -> !refusals().isEmpty());
        Instant refused = refusals().get(0).answeredAt();
        await().until(() -> Instant.now().isAfter(refused.plus(UNDER_WAY)));
        house.type("member appoint XAA Stand-in --from 2020-01-01");
        house.type("member bind XAA Stand-in --slack-user USTANDIN --slack-team " + StubSlack.TEAM);
        assertThat(Instant.now()).isBefore(refused.plus(ASKED_TO_WAIT));
    }

    private static List<Call> refusals() {
        return telling().stream().filter(call -> call.answered().equals("429")).toList();
    }

    private static void ask(String what) {
        house.type("approval open '%s' --rule all --period '5 working days'".formatted(what));
    }

    private static Duration timeOfAgreeing(SlackUser delegate) {
        Surface question = questions(delegate, "Note the calendar").get(0);
        Instant pressed = Instant.now();
        assertThat(delegate.press(question, "Agree").sendTo(house.url()).status())
                .isEqualTo(200);
        return Duration.between(pressed, Instant.now());
    }

    @AfterAll
    static void close() {
        house.close();
        STUB.close();
        assertThat(STUB.breaches()).isEmpty();
    }

    @Test
    void everyPressIsAcknowledgedInTime() {
        assertThat(acknowledgements).allSatisfy(took -> assertThat(took).isLessThan(Duration.ofSeconds(3)));
    }

    @Test
    void everyMessageStandsThereOnce() {
        assertThat(delegates).allSatisfy(delegate -> {
            assertThat(questions(delegate, "Note the calendar")).hasSize(1);
            assertThat(questions(delegate, "Note the budget")).hasSize(1);
        });
    }

    @Test
    void whoeverIsBoundMeanwhileIsGreetedOnceAndAskedWhatIsOpen() {
        SlackUser standIn = STUB.user("USTANDIN");

        assertThat(STUB.directMessages(standIn.id())).hasSize(2);
        assertThat(questions(standIn, "Note the budget")).hasSize(1);
    }

    @Test
    void everyMessageShowsHowThingsStand() {
        assertThat(delegates).allSatisfy(delegate -> {
            assertThat(questions(delegate, "Note the calendar").get(0).buttons())
                    .as("buttons of what is decided")
                    .isEmpty();
            assertThat(questions(delegate, "Note the budget").get(0).buttons()).isNotEmpty();
        });
    }

    @Test
    void nothingIsSentBeforeTheEndOfTheWaitThatSlackAskedFor() {
        assertThat(refusals()).isNotEmpty();
        assertThat(refusals()).allSatisfy(refusal -> {
            Instant from = refusal.answeredAt().plus(UNDER_WAY);
            Instant to = refusal.answeredAt().plus(ASKED_TO_WAIT);
            assertThat(telling())
                    .filteredOn(call -> call.at().isAfter(from) && call.at().isBefore(to))
                    .isEmpty();
        });
    }

    @Test
    void slackReallyFailed() {
        assertThat(telling()).extracting(Call::answered).contains("429", "500", "ok");
    }

    @Test
    void nobodyHasToHelp() {
        assertThat(house.bean(IncidentStore.class).open()).isEmpty();
    }

    private static List<Call> telling() {
        return STUB.calls().stream()
                .filter(call -> TELLING.contains(call.method()))
                .toList();
    }

    private static List<Surface> questions(SlackUser delegate, String what) {
        return STUB.directMessages(delegate.id()).stream()
                .filter(message -> message.words().contains(what))
                .toList();
    }
}
