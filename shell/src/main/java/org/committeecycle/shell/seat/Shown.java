package org.committeecycle.shell.seat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of a read: nothing was changed. */
public record Shown(List<String> sentences, List<Table> tables, @Nullable Object value, boolean passed)
        implements Answer {

    /** One row an item, or the sentence when there is none; JSON writes the items themselves. */
    @SafeVarargs
    public static <T> Shown list(List<T> items, String ifNone, Column<T>... columns) {
        return items.isEmpty()
                ? new Shown(List.of(ifNone), List.of(), items, true)
                : new Shown(List.of(), List.of(Table.onceLookedAt(items, columns)), items, true);
    }

    /** One thing, a line for each of its facts; facts that are absent are left out. */
    @SafeVarargs
    public static <T> Shown one(T item, Column<T>... facts) {
        return new Shown(List.of(), List.of(Table.card(item, facts)), item, true);
    }

    /** Text for a person and the value that says the same in JSON. */
    public static Shown text(String text, Object value) {
        return new Shown(text.lines().toList(), List.of(), value, true);
    }

    /** The same answer with a further table below; left out when it has no rows. */
    @SafeVarargs
    public final <T> Shown and(String title, List<T> items, Column<T>... columns) {
        return items.isEmpty()
                ? this
                : new Shown(sentences, Sentences.plus(tables, Table.of(title, items, columns)), value, passed);
    }

    /** The same answer where JSON writes this value instead. */
    public Shown withValue(Object other) {
        return new Shown(sentences, tables, other, passed);
    }

    /** The same answer with what it is about said above. */
    public Shown saying(String sentence, Object... values) {
        return new Shown(Sentences.plus(sentences, Sentences.of(sentence, values)), tables, value, passed);
    }

    /** The same answer, ending with exit code 1 unless the check holds. */
    public Shown passing(boolean holds) {
        return new Shown(sentences, tables, value, holds);
    }
}
