package org.committeecycle.shell.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.Signal;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** A terminal that stands elsewhere; its size follows the person's window. */
final class SshTerminal {

    private static final int USUAL_WIDTH = 80;
    private static final int USUAL_HEIGHT = 24;
    private static final int LARGEST = 1000;

    private SshTerminal() {}

    /** Whether the client has a terminal: only then it says which, and how wide. */
    static boolean isThere(Environment environment) {
        return environment.getEnv().containsKey(Environment.ENV_TERM)
                && environment.getEnv().containsKey(Environment.ENV_COLUMNS);
    }

    static Terminal open(Environment environment, InputStream in, OutputStream out) throws IOException {
        Terminal terminal = new ExternalTerminal(
                null,
                "ssh",
                environment.getEnv().get(Environment.ENV_TERM),
                in,
                out,
                StandardCharsets.UTF_8,
                Terminal.SignalHandler.SIG_IGN,
                false,
                null,
                size(environment));
        environment.addSignalListener(
                (channel, signal) -> {
                    terminal.setSize(size(environment));
                    terminal.raise(Terminal.Signal.WINCH);
                },
                Signal.WINCH);
        return terminal;
    }

    private static Size size(Environment environment) {
        return new Size(
                number(environment.getEnv(), Environment.ENV_COLUMNS, USUAL_WIDTH),
                number(environment.getEnv(), Environment.ENV_LINES, USUAL_HEIGHT));
    }

    private static int number(Map<String, String> environment, String name, int usual) {
        String text = environment.getOrDefault(name, "");
        int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        return number == 0 ? usual : Math.min(number, LARGEST);
    }
}
