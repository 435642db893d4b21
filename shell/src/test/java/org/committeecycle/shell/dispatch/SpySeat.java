package org.committeecycle.shell.dispatch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.shell.seat.Desk;
import org.committeecycle.shell.seat.Questions;
import org.committeecycle.shell.seat.Seat;

/** A seat whose output is kept to be looked at. */
public final class SpySeat {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Seat seat;

    private SpySeat(Actor who, int width, boolean coloured) {
        this(who, width, coloured, Desk.in(Path.of("")));
    }

    private SpySeat(Actor who, int width, boolean coloured, Desk desk) {
        this.seat = new Seat(
                who, new PrintWriter(out), new PrintWriter(err), Questions.NOBODY, () -> width, false, coloured, desk);
    }

    /** An operator without a terminal. */
    public static SpySeat operator() {
        return of("ana", Role.OPERATOR, Role.AUDITOR);
    }

    public static SpySeat of(Actor who) {
        return new SpySeat(who, Integer.MAX_VALUE, false);
    }

    /** Somebody whose files lie in the folder. */
    public static SpySeat in(Path folder, Actor who) {
        return new SpySeat(who, Integer.MAX_VALUE, false, Desk.in(folder));
    }

    public static SpySeat of(String name, Role... roles) {
        EnumSet<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(java.util.List.of(roles));
        return new SpySeat(Actor.staff(name, set, Channel.LOCAL), Integer.MAX_VALUE, false);
    }

    public static SpySeat withWidth(int width) {
        return new SpySeat(Actor.staff("ana", EnumSet.of(Role.OPERATOR), Channel.LOCAL), width, true);
    }

    public Seat seat() {
        return seat;
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }
}
