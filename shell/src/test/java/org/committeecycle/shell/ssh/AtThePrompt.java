package org.committeecycle.shell.ssh;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;

/** A prompt with a terminal, far from the house. */
final class AtThePrompt implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final ClientSession session;
    private final ChannelShell channel;
    private final OutputStream keys;

    AtThePrompt(Caller caller, int width) throws IOException {
        session = caller.session("anybody");
        channel = session.createShellChannel();
        channel.setPtyType("xterm");
        channel.setPtyColumns(width);
        channel.setOut(screen);
        channel.open().verify(LONG);
        keys = channel.getInvertedIn();
        awaitShown("committee>");
    }

    void type(String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    void resize(int width) throws IOException {
        channel.sendWindowChange(width, 24);
    }

    /** Waits until the screen has shown the text; answers what was shown since the last time. */
    String awaitShown(String text) {
        await().atMost(LONG).until(() -> shown().contains(text));
        String all = shown();
        screen.reset();
        return all;
    }

    String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    /** Waits until the house ends the session without a word on how. */
    void awaitCutOff() {
        await().atMost(LONG).until(() -> !session.isOpen());
    }

    int awaitEnd() {
        channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LONG);
        return channel.getExitStatus();
    }

    @Override
    public void close() throws IOException {
        channel.close(true);
        session.close();
    }
}
