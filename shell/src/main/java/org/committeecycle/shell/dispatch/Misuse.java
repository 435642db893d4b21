package org.committeecycle.shell.dispatch;

/** Words that make no command; the message is the one sentence that the person reads. */
final class Misuse extends Stopped {

    Misuse(String sentence, Object... values) {
        super(ExitCode.USAGE, values.length == 0 ? sentence : sentence.formatted(values));
    }
}
