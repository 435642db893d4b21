package org.committeecycle.bot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.approval.Stance;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack does not take the layout of something: its plain words arrive. */
class UnfitTest {

    @AutoClose
    private final PostRoom room = new PostRoom();

    private final String asked = room.ask();

    @ParameterizedTest
    @ValueSource(strings = {"msg_too_long", "invalid_blocks"})
    void postsPlainWords(String error) {
        room.more = " and more".repeat(1000);
        room.stub.fail().of("chat.postMessage").to("U1").error(error);

        room.tellAll();

        Surface question = theQuestion();
        assertThat(question.json().has("blocks")).isFalse();
        assertThat(question.text())
                .startsWith(PostRoom.question(asked))
                .endsWith("…")
                .hasSizeLessThan(3001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg_too_long", "invalid_blocks"})
    void changesAMessageIntoPlainWordsAndBackAgain(String error) {
        room.tellAll();
        room.stub.fail().of("chat.update").to("U1").error(error);
        changeTo("now");

        assertThat(theQuestion().json().getAsJsonArray("blocks")).isEmpty();
        assertThat(theQuestion().text()).endsWith("now");
        changeTo("later");
        assertThat(theQuestion().words()).contains("later");
        assertThat(theQuestion().json().getAsJsonArray("blocks")).hasSize(1);
    }

    @Test
    void postsPlainWordsOnceAlthoughTheAnswerIsLost() {
        room.stub.fail().of("chat.postMessage").to("U1").error("invalid_blocks");
        room.stub.fail().of("chat.postMessage").to("U1").internalErrorAfterEffect();
        Lost.in(room, PostRoom.FIRST);

        room.tellAll();

        assertThat(questions()).hasSize(1);
    }

    private void changeTo(String words) {
        room.words = words;
        room.house.approvals.decide(
                House.delegateOf(words.equals("now") ? House.DORADO : House.EREWHON), asked, 1, Stance.AGREES, "");
        room.tellAll();
    }

    private Surface theQuestion() {
        assertThat(questions()).hasSize(1);
        return questions().get(0);
    }

    private List<Surface> questions() {
        return room.stub.directMessages("U1").stream()
                .filter(message -> message.text().startsWith(PostRoom.question(asked)))
                .toList();
    }
}
