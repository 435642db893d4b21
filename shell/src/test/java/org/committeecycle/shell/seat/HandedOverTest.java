package org.committeecycle.shell.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedOverTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void readsWhatThePersonSends() {
        Document document = Document.of("-").at(desk("State,Code\n", Desk.NOWHERE));

        assertThat(document.read()).asString(StandardCharsets.UTF_8).isEqualTo("State,Code\n");
    }

    @Test
    void keepsTheWordsOfTheAnswerOutOfAFileThatItHandsOver() throws IOException {
        HandedOver desk = desk("", Desk.NOWHERE);
        desk.answers().write("before".getBytes(StandardCharsets.UTF_8));

        Document.of("-").at(desk).write("PK".getBytes(StandardCharsets.UTF_8));
        desk.answers().write("after".getBytes(StandardCharsets.UTF_8));

        assertThat(out).hasToString("beforePK");
        assertThat(err).hasToString("after");
    }

    @Test
    void leavesTheFilesOfTheServerAlone() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");

        for (String name : new String[] {secret.toString(), "../secret", "secret", "./-"}) {
            Document document = Document.of(name).at(desk("", Desk.NOWHERE));
            assertThatThrownBy(document::read).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> document.write(new byte[1])).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> document.desk().place(Path.of(name))).isInstanceOf(Refused.class);
        }
        assertThat(folder).isDirectoryContaining(file -> file.equals(secret));
        assertThat(secret).hasContent("secret");
    }

    @Test
    void findsNamedFilesWhereTheyMayBeNamed() {
        HandedOver desk = desk("", Desk.in(folder));

        Document.of("paper.docx").at(desk).write(new byte[] {1, 2});

        assertThat(folder.resolve("paper.docx")).hasBinaryContent(new byte[] {1, 2});
        assertThat(folder.resolve("paper.docx.part")).doesNotExist();
        assertThat(Document.of("paper.docx").at(desk).read()).containsExactly(1, 2);
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatThrownBy(() -> Document.of("-").at(desk("", Desk.NOWHERE)).read())
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Nothing was handed over");
        HandedOver endless = new HandedOver(new Endless(), out, err, Desk.NOWHERE);
        assertThatThrownBy(() -> Document.of("-").at(endless).read())
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("What is handed over has more than");
    }

    private HandedOver desk(String sent, Desk otherwise) {
        return new HandedOver(new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)), out, err, otherwise);
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return length;
        }
    }
}
