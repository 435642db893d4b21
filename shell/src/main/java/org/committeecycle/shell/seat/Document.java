package org.committeecycle.shell.seat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A file as a person names it at a seat, or {@code -} for what the person hands over with the command. */
public record Document(String name, Desk desk) {

    private static final String HANDED_OVER = "-";

    /** A name that is not yet said at any seat. */
    public static Document of(String name) {
        return new Document(name, Desk.NOWHERE);
    }

    /** The same name, said at a seat with this desk. */
    public Document at(Desk other) {
        return new Document(name, other);
    }

    /** Whether it has no name, because its bytes come or go with the command itself. */
    public boolean isHandedOver() {
        return name.equals(HANDED_OVER);
    }

    /** Where it lies; refused where files cannot be named. */
    public Path place() {
        return desk.place(Path.of(name));
    }

    /** What is in it; refused when there is no such file. */
    public byte[] read() {
        return desk.read(name);
    }

    /** Puts the bytes into it, all or none. */
    public void write(byte[] bytes) {
        desk.write(name, bytes);
    }

    /** Has something else write it as a new file: where it is named, or aside, to be handed over. */
    public <T> T make(Function<Path, T> maker) {
        if (!isHandedOver()) {
            return maker.apply(place());
        }
        try {
            Path folder = Files.createTempDirectory("committee");
            Path aside = folder.resolve("handed-over");
            try {
                T made = maker.apply(aside);
                desk.handOver(aside);
                return made;
            } finally {
                Files.deleteIfExists(aside);
                Files.delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public String toString() {
        return isHandedOver() ? "standard output" : name;
    }
}
