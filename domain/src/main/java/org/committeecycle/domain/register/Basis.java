package org.committeecycle.domain.register;

import java.util.Locale;
import org.committeecycle.domain.Refused;

/** How the day on which a status change takes effect is known. */
public enum Basis {
    /** The source states the day. */
    STATED,
    /** Worked out from the deposit by Article 17: the first day of the sixth month after it, never before 1 March 1999. */
    COMPUTED_ART17,
    /** Inferred, for a withdrawal by Article 20: six months after the notice was received. */
    INFERRED,
    /** Open to doubt; the State's note says why and what has to be verified. */
    FLAGGED;

    /** As running text says it: "worked out by Article 17". */
    public String inWords() {
        return switch (this) {
            case STATED -> "stated";
            case COMPUTED_ART17 -> "worked out by Article 17";
            case INFERRED -> "inferred";
            case FLAGGED -> "open to doubt";
        };
    }

    /** The word used in files and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word that files use. */
    public static Basis parse(String word) {
        for (Basis basis : values()) {
            if (basis.word().equals(word)) {
                return basis;
            }
        }
        throw new Refused("'%s' is no basis for a date: stated, computed_art17, inferred or flagged.", word);
    }
}
