package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.bot.stub.SlackAnswer;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.ApprovalStore;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditStore;
import org.committeecycle.domain.process.IncidentStore;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL is gone for thirty seconds while the house serves, members press and operators type: everybody is told so in
 * time, nothing is half done, and afterwards everything goes on by itself, once.
 */
class DatabaseGoneTest {

    private static final Duration GONE = Duration.ofSeconds(30);

    /** The pool asks for a connection ever more rarely, at last every ten seconds. */
    private static final Duration BACK = Duration.ofSeconds(20);

    private static final Duration SLACK_WAITS = Duration.ofSeconds(3);

    private static final StubSlack STUB = new StubSlack();

    @TempDir
    static Path data;

    private static EmbeddedPostgres database;
    private static Relay line;
    private static ServedHouse house;
    private static List<SlackUser> delegates;
    private static String approval;
    private static int entriesBefore;
    private static List<String> told;
    private static String doctor;
    private static List<Integer> healthWhileGone;
    private static List<Integer> healthAfterwards;

    private static final List<Duration> answered = new ArrayList<>();
    private static final List<String> typed = new ArrayList<>();
    private static List<String> decidedMeanwhile;

    @BeforeAll
    static void loseTheDatabaseForAWhile() throws IOException {
        database = EmbeddedPostgres.start();
        line = new Relay(database.getPort());
        house = new ServedHouse(
                STUB,
                data,
                List.of(
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(line.port()),
                        "--spring.datasource.username=postgres"));
        delegates = house.committee(StateCode.of("XAA"), StateCode.of("XAB"), StateCode.of("XAC"));
        approval = ask("Note the calendar");
        house.awaitQuiet();
        send(delegates
                .get(2)
                .press(questions(delegates.get(2), "Note the calendar").get(0), "Agree"));
        answered.clear();
        house.awaitQuiet();
        ask("Note the budget");
        entriesBefore = audited().size();

        line.cut();
        actUntil(Instant.now().plus(GONE));
        healthWhileGone = health();
        line.mend();
        await().atMost(BACK).ignoreExceptions().until(() -> !audited().isEmpty());
        healthAfterwards = health();

        decidedMeanwhile = audited().subList(entriesBefore, audited().size());
        house.awaitQuiet();
    }

    private static void actUntil(Instant end) {
        Surface question = questions(delegates.get(0), "Note the calendar").get(0);
        int told = STUB.ephemerals().size();
        doctor = type("doctor");
        while (Instant.now().isBefore(end)) {
            send(delegates.get(0).press(question, "Agree"));
            typed.add(type("approval adopt %s --words 'now'".formatted(approval)));
        }
        send(delegates.get(1).command("tasks"));
        STUB.await("an answer to each", () -> STUB.ephemerals().size() == told + answered.size());
        DatabaseGoneTest.told = STUB.ephemerals().stream()
                .skip(told)
                .map(Surface::words)
                .map(String::valueOf)
                .toList();
    }

    private static void send(SlackRequest request) {
        Instant sent = Instant.now();
        SlackAnswer answer = request.sendTo(house.url());
        answered.add(Duration.between(sent, Instant.now()));
        assertThat(answer.status()).isEqualTo(200);
    }

    /** What is answered to whoever asks whether it lives, and whether it is ready. */
    private static List<Integer> health() {
        return Stream.of("/health/liveness", "/health/readiness")
                .map(path -> HttpRequest.newBuilder(URI.create(house.url()).resolve(path))
                        .timeout(Duration.ofSeconds(10))
                        .build())
                .map(request -> HttpClient.newHttpClient()
                        .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                        .join()
                        .statusCode())
                .toList();
    }

    private static String type(String line) {
        SpySeat seat = SpySeat.of(Actor.staff("ISU", EnumSet.of(Role.OPERATOR), Channel.LOCAL));
        ExitCode code = house.bean(Dispatcher.class).run(seat.seat(), line);
        assertThat(code).isEqualTo(ExitCode.FAILED);
        return seat.out() + seat.err();
    }

    private static String ask(String what) {
        house.type("approval open '%s' --rule all --period '5 working days'".formatted(what));
        List<Approval> open = house.bean(ApprovalStore.class).open();
        return open.get(open.size() - 1).id();
    }

    @AfterAll
    static void close() throws IOException {
        house.close();
        line.close();
        database.close();
        STUB.close();
        assertThat(STUB.breaches()).isEmpty();
    }

    @Test
    void everyPressIsAnsweredWhileSlackWaits() {
        assertThat(answered).hasSizeGreaterThan(4).allSatisfy(took -> assertThat(took)
                .isLessThan(SLACK_WAITS));
    }

    @Test
    void everybodyIsToldThatNothingWasChanged() {
        assertThat(told).hasSameSizeAs(answered).allSatisfy(words -> assertThat(words)
                .containsAnyOf("This did not work, and nothing was changed.", "may or may not be done"));
        assertThat(told.subList(1, told.size())).allMatch(words -> words.contains("nothing was changed"));
    }

    @Test
    void operatorsAreToldWhatIsTheMatter() {
        assertThat(typed)
                .allSatisfy(words -> assertThat(words).contains("The database does not answer, and nothing was done"));
    }

    @Test
    void theDoctorAnswersAndNamesTheDatabase() {
        assertThat(doctor)
                .containsPattern("Database +broken +It does not answer")
                .contains("Unseen");
    }

    @Test
    void itSaysThatItLivesButIsNotReadyAndThatItIsReadyAgainAfterwards() {
        assertThat(healthWhileGone).as("liveness, readiness").containsExactly(200, 503);
        assertThat(healthAfterwards).as("liveness, readiness").containsExactly(200, 200);
    }

    @Test
    void nothingOfItIsDone() {
        assertThat(decidedMeanwhile).noneMatch(words -> words.contains("agrees") || words.contains("adopted"));
    }

    @Test
    void whatWasOnItsWayIsToldOnceAfterwards() {
        assertThat(delegates).allSatisfy(delegate -> {
            assertThat(questions(delegate, "Note the calendar")).hasSize(1);
            assertThat(questions(delegate, "Note the budget")).hasSize(1);
        });
    }

    @Test
    void whatIsPressedAfterwardsCountsOnce() {
        for (SlackUser delegate : delegates.subList(0, 2)) {
            Surface question = questions(delegate, "Note the calendar").get(0);
            assertThat(delegate.press(question, "Agree").sendTo(house.url()).status())
                    .isEqualTo(200);
        }

        await().until(() ->
                house.bean(ApprovalStore.class).find(approval).orElseThrow().outcome() == Outcome.ADOPTED);
        assertThat(audited()).filteredOn(words -> words.endsWith("agrees")).hasSize(delegates.size());
    }

    @Test
    void nobodyHasToHelpAndTheAuditIsWhole() {
        assertThat(house.bean(IncidentStore.class).open()).isEmpty();
        SpySeat seat = SpySeat.of("eve", Role.AUDITOR);
        assertThat(house.bean(Dispatcher.class).run(seat.seat(), "audit verify"))
                .isEqualTo(ExitCode.DONE);
    }

    private static List<String> audited() {
        return house.bean(AuditStore.class).latest(Integer.MAX_VALUE).stream()
                .filter(entry -> entry.subject().equals(Subject.of(Subject.Kind.APPROVAL, approval)))
                .map(AuditEntry::words)
                .toList();
    }

    private static List<Surface> questions(SlackUser delegate, String what) {
        return STUB.directMessages(delegate.id()).stream()
                .filter(message -> message.words().contains(what))
                .toList();
    }
}
