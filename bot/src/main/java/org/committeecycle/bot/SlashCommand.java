package org.committeecycle.bot;

import java.util.List;

/** One word that may follow {@code /committee}. */
interface SlashCommand {

    /** The word itself. */
    String word();

    /** One sentence for the list of commands. */
    String sentence();

    /** An example to copy. */
    String example();

    /** What the person reads; the rest of the words are given. */
    Answer answer(List<String> rest);
}
