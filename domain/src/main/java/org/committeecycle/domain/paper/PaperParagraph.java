package org.committeecycle.domain.paper;

import java.util.List;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.EntryNumber;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph with where it comes from.
 *
 * @param key stays the same through re-assembly: "activity-3", "theme-article-9", "case-2025-1", "priority-2"
 * @param about the year or case whose visibility it inherits
 * @param assembled the text as the log gives it now
 * @param agreed the wording agreed by hand; absent while the assembled text stands
 * @param agreedOver the assembled text over which the wording was agreed
 * @param sources the numbers of the activities it came from; empty for a priority
 */
public record PaperParagraph(
        String key,
        Part part,
        Subject about,
        String assembled,
        @Nullable String agreed,
        @Nullable String agreedOver,
        List<EntryNumber> sources) {

    /** The two parts of the paper. */
    public enum Part {
        /** I. Activities of the Committee. */
        ACTIVITIES,
        /** II. Priorities for implementation. */
        PRIORITIES
    }

    public PaperParagraph {
        sources = List.copyOf(sources);
    }

    public String text() {
        return agreed == null ? assembled : agreed;
    }

    /** Whether the sources say something else than when the wording was agreed. */
    public boolean isOutdated() {
        return agreedOver != null && !agreedOver.equals(assembled);
    }

    PaperParagraph agreedAs(String text, List<EntryNumber> from) {
        return new PaperParagraph(key, part, about, assembled, text, assembled, from);
    }

    /** The newly assembled paragraph with the wording agreed on this one. */
    PaperParagraph carriedTo(PaperParagraph assembledAnew) {
        return agreed == null
                ? assembledAnew
                : new PaperParagraph(key, part, about, assembledAnew.assembled, agreed, agreedOver, sources);
    }

    /** The wording agreed on this paragraph, kept although the log gives nothing any more from which it could come. */
    PaperParagraph orphaned() {
        return new PaperParagraph(key, part, about, "", agreed, agreedOver, sources);
    }
}
