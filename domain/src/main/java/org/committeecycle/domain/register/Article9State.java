package org.committeecycle.domain.register;

import java.util.List;
import java.util.Locale;
import org.committeecycle.domain.Refused;

/** How far a State's national measures under Article 9 have come, as it has told the Committee. */
public enum Article9State {
    /** Measures were adopted for the Convention. */
    ADOPTED("measures adopted", false),
    /** The State considers the law it already had to be sufficient. */
    EXISTING_LAW_SUFFICIENT("existing law considered sufficient", false),
    /** Information on legislation was sent and is being discussed. */
    IN_DIALOGUE("in dialogue, information sent", true),
    /** Nothing has been communicated. */
    NOTHING_COMMUNICATED("nothing communicated", true);

    private final String inWords;
    private final boolean outstanding;

    Article9State(String inWords, boolean outstanding) {
        this.inWords = inWords;
        this.outstanding = outstanding;
    }

    /** Whether the obligation is still outstanding. */
    public boolean isOutstanding() {
        return outstanding;
    }

    /** As running text says it: "in dialogue, information sent". */
    public String inWords() {
        return inWords;
    }

    /** The word used in files and commands, for example {@code in-dialogue}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word. */
    public static Article9State parse(String word) {
        for (Article9State state : values()) {
            if (state.word().equals(word.strip().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return state;
            }
        }
        throw new Refused(
                "'%s' is no state of Article 9: %s.",
                word,
                String.join(
                        ", ",
                        List.of(values()).stream().map(Article9State::word).toList()));
    }
}
