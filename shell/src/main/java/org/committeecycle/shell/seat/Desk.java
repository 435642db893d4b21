package org.committeecycle.shell.seat;

import java.nio.file.Path;
import org.committeecycle.domain.Refused;

/** Where the files lie that a person at a seat may name. */
public interface Desk {

    /** No file can be named: the person is far away, and the files of this machine are not hers. */
    Desk NOWHERE = name -> {
        throw new Refused(
                "'%s' would be a file of the server, and those stay its own: hand the file over to a single command,"
                        + " with - in place of its name, and < FILE or > FILE behind the command.",
                name);
    };

    /** The place of the file that the name means; refused where files cannot be named. */
    Path place(Path name);

    /** A desk whose names are read from the folder. */
    static Desk in(Path folder) {
        return folder::resolve;
    }

    /** A desk in the folder and beneath it, for names that a stranger may have written: nothing else can be named. */
    static Desk within(Path folder) {
        return name -> {
            Path place = folder.resolve(name).normalize();
            Refused.unless(
                    place.startsWith(folder.normalize()),
                    "'%s' lies outside the folder of the chronicle: put the file beside it.",
                    name);
            return place;
        };
    }

    /** Takes the file; refused when there is none. */
    default byte[] read(String name) {
        return PlainFiles.read(place(Path.of(name)));
    }

    /** Gives the person a finished file that lies aside; refused where there is no way to take it. */
    default void handOver(Path file) {
        throw new Refused("A file can be handed over to a single command only: name it here.");
    }

    /** Puts the file there, whole or not at all. */
    default void write(String name, byte[] bytes) {
        PlainFiles.write(place(Path.of(name)), bytes);
    }
}
