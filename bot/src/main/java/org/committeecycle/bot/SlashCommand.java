package org.committeecycle.bot;

import java.util.List;

/** One word that may follow {@code /committee}. */
public interface SlashCommand {

    /** The word itself. */
    String word();

    /** One sentence for the list of commands. */
    String sentence();

    /** An example to copy. */
    String example();

    /** What only the person reads who asked; the rest of the words are given. It changes nothing. */
    Paged answer(Asker who, List<String> rest);
}
