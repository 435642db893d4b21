package org.committeecycle.domain.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;

/** What a figure is about; each topic says which values it takes and which of them leave something outstanding. */
public enum Topic {
    /** Mines retained for training under Article 3, which is an exception and no duty: a number of mines, or a word. */
    ARTICLE_3_RETAINED("retained", "none"),
    /** Stockpiled mines still to be destroyed under Article 4: a number of mines, or a word. */
    ARTICLE_4_STOCKPILE("outstanding", "complete"),
    /** Mined areas still to be cleared under Article 5: a number of square metres, or a word; a duty can return. */
    ARTICLE_5_CLEARANCE("outstanding", "complete"),
    /** National measures under Article 9: one of the four words of {@link Article9State}. */
    ARTICLE_9("in-dialogue", "adopted");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,3})?");

    private final String present;
    private final String absent;

    Topic(String present, String absent) {
        this.present = present;
        this.absent = absent;
    }

    /** The word used in files and commands, for example {@code article-5-clearance}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word of a topic; capital letters and underscores are accepted. */
    public static Topic parse(String word) {
        for (Topic topic : values()) {
            if (topic.word().equals(word.strip().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return topic;
            }
        }
        throw new Refused(
                "'%s' is no topic: %s.",
                word,
                String.join(", ", List.of(values()).stream().map(Topic::word).toList()));
    }

    /** The value in the one way it is kept; refuses one that the topic does not take. */
    public String read(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        if (this == ARTICLE_9) {
            return Article9State.parse(word).word();
        }
        Refused.unless(
                NUMBER.matcher(word).matches() || word.equals(present) || word.equals(absent),
                "'%s' is no value for %s: a plain number, '%s' or '%s' is expected.",
                value,
                word(),
                present,
                absent);
        return word;
    }

    /** Whether the value says that something is left: to clear, to destroy, to adopt, or kept under Article 3. */
    boolean isOpen(String value) {
        if (this == ARTICLE_9) {
            return Article9State.parse(value).isOutstanding();
        }
        return NUMBER.matcher(value).matches() ? new BigDecimal(value).signum() > 0 : value.equals(present);
    }
}
