package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.ApprovalStore;
import org.committeecycle.domain.approval.Stance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Slack did not sign just now, and what it signed but was done already, changes nothing in the database: every table
 * is compared. The same request, signed as Slack does, has its effect afterwards.
 */
class RefusedRequestsTest {

    private static final StateCode AVALON = StateCode.of("XAA");
    private static final StateCode BELMORA = StateCode.of("XAB");

    private static final int UNAUTHORIZED = 401;
    private static final int CONFLICT = 409;

    private static final StubSlack STUB = new StubSlack();

    @TempDir
    static Path data;

    private static ServedHouse house;
    private static SlackUser belmora;

    private String approval;

    @BeforeAll
    static void serve() {
        house = ServedHouse.inMemory(STUB, data);
        belmora = house.committee(AVALON, BELMORA).get(1);
    }

    @AfterAll
    static void close() {
        house.close();
        STUB.close();
        assertThat(STUB.breaches()).isEmpty();
    }

    @BeforeEach
    void ask() {
        house.type("approval open 'Note the calendar' --rule all --period '5 working days'");
        List<Approval> open = house.bean(ApprovalStore.class).open();
        approval = open.get(open.size() - 1).id();
    }

    @Test
    void aPressCountsOnceAndOnlyAsSlackSignsIt() {
        SlackRequest press = belmora.press(house.newest(belmora), "Agree");

        changesNothingUnlessSignedNow(press);
        assertThat(stance()).isNull();
        isDoneOnce(press);
        assertThat(stance()).isEqualTo(Stance.AGREES);
    }

    @Test
    void aModalIsTakenOnceAndOnlyAsSlackSignsIt() {
        Surface modal = house.opens(belmora.press(house.newest(belmora), "Object"));
        SlackRequest submission = belmora.submit(modal, Map.of("words", "Two days are missing"));

        changesNothingUnlessSignedNow(submission);
        assertThat(stance()).isNull();
        isDoneOnce(submission);
        assertThat(stance()).isEqualTo(Stance.OBJECTS);
    }

    @Test
    void aCommandIsAnsweredOnceAndOnlyAsSlackSignsIt() {
        SlackRequest command = belmora.command("tasks");

        changesNothingUnlessSignedNow(command);
        assertThat(STUB.ephemerals(belmora.id())).isEmpty();
        isDoneOnce(command);
        assertThat(STUB.ephemerals(belmora.id())).hasSize(1);
    }

    @Test
    void anEventIsHeardOnlyAsSlackSignsIt() {
        SlackRequest event = belmora.openHome();

        changesNothingUnlessSignedNow(event);
        takesEffect(event);
    }

    @Test
    void anEventThatSlackDeliversFourTimesIsHeardOnceAndAcknowledgedEachTime() {
        SlackRequest event = belmora.openHome();
        takesEffect(event);
        Map<String, List<String>> before = contents();

        for (int retry = 1; retry <= 3; retry++) {
            SlackRequest again = event.retried(retry, "http_timeout");
            assertThat(again.sendTo(house.url()).status()).isEqualTo(200);
        }

        assertThat(contents()).isEqualTo(before);
    }

    private static void changesNothingUnlessSignedNow(SlackRequest request) {
        Map<String, List<String>> before = contents();
        List<SlackRequest> refused = List.of(
                request.signedWith("a secret that somebody guessed"),
                request.signedAt(Instant.now().minus(Duration.ofMinutes(6))),
                request.signedAt(Instant.now().plus(Duration.ofMinutes(6))),
                request.signedAt(Instant.now().plus(Duration.ofDays(365))),
                request.unsigned());
        assertThat(refused)
                .allSatisfy(
                        each -> assertThat(each.sendTo(house.url()).status()).isEqualTo(UNAUTHORIZED));
        assertThat(contents()).isEqualTo(before);
    }

    /** To the letter, signature and time included. */
    private static void isDoneOnce(SlackRequest request) {
        SlackRequest signed = request.signedAt(Instant.now());
        takesEffect(signed);
        Map<String, List<String>> before = contents();
        assertThat(signed.sendTo(house.url()).status()).isEqualTo(CONFLICT);
        assertThat(request.sendTo(house.url()).status()).isEqualTo(CONFLICT);
        assertThat(contents()).isEqualTo(before);
    }

    private static void takesEffect(SlackRequest request) {
        Map<String, List<String>> before = contents();
        assertThat(request.sendTo(house.url()).status()).isEqualTo(200);
        assertThat(contents()).isNotEqualTo(before);
    }

    private static Map<String, List<String>> contents() {
        house.awaitQuiet();
        return Tables.contents(house.bean(DataSource.class));
    }

    private Stance stance() {
        Approval asked = house.bean(ApprovalStore.class).find(approval).orElseThrow();
        return asked.standing().containsKey(BELMORA)
                ? asked.standing().get(BELMORA).stance()
                : null;
    }
}
