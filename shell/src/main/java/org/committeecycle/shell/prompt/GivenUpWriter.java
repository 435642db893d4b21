package org.committeecycle.shell.prompt;

import java.io.PrintWriter;
import java.io.Writer;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.Stopped;

/**
 * Ends a command that the person has given up, the next time the command says something: it asks and explains before it
 * changes anything, and answers when the change is made, of which the dispatcher knows. Its thread is never interrupted: an
 * interrupted thread closes a database file for everybody.
 */
public final class GivenUpWriter extends PrintWriter {

    private final GivingUp givingUp;

    public GivenUpWriter(Writer out, GivingUp givingUp) {
        super(out);
        this.givingUp = givingUp;
    }

    @Override
    public void write(int letter) {
        stopIfGivenUp();
        super.write(letter);
    }

    @Override
    public void write(char[] letters, int from, int length) {
        stopIfGivenUp();
        super.write(letters, from, length);
    }

    @Override
    public void write(String text, int from, int length) {
        stopIfGivenUp();
        super.write(text, from, length);
    }

    private void stopIfGivenUp() {
        if (givingUp.isTaken()) {
            throw new Stopped(ExitCode.FAILED, "Given up: nothing was changed.");
        }
    }
}
