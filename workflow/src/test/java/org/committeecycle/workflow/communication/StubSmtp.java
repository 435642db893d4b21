package org.committeecycle.workflow.communication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that answers as it is told to, or hangs up, at any point of the exchange. */
final class StubSmtp implements AutoCloseable {

    /** Instead of an answer: the line is cut. */
    static final String HANGS_UP = "";

    /** When the whole letter is there, as if it were a command. */
    static final String END_OF_DATA = ".";

    final List<String> letters = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final ServerSocket door;

    StubSmtp() {
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread thread = new Thread(this::serve, "stub of a mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on answers so to the command, such as {@code RCPT}. */
    StubSmtp answers(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    void answersAgainAsUsual() {
        answers.clear();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                talk(line);
            } catch (IOException hungUp) {
                // the next caller may fare better
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = line.getOutputStream();
        boolean goesOn = say(out, answer("HELLO", "220 stub.example ready"));
        while (goesOn) {
            String said = in.readLine();
            goesOn = said != null && reply(said.split("[ :]")[0], in, out);
        }
    }

    private boolean reply(String command, BufferedReader in, OutputStream out) throws IOException {
        switch (command) {
            case "DATA":
                String invitation = answer(command, "354 go on");
                return say(out, invitation) && (!invitation.startsWith("354") || take(in, out));
            case "QUIT":
                say(out, answer(command, "221 bye"));
                return false;
            default:
                return say(out, answer(command, "250 yes"));
        }
    }

    private boolean take(BufferedReader in, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line.startsWith("..") ? line.substring(1) : line);
        }
        String answer = answer(END_OF_DATA, "250 taken");
        if (answer.startsWith("250") || answer.equals(HANGS_UP)) {
            letters.add(String.join("\r\n", lines));
        }
        return say(out, answer);
    }

    private String answer(String command, String usual) {
        return answers.getOrDefault(command, usual);
    }

    private static boolean say(OutputStream out, String answer) throws IOException {
        if (answer.equals(HANGS_UP)) {
            return false;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
