package org.committeecycle.bot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Message.Metadata;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.committeecycle.bot.SlackLines;
import org.committeecycle.bot.stub.Failure;
import org.committeecycle.bot.stub.FailureOrder;
import org.committeecycle.domain.House;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.notice.Deliveries.Turn;
import org.committeecycle.domain.notice.Notice;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody knows whether Slack did what it was asked to do: whatever it was, it stands there once. */
class LostAnswerTest {

    @AutoClose
    private final PostRoom room = new PostRoom();

    private final String asked = room.ask();

    /** How an answer can be lost. */
    enum Loss {
        STATUS_500(order -> order.httpStatus(500)),
        STATUS_503(order -> order.httpStatus(503)),
        CUT_BEFORE(FailureOrder::dropConnection),
        CUT_AFTER(FailureOrder::dropConnectionAfterEffect),
        ERROR_BEFORE(order -> order.error("internal_error")),
        ERROR_AFTER(FailureOrder::internalErrorAfterEffect),
        UNKNOWN_ERROR(order -> order.error("fatal_error"));

        private final Consumer<FailureOrder> order;

        Loss(Consumer<FailureOrder> order) {
            this.order = order;
        }

        void befall(FailureOrder ordered) {
            order.accept(ordered);
        }
    }

    @ParameterizedTest
    @EnumSource
    void postsAMessageOnceHoweverItsAnswerIsLost(Loss loss) {
        loss.befall(room.stub.fail().of("chat.postMessage").to("U1"));
        Lost.in(room, PostRoom.FIRST);
        assertThat(room.notice(Notice.Kind.QUESTION, PostRoom.FIRST).attemptedAt())
                .isEqualTo(room.house.clock.instant());

        room.pass(Duration.ofSeconds(10));
        room.tellAll();

        assertThat(room.messages("U1")).filteredOn(this::isQuestion).hasSize(1);
        assertThat(room.notice(Notice.Kind.QUESTION, PostRoom.FIRST).attemptedAt())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void changesAMessageHoweverTheAnswerIsLost(Loss loss) {
        room.tellAll();
        room.words = "as it stands now";
        room.house.approvals.decide(House.delegateOf(House.CASCARA), asked, 1, Stance.AGREES, "");
        loss.befall(room.stub.fail().of("chat.update").to("U1"));
        Lost.in(room, PostRoom.FIRST);

        room.pass(Duration.ofSeconds(10));
        room.tellAll();

        assertThat(room.messages("U1"))
                .filteredOn(this::isQuestion)
                .singleElement()
                .asString()
                .endsWith("as it stands now");
    }

    @Test
    void sendsNothingTwiceByItselfOverABrokenConnection() {
        room.stub.fail().of("chat.postMessage").to("U1").dropConnectionAfterEffect();
        int calls = room.calls();

        Lost.in(room, PostRoom.FIRST);

        assertThat(room.callsAfter(calls)).containsExactly("chat.postMessage dropped");
    }

    @Test
    void findsAMessageBehindHundredsOfOthers() throws Exception {
        MethodsClient slack = SlackLines.to(room.stub).methods();
        for (int other = 0; other < 450; other++) {
            slack.chatPostMessage(call -> call.channel("DU1").text("something else"));
        }
        room.stub.fail().of("chat.postMessage").to("U1").internalErrorAfterEffect();
        Lost.in(room, PostRoom.FIRST);

        room.tellAll();

        assertThat(room.stub.calls("conversations.history")).hasSize(3);
        assertThat(room.messages("U1")).filteredOn(this::isQuestion).hasSize(1);
    }

    @Test
    void takesNoMessageOfAnotherAppForItsOwn() throws Exception {
        room.stub.fail().of("chat.postMessage").to("U1").dropConnection();
        Lost.in(room, PostRoom.FIRST);
        SlackLines.to(room.stub).methods().chatPostMessage(call -> call.channel("DU1")
                .text("from elsewhere")
                .metadata(Metadata.builder()
                        .eventType("another_notice")
                        .eventPayload(Map.of("key", "QUESTION"))
                        .build()));

        room.tellAll();

        assertThat(room.messages("U1")).filteredOn(this::isQuestion).hasSize(1);
    }

    @Test
    void keepsTheOrderOfAConversationWhateverIsLost() {
        String second = room.ask();
        room.stub.fail().of("chat.postMessage").to("U1").dropConnection();
        room.stub.fail().of("chat.postMessage").to("U1").internalErrorAfterEffect();
        Lost.in(room, PostRoom.FIRST);
        Lost.in(room, PostRoom.FIRST);

        room.tellAll();

        assertThat(room.messages("U1"))
                .filteredOn(words -> words.startsWith("QUESTION"))
                .extracting(words -> words.split(" 1 ")[0])
                .containsExactly("QUESTION approval/" + asked, "QUESTION approval/" + second);
    }

    /**
     * The window that remains: a process dies, and Slack takes in its last message only after the next process has looked
     * for it. Then it stands there twice; nothing but a key that Slack itself would keep could prevent that.
     */
    @Test
    void postsAgainWhatSlackTakesInOnlyAfterItWasLookedFor() {
        Failure late = room.stub.fail().of("chat.postMessage").to("U1").hold();
        CompletableFuture<Turn> dead = CompletableFuture.supplyAsync(() -> room.tell(PostRoom.FIRST));
        late.awaitHits(1);

        room.tellAll();
        assertThat(room.messages("U1")).filteredOn(this::isQuestion).hasSize(1);
        late.release();
        dead.join();

        assertThat(room.messages("U1")).filteredOn(this::isQuestion).hasSize(2);
    }

    private boolean isQuestion(String words) {
        return words.startsWith(PostRoom.question(asked));
    }
}
