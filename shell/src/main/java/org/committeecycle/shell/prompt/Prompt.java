package org.committeecycle.shell.prompt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.committeecycle.domain.Actor;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.seat.Desk;
import org.committeecycle.shell.seat.Seat;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Line after line, until the person leaves; the same here and over SSH. */
@Component
public class Prompt {

    private static final String SIGN = "committee> ";
    static final Set<String> LEAVING = Set.of("exit", "quit");

    private final Dispatcher dispatcher;
    private final Completion completion;

    Prompt(Dispatcher dispatcher, Completion completion) {
        this.dispatcher = dispatcher;
        this.completion = completion;
    }

    /** Reads and runs lines at this machine's terminal; what was typed is remembered in the history file. */
    public ExitCode run(Actor person, Path history) {
        try (Terminal terminal =
                TerminalBuilder.builder().system(true).dumb(true).build()) {
            TerminalSeat seat = new TerminalSeat(terminal, LocalSeat.coloured(), new GivingUp());
            return run(terminal, history, seat, () -> seat.of(person, Desk.in(Path.of(""))));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /**
     * Reads and runs lines at the terminal, where the seat is taken anew for each of them.
     *
     * @param history the file in which lines are remembered; absent when they are forgotten with the session
     */
    public ExitCode run(Terminal terminal, @Nullable Path history, TerminalSeat typing, Supplier<Seat> seat) {
        LineReader reader = reader(terminal, history);
        return run(() -> typing.line(reader, SIGN), seat);
    }

    /** Runs the lines, each at a seat taken anew, until one says that the person leaves or they end. */
    public ExitCode run(Supplier<String> lines, Supplier<Seat> seat) {
        String session = Seat.newSession();
        while (true) {
            try {
                String line = lines.get().strip();
                if (LEAVING.contains(line)) {
                    return ExitCode.DONE;
                }
                dispatcher.run(seat.get().during(session), line);
            } catch (UserInterruptException lineGivenUp) {
                continue;
            } catch (EndOfFileException left) {
                return ExitCode.DONE;
            }
        }
    }

    private LineReader reader(Terminal terminal, @Nullable Path history) {
        DefaultParser words = new DefaultParser().escapeChars(new char[0]);
        LineReaderBuilder reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("committee")
                .parser(words)
                .completer(completion)
                .option(LineReader.Option.INSERT_TAB, false)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        if (history != null) {
            reader.variable(LineReader.HISTORY_FILE, history);
        }
        return TerminalSeat.mayBeGivenUp(reader.build());
    }
}
