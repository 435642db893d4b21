package org.committeecycle.bot.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Failures as the SDK's own client meets them. */
class FailureTest {

    private final StubSlack stub = new StubSlack();
    private MethodsClient client = Clients.bot(stub);

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void limitsTheRateOfTheNextCallsOnly() throws Exception {
        stub.fail().of("chat.postMessage").times(2).rateLimited(Duration.ofMillis(1500));

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> post("C1")).isInstanceOfSatisfying(SlackApiException.class, refused -> {
                assertThat(refused.getResponse().code()).isEqualTo(429);
                assertThat(refused.getResponse().header("Retry-After")).isEqualTo("2");
            });
        }
        assertThat(post("C1").isOk()).isTrue();
        assertThat(stub.messages("C1")).hasSize(1);
        assertThat(stub.calls()).extracting(Call::answered).containsExactly("429", "429", "ok");
    }

    @Test
    void answersWithAStatus() {
        stub.fail().httpStatus(503);

        assertThatThrownBy(() -> post("C1")).isInstanceOfSatisfying(SlackApiException.class, refused -> assertThat(
                        refused.getResponse().code())
                .isEqualTo(503));
    }

    @Test
    void strikesOnlyTheMethodAndTheUserThatWereNamed() throws Exception {
        stub.fail().of("chat.postMessage").to("U1").always().error("is_archived");

        assertThat(client.authTest(r -> r).isOk()).isTrue();
        assertThat(post("U2").isOk()).isTrue();
        assertThat(post("U1").getError()).isEqualTo("is_archived");
        assertThat(client.conversationsOpen(r -> r.users(java.util.List.of("U1")))
                        .isOk())
                .isTrue();
        assertThat(post("DU1").getError()).isEqualTo("is_archived");
    }

    @Test
    void failsForASpanOfTimeAndThenNoMore() throws Exception {
        Failure failure = stub.fail().during(Duration.ofMinutes(1)).error("fatal_error");

        assertThat(post("C1").getError()).isEqualTo("fatal_error");
        failure.end();

        assertThat(post("C1").isOk()).isTrue();
        stub.fail().during(Duration.ZERO).error("fatal_error");
        assertThat(post("C1").isOk()).isTrue();
    }

    @Test
    void cutsTheConnectionBeforeAnythingHappened() {
        stub.fail().times(10).dropConnection();

        assertThatThrownBy(() -> post("C1")).isInstanceOf(IOException.class);

        assertThat(stub.messages("C1")).isEmpty();
    }

    @Test
    void cutsTheConnectionAfterTheMessageWasPosted() {
        stub.fail().dropConnectionAfterEffect();

        assertThatThrownBy(() -> post("C1")).isInstanceOf(IOException.class);

        assertThat(stub.messages("C1")).hasSize(1);
    }

    /** Not the stub's doing but the SDK's: whoever must not post twice switches this off. */
    @Test
    void cutsAUsedConnectionOverWhichTheSdkThenPostsAgain() throws Exception {
        post("C1");
        stub.fail().dropConnectionAfterEffect();

        assertThat(post("C1").isOk()).isTrue();

        assertThat(stub.calls()).extracting(Call::answered).containsExactly("ok", "dropped", "ok");
        assertThat(stub.messages("C1")).hasSize(3);
    }

    @Test
    void cutsAUsedConnectionOverWhichAClientWithoutRetriesPostsOnce() throws Exception {
        client = Clients.withoutRetries(stub);
        post("C1");
        stub.fail().dropConnectionAfterEffect();

        assertThatThrownBy(() -> post("C1")).isInstanceOf(IOException.class);

        assertThat(stub.messages("C1")).hasSize(2);
    }

    @Test
    void reportsAnErrorAfterTheMessageWasPosted() throws Exception {
        stub.fail().internalErrorAfterEffect();

        assertThat(post("C1").getError()).isEqualTo("internal_error");

        assertThat(stub.messages("C1")).hasSize(1);
    }

    @Test
    void holdsTheEffectUntilReleased() throws Exception {
        Failure held = stub.fail().hold();
        CompletableFuture<ChatPostMessageResponse> answer = CompletableFuture.supplyAsync(() -> unchecked("C1"));

        held.awaitHits(1);
        assertThat(stub.messages("C1")).isEmpty();
        assertThat(stub.calls().get(0).answered()).isEqualTo("pending");
        held.release();

        assertThat(answer.get().isOk()).isTrue();
        assertThat(stub.messages("C1")).hasSize(1);
    }

    @Test
    void holdsTheAnswerUntilReleased() throws Exception {
        Failure held = stub.fail().holdAnswer();
        CompletableFuture<ChatPostMessageResponse> answer = CompletableFuture.supplyAsync(() -> unchecked("C1"));

        stub.await("the message", () -> stub.messages("C1").size() == 1);
        assertThat(answer).isNotDone();
        held.release();

        assertThat(answer.get().isOk()).isTrue();
    }

    @Test
    void answersLate() throws Exception {
        stub.fail().slow(Duration.ofMillis(50));

        assertThat(post("C1").isOk()).isTrue();

        Call call = stub.calls().get(0);
        assertThat(Duration.between(call.at(), call.answeredAt())).isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }

    private ChatPostMessageResponse unchecked(String channel) {
        try {
            return post(channel);
        } catch (IOException | SlackApiException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ChatPostMessageResponse post(String channel) throws IOException, SlackApiException {
        return client.chatPostMessage(r -> r.channel(channel).text("hello"));
    }
}
