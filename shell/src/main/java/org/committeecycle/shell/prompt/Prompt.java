package org.committeecycle.shell.prompt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.seat.Seat;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.stereotype.Component;

/** Line after line at this machine's terminal, until the person leaves. */
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

    /** Reads and runs lines for the person; what was typed is remembered in the history file. */
    public ExitCode run(Actor person, Path history) {
        try (Terminal terminal =
                TerminalBuilder.builder().system(true).dumb(true).build()) {
            return run(person, history, terminal);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    ExitCode run(Actor person, Path history, Terminal terminal) {
        converse(reader(terminal, history), seat(person, terminal));
        return ExitCode.DONE;
    }

    private void converse(LineReader reader, Seat seat) {
        while (true) {
            try {
                String line = reader.readLine(SIGN).strip();
                if (LEAVING.contains(line)) {
                    return;
                }
                dispatcher.run(seat, line);
            } catch (UserInterruptException lineGivenUp) {
                continue;
            } catch (EndOfFileException left) {
                return;
            }
        }
    }

    private LineReader reader(Terminal terminal, Path history) {
        DefaultParser words = new DefaultParser().escapeChars(new char[0]);
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("committee")
                .parser(words)
                .completer(completion)
                .variable(LineReader.HISTORY_FILE, history)
                .option(LineReader.Option.INSERT_TAB, false)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    private static Seat seat(Actor person, Terminal terminal) {
        boolean dumb = Terminal.TYPE_DUMB.equals(terminal.getType());
        LineReader asking = LineReaderBuilder.builder().terminal(terminal).build();
        return new Seat(
                person,
                terminal.writer(),
                terminal.writer(),
                question -> asking.readLine(question + " ").strip(),
                () -> terminal.getWidth() > 0 ? terminal.getWidth() : Integer.MAX_VALUE,
                !dumb,
                !dumb && LocalSeat.coloured());
    }
}
