package org.committeecycle.shell.ssh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.session.ServerSession;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.Stopped;
import org.committeecycle.shell.prompt.GivenUpWriter;
import org.committeecycle.shell.prompt.GivingUp;
import org.committeecycle.shell.prompt.TerminalSeat;
import org.committeecycle.shell.seat.Desk;
import org.committeecycle.shell.seat.HandedOver;
import org.committeecycle.shell.seat.Seat;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One session of a person over SSH: a single command, or a prompt; it has a thread of its own, which nobody interrupts. */
final class SshSession implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(SshSession.class);
    private static final String NO_COLOUR = "NO_COLOR";

    private final SshShell shell;
    private final @Nullable OneCommand command;
    private final GivingUp givingUp = new GivingUp();

    private @Nullable InputStream in;
    private @Nullable OutputStream out;
    private @Nullable OutputStream err;
    private @Nullable ExitCallback exit;

    /** A session for one command, or for a prompt when there is none. */
    SshSession(SshShell shell, @Nullable OneCommand command) {
        this.shell = shell;
        this.command = command;
    }

    @Override
    public void setInputStream(InputStream stream) {
        this.in = stream;
    }

    @Override
    public void setOutputStream(OutputStream stream) {
        this.out = stream;
    }

    @Override
    public void setErrorStream(OutputStream stream) {
        this.err = stream;
    }

    @Override
    public void setExitCallback(ExitCallback callback) {
        this.exit = callback;
    }

    @Override
    public void start(ChannelSession channel, Environment environment) {
        ServerSession connection = channel.getServerSession();
        Runnable session = () -> {
            end(run(connection, environment));
            shell.doorkeeper().showOutUnlessKnown(connection);
        };
        if (!shell.take(session)) {
            say("Too many people are at the shell: try again later.");
            end(ExitCode.FAILED);
        }
    }

    /** The person is gone: what runs is told so when it next says something. */
    @Override
    public void destroy(ChannelSession channel) {
        givingUp.ask();
    }

    private void end(ExitCode code) {
        Objects.requireNonNull(exit).onExit(code.number());
    }

    private ExitCode run(ServerSession session, Environment environment) {
        try {
            return SshTerminal.isThere(environment) ? atATerminal(session, environment) : withoutATerminal(session);
        } catch (Refused refused) {
            say(refused.getMessage());
            return ExitCode.REFUSED;
        } catch (Stopped stopped) {
            say(stopped.getMessage());
            return ExitCode.FAILED;
        } catch (IOException | RuntimeException | Error failure) {
            LOG.error("A session over SSH broke", failure);
            say("This session broke, and it is not your fault: the log has the details.");
            return ExitCode.FAILED;
        }
    }

    private ExitCode atATerminal(ServerSession session, Environment environment) throws IOException {
        try (Terminal terminal =
                SshTerminal.open(environment, Objects.requireNonNull(in), Objects.requireNonNull(out))) {
            boolean coloured = environment.getEnv().getOrDefault(NO_COLOUR, "").isEmpty();
            TerminalSeat typing = new TerminalSeat(terminal, coloured, givingUp);
            ExitCode code = command == null
                    ? shell.prompt().run(terminal, null, typing, () -> typing.of(person(session), Desk.NOWHERE))
                    : command.run(shell.dispatcher(), typing.of(person(session), Desk.NOWHERE));
            terminal.flush();
            return code;
        }
    }

    private ExitCode withoutATerminal(ServerSession session) {
        InputStream sent = Objects.requireNonNull(in);
        if (command != null) {
            HandedOver desk =
                    new HandedOver(sent, Objects.requireNonNull(out), Objects.requireNonNull(err), Desk.NOWHERE);
            Seat seat = Seat.plain(person(session), writer(desk.answers()), writer(err));
            return command.run(shell.dispatcher(), seat.with(desk));
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(sent, StandardCharsets.UTF_8));
        PrintWriter answers = writer(Objects.requireNonNull(out));
        PrintWriter messages = writer(Objects.requireNonNull(err));
        return shell.prompt().run(() -> next(lines), () -> Seat.plain(person(session), answers, messages)
                .with(Desk.NOWHERE));
    }

    /** Who a key belongs to is taken from memory for the doctor alone, who answers without a database. */
    private Actor person(ServerSession session) {
        KnownKeys.Holder holder = shell.doorkeeper().holder(session);
        boolean mayBeRemembered = command != null && command.isForTheDoctor();
        if (!holder.isCertain() && !mayBeRemembered) {
            throw new Stopped(
                    ExitCode.FAILED,
                    "The database does not answer, and nothing was done: try again when 'doctor' finds it well.");
        }
        return holder.anybody()
                .orElseThrow(() -> new Refused("Your key is no longer one by which somebody may come in."));
    }

    private static String next(BufferedReader lines) {
        try {
            @Nullable String line = lines.readLine();
            if (line == null) {
                throw new EndOfFileException();
            }
            return line;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private PrintWriter writer(OutputStream stream) {
        return new GivenUpWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), givingUp);
    }

    private void say(String sentence) {
        PrintWriter writer = new PrintWriter(Objects.requireNonNull(err), false, StandardCharsets.UTF_8);
        writer.println(sentence);
        writer.flush();
    }
}
