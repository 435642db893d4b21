package org.committeecycle.shell.seat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.committeecycle.domain.Refused;

/**
 * A desk at which {@code -} is what the person sends with a command or takes from it. After a file went out, the words of
 * the answer go where messages go, so that they do not spoil it.
 */
public final class HandedOver implements Desk {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final Path NAMELESS = Path.of("-");

    private final InputStream in;
    private final OutputStream out;
    private final Desk otherwise;
    private final Answers answers;

    /** What is named otherwise is found at the other desk. */
    public HandedOver(InputStream in, OutputStream out, OutputStream err, Desk otherwise) {
        this.in = in;
        this.out = out;
        this.otherwise = otherwise;
        this.answers = new Answers(out, err);
    }

    /** Where the words of the answer go. */
    public OutputStream answers() {
        return answers;
    }

    @Override
    public Path place(Path name) {
        Refused.unless(!name.equals(NAMELESS), "This command works on a file itself: name it.");
        return otherwise.place(name);
    }

    @Override
    public byte[] read(String name) {
        return isNameless(name) ? received() : otherwise.read(name);
    }

    private byte[] received() {
        try {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            Refused.unless(bytes.length <= LARGEST, "What is handed over has more than %s bytes.", LARGEST);
            Refused.unless(bytes.length > 0, "Nothing was handed over: put < FILE behind the command.");
            return bytes;
        } catch (IOException lost) {
            throw new Refused("What was handed over could not be read to its end.");
        }
    }

    @Override
    public void write(String name, byte[] bytes) {
        if (!isNameless(name)) {
            otherwise.write(name, bytes);
            return;
        }
        give(() -> out.write(bytes));
    }

    @Override
    public void handOver(Path file) {
        give(() -> Files.copy(file, out));
    }

    /** Something that goes out. */
    private interface Giving {
        void out() throws IOException;
    }

    private void give(Giving giving) {
        try {
            giving.out();
            out.flush();
            answers.divert();
        } catch (IOException lost) {
            throw new Refused("The file could not be handed over to its end.");
        }
    }

    private static boolean isNameless(String name) {
        return Path.of(name).equals(NAMELESS);
    }

    /** Standard output, until a file went out there. */
    private static final class Answers extends FilterOutputStream {

        private final OutputStream err;

        private Answers(OutputStream out, OutputStream err) {
            super(out);
            this.err = err;
        }

        private void divert() {
            out = err;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }
}
