package org.committeecycle.bot.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.committeecycle.bot.Enclosure;
import org.committeecycle.bot.stub.FailureOrder;
import org.committeecycle.bot.stub.UploadedFile;
import org.committeecycle.domain.GivenUp;
import org.committeecycle.domain.House;
import org.committeecycle.domain.notice.Deliveries.Turn;
import org.committeecycle.domain.notice.Notice;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The file of a question, lost at each point of its way: it arrives once, whole. */
class EnclosedTest {

    private static final byte[] TEXT = "Côte d'Ivoire, Türkiye".getBytes(StandardCharsets.UTF_8);

    @AutoClose
    private final PostRoom room = new PostRoom();

    @BeforeEach
    void askWithAFile() {
        room.file = new Enclosure("A-1-1.docx", "The text of A-1", TEXT);
        room.ask();
        comeToTheFile();
    }

    private void comeToTheFile() {
        while (room.house.noticeStore.next(PostRoom.FIRST).orElseThrow().kind() != Notice.Kind.TEXT) {
            room.tellInTime(PostRoom.FIRST);
        }
    }

    static Stream<Point> points() {
        return Stream.of("files.getUploadURLExternal", "upload", "files.completeUploadExternal")
                .flatMap(method -> Stream.of(
                        new Point(method, "500", order -> order.httpStatus(500)),
                        new Point(method, "cut before", FailureOrder::dropConnection),
                        new Point(method, "cut after", FailureOrder::dropConnectionAfterEffect),
                        new Point(method, "internal_error after", FailureOrder::internalErrorAfterEffect)))
                .filter(point -> !point.toString().equals("upload internal_error after"));
    }

    @ParameterizedTest
    @MethodSource("points")
    void sendsAFileOnceWhereverItIsLost(Point point) {
        point.fails(room.stub.fail());
        Lost.in(room, PostRoom.FIRST);

        room.pass(Duration.ofSeconds(10));
        room.tellAll(PostRoom.FIRST);

        assertThat(room.stub.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("A-1-1.docx");
            assertThat(file.title()).isEqualTo("The text of A-1");
            assertThat(file.bytes()).isEqualTo(TEXT);
            assertThat(file.channel()).isEqualTo("DU1");
        });
        assertThat(room.notice(Notice.Kind.TEXT, PostRoom.FIRST).waits()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void waitsWithAFileAsLongAsItIsAskedTo(String method) {
        room.stub.fail().of(method).rateLimited(Duration.ofSeconds(20));

        assertThat(room.tellInTime(PostRoom.FIRST)).isEqualTo(Turn.AGAIN);

        assertThat(Duration.between(room.house.clock.instant(), room.deliveries.nextTurn(PostRoom.FIRST)))
                .isEqualTo(Duration.ofSeconds(20));
        room.tellAll(PostRoom.FIRST);
        assertThat(room.stub.files()).hasSize(1);
        assertThat(room.stub.calls("conversations.history")).isEmpty();
    }

    static Stream<String> methods() {
        return Stream.of("files.getUploadURLExternal", "upload", "files.completeUploadExternal");
    }

    @Test
    void asksAPersonWhereTheWorkspaceTakesNoFiles() {
        room.stub.fail().of("files.getUploadURLExternal").error("file_uploads_disabled");

        assertThatThrownBy(() -> room.tellInTime(PostRoom.FIRST))
                .isInstanceOf(GivenUp.class)
                .hasMessageContaining("takes no files");
        room.tellAll(PostRoom.FIRST);

        assertThat(room.stub.files()).extracting(UploadedFile::channel).containsExactly("DU1");
    }

    @ParameterizedTest
    @EnumSource
    void takesAFileBackThatItsReaderMayReadNoMoreHoweverTheAnswerIsLost(LostAnswerTest.Loss loss) {
        room.tellAll(PostRoom.FIRST);
        withdraw();
        loss.befall(room.stub.fail().of("files.delete"));
        Lost.in(room, PostRoom.FIRST);

        room.tellAll(PostRoom.FIRST);

        assertThat(room.stub.files()).isEmpty();
        assertThat(room.notice(Notice.Kind.TEXT, PostRoom.FIRST).place()).isNull();
    }

    @Test
    void takesBackWhatALostAttemptHasLeft() {
        room.stub.fail().of("files.completeUploadExternal").dropConnectionAfterEffect();
        Lost.in(room, PostRoom.FIRST);
        assertThat(room.stub.files()).hasSize(1);
        withdraw();

        room.tellAll(PostRoom.FIRST);

        assertThat(room.stub.files()).isEmpty();
        assertThat(room.stub.calls("files.delete")).hasSize(1);
    }

    @Test
    void deletesAFileOnce() {
        room.tellAll(PostRoom.FIRST);
        withdraw();
        room.tellAll(PostRoom.FIRST);
        room.house.notices.placesChanged(House.year());
        room.tellAll(PostRoom.FIRST);

        assertThat(room.stub.calls("files.delete")).hasSize(1);
    }

    @Test
    void putsWhatMayBeReadInThePlaceOfWhatMayNot() {
        room.tellAll(PostRoom.FIRST);
        byte[] less = "Türkiye".getBytes(StandardCharsets.UTF_8);
        room.file = new Enclosure("A-1-1.docx", "The text of A-1", less);
        room.house.notices.placesChanged(House.year());

        room.tellAll(PostRoom.FIRST);

        assertThat(room.stub.files()).extracting(UploadedFile::text).containsExactly("Türkiye");
    }

    @Test
    void asksAPersonWhereAFileMayNotBeDeleted() {
        room.tellAll(PostRoom.FIRST);
        withdraw();
        room.stub.fail().of("files.delete").error("cant_delete_file");

        assertThatThrownBy(() -> room.tellAll(PostRoom.FIRST))
                .isInstanceOf(GivenUp.class)
                .hasMessageContaining("Ask an administrator of the workspace to delete it");
    }

    private void withdraw() {
        room.file = null;
        room.house.notices.placesChanged(House.year());
        comeToTheFile();
    }

    /** Where and how a file is lost. */
    private record Point(String method, String how, Consumer<FailureOrder> order) {

        void fails(FailureOrder ordered) {
            order.accept(ordered.of(method));
        }

        @Override
        public String toString() {
            return method + " " + how;
        }
    }
}
