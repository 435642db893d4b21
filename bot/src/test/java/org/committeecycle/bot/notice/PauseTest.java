package org.committeecycle.bot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.committeecycle.domain.House;
import org.committeecycle.domain.notice.Deliveries.Turn;
import org.committeecycle.domain.notice.Notice;
import org.committeecycle.domain.notice.Workspace;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack asks to wait, or does not let the bot in. */
class PauseTest {

    @AutoClose
    private final PostRoom room = new PostRoom();

    private final String asked = room.ask();

    @Test
    void sendsNothingInAnyConversationBeforeItWasAskedTo() {
        room.stub.fail().of("chat.postMessage").to("U1").rateLimited(Duration.ofSeconds(17));
        Instant end = now().plusSeconds(17);
        assertThat(room.tell(PostRoom.FIRST)).isEqualTo(Turn.AGAIN);
        int calls = room.calls();

        room.tell(PostRoom.SECOND);
        room.pass(Duration.ofSeconds(16));
        room.tell(PostRoom.FIRST);
        room.tell(PostRoom.SECOND);

        assertThat(room.calls()).isEqualTo(calls);
        assertThat(room.deliveries.nextTurn(PostRoom.FIRST)).isEqualTo(end);
        assertThat(room.deliveries.nextTurn(PostRoom.SECOND)).isEqualTo(end);
        room.tellAll();
        assertThat(now()).isAfterOrEqualTo(end);
        assertThat(room.messages("U1")).filteredOn(this::isQuestion).hasSize(1);
        assertThat(room.messages("U2")).filteredOn(this::isQuestion).hasSize(1);
    }

    @Test
    void waitsHalfAMinuteWhereSlackDoesNotSayHowLong() {
        room.stub.fail().of("chat.postMessage").httpStatus(429);
        Instant end = now().plusSeconds(30);

        room.tell(PostRoom.FIRST);

        assertThat(room.deliveries.nextTurn(PostRoom.FIRST)).isEqualTo(end);
        assertThat(pause().cause()).isEqualTo(Workspace.Cause.ASKED_TO_WAIT);
    }

    @Test
    void looksForNothingAfterARefusalThatLeavesNothingOpen() {
        room.stub.fail().of("chat.postMessage").rateLimited(Duration.ofSeconds(1));
        room.tell(PostRoom.FIRST);
        room.tellAll();

        assertThat(room.stub.calls("conversations.history")).isEmpty();
        assertThat(room.messages("U1")).filteredOn(this::isQuestion).hasSize(1);
    }

    @Test
    void stillLooksForALostMessageAfterItWasAskedToWaitWithLooking() {
        room.stub.fail().of("chat.postMessage").internalErrorAfterEffect();
        room.stub.fail().of("conversations.history").rateLimited(Duration.ofSeconds(5));
        Lost.in(room, PostRoom.FIRST);

        room.tellInTime(PostRoom.FIRST);
        assertThat(pause().until()).isEqualTo(now().plusSeconds(5));
        room.tellAll();

        assertThat(room.messages("U1")).filteredOn(this::isQuestion).hasSize(1);
    }

    @Test
    void postsNothingWhenSomebodyElseWasAskedToWaitMeanwhile() {
        Workspace.Pause meanwhile =
                new Workspace.Pause(now().plusSeconds(9), Workspace.Cause.ASKED_TO_WAIT, "asked to wait");
        room.whileShowing = () -> room.house.noticeStore.pause(meanwhile);
        int calls = room.posts().size();

        assertThat(room.tell(PostRoom.FIRST)).isEqualTo(Turn.AGAIN);

        assertThat(room.posts()).hasSize(calls);
        assertThat(room.deliveries.nextTurn(PostRoom.FIRST)).isEqualTo(meanwhile.until());
        assertThat(room.notice(Notice.Kind.QUESTION, PostRoom.FIRST).attemptedAt())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"account_inactive", "token_revoked", "invalid_auth", "missing_scope"})
    void stopsSendingWhenItIsNotLetInAndKeepsTheQueue(String error) {
        room.stub.fail().of("chat.postMessage").always().error(error);
        int waiting = room.house.noticeStore.waiting().length();
        room.tell(PostRoom.FIRST);
        int calls = room.calls();

        room.tell(PostRoom.SECOND);

        assertThat(room.calls()).isEqualTo(calls);
        assertThat(pause().cause()).isEqualTo(Workspace.Cause.SHUT_OUT);
        assertThat(pause().words()).contains(error, "install the app anew");
        assertThat(room.house.noticeStore.waiting().length()).isEqualTo(waiting);
    }

    @Test
    void looksEveryMinuteWhetherItIsLetInAgainAndGoesOnByItself() {
        var shut = room.stub.fail().of("chat.postMessage").always().error("invalid_auth");
        for (int minute = 0; minute < 3; minute++) {
            room.tellInTime(PostRoom.FIRST);
            assertThat(room.deliveries.nextTurn(PostRoom.FIRST)).isEqualTo(now().plusSeconds(60));
        }
        assertThat(shut.hits()).isEqualTo(3);

        shut.end();
        room.tellAll();
        assertThat(room.house.noticeStore.workspace().orElseThrow().pause()).isNull();
        assertThat(room.messages("U1")).filteredOn(this::isQuestion).hasSize(1);
        assertThat(room.messages("U2")).filteredOn(this::isQuestion).hasSize(1);
    }

    @Test
    void aNewStartForgetsThatItWasNotLetInAndRemembersThatItWasAskedToWait() {
        room.stub.fail().of("chat.postMessage").error("token_revoked");
        room.tell(PostRoom.FIRST);
        serveAnew();
        assertThat(room.house.noticeStore.workspace().orElseThrow().pause()).isNull();

        room.pass(Duration.ofMinutes(1));
        room.stub.fail().of("chat.postMessage").rateLimited(Duration.ofMinutes(4));
        room.tell(PostRoom.FIRST);
        serveAnew();
        assertThat(pause().cause()).isEqualTo(Workspace.Cause.ASKED_TO_WAIT);
    }

    private void serveAnew() {
        room.house.notices.serve(House.SYSTEM, "T1", "UBOT", "C1");
    }

    private Workspace.Pause pause() {
        return room.house.noticeStore.workspace().orElseThrow().pause();
    }

    private boolean isQuestion(String words) {
        return words.startsWith(PostRoom.question(asked));
    }

    private Instant now() {
        return room.house.clock.instant();
    }
}
