package org.committeecycle.shell.seat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.committeecycle.domain.Actor;

/**
 * One session at the shell, handed to everything that speaks with its person; nothing else is ever printed to.
 *
 * @param who the person, as every use case wants to know it
 * @param out takes data and nothing else
 * @param err takes messages: what was refused, how far a long job is
 * @param questions asks the person
 * @param width columns of the terminal at this moment; {@link #UNLIMITED} off a terminal
 * @param interactive whether a person reads and answers at this moment
 * @param coloured whether the terminal shows bold and colour, and the person wants it
 * @param desk where the files lie that the person names: where the process stands, beside a chronicle, or nowhere
 * @param session tells this session from every other one in the transcripts
 */
public record Seat(
        Actor who,
        PrintWriter out,
        PrintWriter err,
        Questions questions,
        IntSupplier width,
        boolean interactive,
        boolean coloured,
        Desk desk,
        String session) {

    public static final IntSupplier UNLIMITED = () -> Integer.MAX_VALUE;

    private static final int LENGTH_OF_A_SESSION = 12;

    /** A seat whose person names files from where the process stands. */
    public Seat(
            Actor who,
            PrintWriter out,
            PrintWriter err,
            Questions questions,
            IntSupplier width,
            boolean interactive,
            boolean coloured) {
        this(who, out, err, questions, width, interactive, coloured, Desk.in(Path.of("")));
    }

    /** A seat of a session that begins now. */
    public Seat(
            Actor who,
            PrintWriter out,
            PrintWriter err,
            Questions questions,
            IntSupplier width,
            boolean interactive,
            boolean coloured,
            Desk desk) {
        this(who, out, err, questions, width, interactive, coloured, desk, newSession());
    }

    /** What tells a session that begins now from every other one. */
    public static String newSession() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH_OF_A_SESSION);
    }

    /** A seat without a terminal: no colour, no width, nobody to ask. */
    public static Seat plain(Actor who, PrintWriter out, PrintWriter err) {
        return new Seat(who, out, err, Questions.NOBODY, UNLIMITED, false, false);
    }

    /** The same seat with another desk. */
    public Seat with(Desk other) {
        return new Seat(who, out, err, questions, width, interactive, coloured, other, session);
    }

    /** The same seat in a session that has begun already. */
    public Seat during(String begun) {
        return new Seat(who, out, err, questions, width, interactive, coloured, desk, begun);
    }

    /** The same seat with the person as what she may be now. */
    public Seat as(Actor other) {
        return new Seat(other, out, err, questions, width, interactive, coloured, desk, session);
    }

    /** Shows how far a long job is, as n/N on one line, when a person is looking. */
    public void progress(String what, int done, int all) {
        if (interactive) {
            err.print("\r" + what + " " + done + "/" + all + (done < all ? "" : System.lineSeparator()));
            err.flush();
        }
    }
}
