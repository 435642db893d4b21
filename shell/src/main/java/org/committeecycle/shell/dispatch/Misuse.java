package org.committeecycle.shell.dispatch;

/**
 * Words that make no command, whatever the house holds; the message is the one sentence that the person reads. What the
 * rules forbid as things stand is refused instead.
 */
public final class Misuse extends Stopped {

    Misuse(String sentence, Object... values) {
        super(ExitCode.USAGE, values.length == 0 ? sentence : sentence.formatted(values));
    }

    /** For options that only fit together: ends the command unless they do. */
    public static void unless(boolean fits, String sentence, Object... values) {
        if (!fits) {
            throw new Misuse(sentence, values);
        }
    }
}
