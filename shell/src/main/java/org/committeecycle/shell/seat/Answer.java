package org.committeecycle.shell.seat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command answers; the dispatcher shows it to the person, or as JSON. */
public sealed interface Answer permits Shown, Done {

    /** Whole sentences, each a line of its own. */
    List<String> sentences();

    List<Table> tables();

    /** What {@code --json} writes: a record, a list or a map. */
    @Nullable
    Object value();

    /** Whether what was asked holds; a check that fails ends with exit code 1. */
    boolean passed();
}
