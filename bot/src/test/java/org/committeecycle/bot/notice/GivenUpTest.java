package org.committeecycle.bot.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.GivenUp;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Notice;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only a person can help: nothing is tried again before, and then it is told. */
class GivenUpTest {

    @AutoClose
    private final PostRoom room = new PostRoom();

    private final String asked = room.ask();

    @ParameterizedTest
    @CsvSource({
        "not_in_channel, Invite it there",
        "channel_not_found, See that its id is right",
        "is_archived, Open it again",
        "restricted_action, Ask its administrator"
    })
    void asksAPersonAboutTheChannelAtOnceAndTellsItAfterwards(String error, String help) {
        room.tellAll();
        adopt();
        room.stub.fail().of("chat.postMessage").to("C1").error(error);
        int calls = room.calls();

        assertThatThrownBy(() -> room.tellInTime(PostRoom.CHANNEL))
                .isInstanceOf(GivenUp.class)
                .hasMessageContaining("The decision %s was not told to C1", asked)
                .hasMessageContaining(help)
                .hasMessageContaining("have it tried again")
                .hasMessageContaining(error);
        assertThat(room.callsAfter(calls)).containsExactly("chat.postMessage " + error);
        room.tellAll(PostRoom.CHANNEL);

        assertThat(room.stub.messages("C1")).hasSize(1);
        assertThat(room.stub.calls("conversations.history")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"user_not_found", "user_disabled", "cannot_dm_bot"})
    void asksAPersonAboutAUserWithWhomNoConversationOpens(String error) {
        room.bind("Cy", House.CASCARA, "U3");
        String conversation = Conversation.id(StubSlack.TEAM, "U3");
        room.stub.fail().of("conversations.open").to("U3").error(error);

        assertThatThrownBy(() -> room.tell(conversation))
                .isInstanceOf(GivenUp.class)
                .hasMessageContaining("Bind the delegate anew")
                .hasMessageContaining("U3");
        room.tellAll(conversation);

        assertThat(room.messages("U3")).filteredOn(this::isQuestion).hasSize(1);
    }

    @Test
    void opensAConversationOnceHoweverTheFirstAnswerIsLost() {
        room.bind("Cy", House.CASCARA, "U3");
        String conversation = Conversation.id(StubSlack.TEAM, "U3");
        room.stub.fail().of("conversations.open").to("U3").dropConnectionAfterEffect();
        Lost.in(room, conversation);
        assertThat(room.notice(Notice.Kind.WELCOME, conversation).attemptedAt()).isNull();

        room.tellAll(conversation);

        assertThat(room.messages("U3"))
                .filteredOn(words -> words.startsWith("WELCOME"))
                .hasSize(1);
        assertThat(room.stub.calls("conversations.open")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"message_not_found", "cant_update_message", "edit_window_closed"})
    void postsAnewWhatCannotBeChangedAnyMore(String error) {
        room.tellAll();
        agreeWith("as it stands now");
        room.stub.fail().of("chat.update").to("U1").error(error);

        room.tellAll();
        assertThat(room.messages("U1"))
                .filteredOn(this::isQuestion)
                .hasSize(2)
                .last()
                .asString()
                .endsWith("now");
        agreeWith("as it stands later");
        room.tellAll();

        assertThat(room.messages("U1"))
                .filteredOn(this::isQuestion)
                .hasSize(2)
                .last()
                .asString()
                .endsWith("later");
    }

    @Test
    void postsAnewOnceAlthoughTheAnswerIsLost() {
        room.tellAll();
        agreeWith("as it stands now");
        room.stub.fail().of("chat.update").to("U1").error("cant_update_message");
        room.stub.fail().of("chat.postMessage").to("U1").internalErrorAfterEffect();
        Lost.in(room, PostRoom.FIRST);

        room.tellAll();

        assertThat(room.messages("U1"))
                .filteredOn(this::isQuestion)
                .hasSize(2)
                .last()
                .asString()
                .endsWith("now");
    }

    @Test
    void leavesAChannelThatIsNotTheCommitteesAnyMoreUntilItIsAgain() {
        room.tellAll();
        adopt();
        room.house.notices.serve(House.SYSTEM, StubSlack.TEAM, "UBOT", "C2");
        room.tellAll(PostRoom.CHANNEL);
        assertThat(room.stub.messages("C1")).isEmpty();

        room.house.notices.serve(House.SYSTEM, StubSlack.TEAM, "UBOT", "C1");
        room.tellAll(PostRoom.CHANNEL);
        assertThat(room.stub.messages("C1")).hasSize(1);
    }

    private void adopt() {
        House.MEMBERS.forEach(this::agree);
        room.house.approvals.count(House.SYSTEM, asked);
    }

    private void agree(StateCode member) {
        room.house.approvals.decide(House.delegateOf(member), asked, 1, Stance.AGREES, "");
    }

    private void agreeWith(String words) {
        room.words = words;
        agree(words.endsWith("now") ? House.DORADO : House.EREWHON);
    }

    private boolean isQuestion(String words) {
        return words.startsWith(PostRoom.question(asked));
    }
}
