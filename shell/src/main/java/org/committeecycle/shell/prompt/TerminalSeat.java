package org.committeecycle.shell.prompt;

import java.util.function.Supplier;
import org.committeecycle.domain.Actor;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.Stopped;
import org.committeecycle.shell.seat.Desk;
import org.committeecycle.shell.seat.Questions;
import org.committeecycle.shell.seat.Seat;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;

/**
 * A person at a terminal, here or far away. Control-C is a key that gives up the line while one is typed, and a signal
 * that gives up the command while one runs; neither interrupts a thread.
 */
public final class TerminalSeat {

    private static final String GIVE_UP = "give-up";

    /** What JLine shows in place of each letter: nothing at all. */
    private static final char UNSEEN = 0;

    private final Terminal terminal;
    private final boolean coloured;
    private final LineReader asking;
    private final GivingUp givingUp;
    private final GivenUpWriter writer;

    public TerminalSeat(Terminal terminal, boolean coloured, GivingUp givingUp) {
        this.terminal = terminal;
        this.coloured = coloured && !isDumb(terminal);
        this.givingUp = givingUp;
        this.writer = new GivenUpWriter(terminal.writer(), givingUp);
        this.asking =
                mayBeGivenUp(LineReaderBuilder.builder().terminal(terminal).build());
        terminal.handle(Terminal.Signal.INT, signal -> givingUp.ask());
    }

    /** The seat for the next command of the person. */
    public Seat of(Actor person, Desk desk) {
        givingUp.forget();
        return new Seat(
                person,
                writer,
                writer,
                new AtTheTerminal(),
                () -> terminal.getWidth() > 0 ? terminal.getWidth() : Integer.MAX_VALUE,
                !isDumb(terminal),
                coloured,
                desk);
    }

    /** A line typed after the sign. */
    String line(LineReader reader, String sign) {
        return withoutSignals(() -> reader.readLine(sign));
    }

    private String withoutSignals(Supplier<String> reading) {
        Attributes before = terminal.getAttributes();
        Attributes typing = new Attributes(before);
        typing.setLocalFlag(LocalFlag.ISIG, false);
        terminal.setAttributes(typing);
        try {
            return reading.get();
        } finally {
            terminal.setAttributes(before);
        }
    }

    /** The reader, with a key that gives up the line. */
    static LineReader mayBeGivenUp(LineReader reader) {
        reader.getWidgets().put(GIVE_UP, () -> {
            throw new UserInterruptException(reader.getBuffer().toString());
        });
        reader.getKeyMaps().values().forEach(keys -> keys.bind(new Reference(GIVE_UP), KeyMap.ctrl('C')));
        return reader;
    }

    /** Asks, and hides what is typed where that is wanted. */
    private final class AtTheTerminal implements Questions {

        @Override
        public String ask(String question) {
            return answer(() -> line(asking, question + " ").strip());
        }

        @Override
        public String askUnseen(String question) {
            return answer(() -> withoutSignals(() -> asking.readLine(question + " ", UNSEEN)));
        }

        private String answer(Supplier<String> question) {
            try {
                return question.get();
            } catch (UserInterruptException | EndOfFileException givenUp) {
                throw new Stopped(ExitCode.FAILED, "Given up: nothing was recorded.");
            }
        }
    }

    private static boolean isDumb(Terminal terminal) {
        return Terminal.TYPE_DUMB.equals(terminal.getType());
    }
}
