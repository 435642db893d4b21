package org.committeecycle.domain.cases;

import java.util.Locale;
import org.committeecycle.domain.Refused;

/** What the Committee may find of a case, each only by a recorded decision; closing a case finds nothing. */
public enum Finding {
    /** The Committee considers the concern potentially credible. */
    POTENTIALLY_CREDIBLE,
    /** The Committee considers the concern credible; only then does it enter observations as such. */
    CREDIBLE;

    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Reads "potentially-credible" or "credible". */
    public static Finding parse(String word) {
        for (Finding finding : values()) {
            if (finding.words().equals(word.replace('-', ' '))) {
                return finding;
            }
        }
        throw new Refused("'%s' is no finding: potentially-credible or credible is expected.", word);
    }
}
