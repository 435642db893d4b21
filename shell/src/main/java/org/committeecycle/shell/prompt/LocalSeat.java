package org.committeecycle.shell.prompt;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import org.committeecycle.domain.Actor;
import org.committeecycle.shell.seat.Desk;
import org.committeecycle.shell.seat.HandedOver;
import org.committeecycle.shell.seat.Questions;
import org.committeecycle.shell.seat.Seat;
import org.jspecify.annotations.Nullable;

/** The seat from which a single command is given on this machine. */
public final class LocalSeat {

    private static final int USUAL_WIDTH = 80;

    private LocalSeat() {}

    /** A seat on the process's own streams; a terminal is one only when both input and output are. */
    public static Seat of(Actor who) {
        HandedOver desk = new HandedOver(System.in, System.out, System.err, Desk.in(Path.of("")));
        PrintWriter out = writer(desk.answers());
        PrintWriter err = writer(System.err);
        Console console = System.console();
        return console == null
                ? Seat.plain(who, out, err).with(desk)
                : new Seat(who, out, err, asking(console), width(), true, coloured(), desk);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    private static Questions asking(Console console) {
        return new Questions() {
            @Override
            public String ask(String question) {
                @Nullable String line = console.readLine("%s ", question);
                return line == null ? "" : line.strip();
            }

            @Override
            public String askUnseen(String question) {
                char @Nullable [] typed = console.readPassword("%s ", question);
                return typed == null ? "" : new String(typed);
            }
        };
    }

    /** The launcher measures the terminal, because that is quicker than loading a terminal library for one command. */
    private static IntSupplier width() {
        int columns = Integer.getInteger("committee.columns", USUAL_WIDTH);
        return () -> columns;
    }

    /** Whether the person wants colour, as https://no-color.org has it. */
    static boolean coloured() {
        String noColour = System.getenv("NO_COLOR");
        return (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }
}
