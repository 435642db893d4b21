package org.committeecycle.shell.seat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a change: what happened, and what comes next.
 *
 * @param next a command that the person may want now
 * @param passed whether the change was made; one that was not ends with exit code 1
 */
public record Done(
        List<String> sentences, @Nullable String next, List<Table> tables, @Nullable Object value, boolean passed)
        implements Answer {

    /** What happened, in one sentence. */
    public static Done that(String sentence, Object... values) {
        return new Done(List.of(Sentences.of(sentence, values)), null, List.of(), null, true);
    }

    /** A further sentence, such as a warning. */
    public Done also(String sentence, Object... values) {
        return new Done(Sentences.plus(sentences, Sentences.of(sentence, values)), next, tables, value, passed);
    }

    /** The command that comes next. */
    public Done next(String command, Object... values) {
        return new Done(sentences, Sentences.of(command, values), tables, value, passed);
    }

    /** A table of what was found or made; left out when it has no rows. */
    @SafeVarargs
    public final <T> Done showing(String title, List<T> items, Column<T>... columns) {
        return items.isEmpty()
                ? this
                : new Done(sentences, next, Sentences.plus(tables, Table.of(title, items, columns)), value, passed);
    }

    /** What JSON adds to the sentences: the thing that was made or changed. */
    public Done with(Object made) {
        return new Done(sentences, next, tables, made, passed);
    }

    /** The same answer, ending with exit code 1 unless the change was made; the sentences then say why not. */
    public Done passing(boolean made) {
        return new Done(sentences, next, tables, value, made);
    }
}
