package org.committeecycle.bot.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.GivenUp;
import org.committeecycle.domain.House;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Deliveries.Turn;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A person's own page. */
class PublishingTest {

    @AutoClose
    private final PostRoom room = new PostRoom();

    @Test
    void showsThePageOfWhoeverOpensIt() {
        open("U1");
        room.tellAll();

        assertThat(room.stub.home("U1").orElseThrow().words()).isEqualTo("as it stands");
        assertThat(room.stub.home("U2")).isEmpty();
    }

    @Test
    void doesNotPublishTheSamePageAgain() {
        open("U1");
        room.tellAll();
        open("U1");
        room.tellAll();

        assertThat(room.stub.calls("views.publish")).hasSize(1);
    }

    @Test
    void writesToWhoeverOpenedThePageBeforeAnythingElseWasSent() {
        String stranger = Conversation.id(StubSlack.TEAM, "U9");
        open("U9");
        room.tellAll(stranger);
        room.bind("Cy", House.CASCARA, "U9");
        room.tellAll(stranger);

        assertThat(room.messages("U9")).singleElement().asString().startsWith("WELCOME");
    }

    @Test
    void writesThePageAnewWhenSomebodyElseWasFaster() {
        open("U1");
        room.stub.fail().of("views.publish").error("hash_conflict");
        room.tellAll();

        assertThat(room.stub.calls("views.publish")).hasSize(2);
        assertThat(room.stub.home("U1")).isPresent();
    }

    @Test
    void publishesAgainWhatWasLost() {
        open("U1");
        room.stub.fail().of("views.publish").dropConnection();
        Lost.in(room, PostRoom.FIRST);

        room.tellAll();

        assertThat(room.stub.home("U1")).isPresent();
        assertThat(room.stub.calls("conversations.history")).isEmpty();
    }

    @Test
    void waitsWithAPageAsLongAsItIsAskedTo() {
        open("U1");
        room.stub.fail().of("views.publish").rateLimited(Duration.ofSeconds(20));

        assertThat(room.tellInTime(PostRoom.FIRST)).isEqualTo(Turn.AGAIN);

        assertThat(Duration.between(room.house.clock.instant(), room.deliveries.nextTurn(PostRoom.FIRST)))
                .isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void saysThatAPageDoesNotFitAndGoesOn() {
        open("U1");
        room.stub.fail().of("views.publish").error("invalid_arguments");
        String asked = room.ask();
        room.tellAll();

        assertThat(room.stub.home("U1").orElseThrow().words()).contains("does not fit", "/committee help");
        assertThat(room.messages("U1")).anyMatch(words -> words.startsWith(PostRoom.question(asked)));
    }

    @Test
    void asksAPersonWhereTheAppHasNoPages() {
        open("U1");
        room.stub.fail().of("views.publish").error("not_enabled");

        assertThatThrownBy(() -> room.tellInTime(PostRoom.FIRST))
                .isInstanceOf(GivenUp.class)
                .hasMessageContaining("Switch it on");
    }

    private void open(String user) {
        room.house.notices.openHome(StubSlack.TEAM, user);
    }
}
