package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.List;

/** Says which lines of a text differ: paragraphs of a letter, rows of scenarios. */
final class LineChanges {

    private final String file;
    private final String noun;
    private final String place;
    private final List<Change> changes = new ArrayList<>();

    private LineChanges(String file, String noun, String place) {
        this.file = file;
        this.noun = noun;
        this.place = place;
    }

    /**
     * The changes, line by line.
     *
     * @param noun what a line is called, such as {@code paragraph}
     * @param place where the lines stand, such as {@code " of the header"}; may be empty
     */
    static List<Change> of(String file, String noun, String place, List<String> before, List<String> after) {
        LineChanges lines = new LineChanges(file, noun, place);
        Lines.hunks(before, after).forEach(lines::tell);
        return lines.changes;
    }

    private void tell(Lines.Hunk hunk) {
        int both = Math.min(hunk.gone().size(), hunk.fresh().size());
        for (int i = 0; i < both; i++) {
            String was = hunk.gone().get(i);
            String is = hunk.fresh().get(i);
            String sentence = TextChange.isShort(was, is)
                    ? "%s is %s, was %s".formatted(line(hunk.at() + i), TextChange.quoted(is), TextChange.quoted(was))
                    : "in %s, %s".formatted(line(hunk.at() + i), TextChange.of(was, is));
            add(Change.Kind.CHANGED, Called.sentence(sentence));
        }
        for (int i = both; i < hunk.gone().size(); i++) {
            add(Change.Kind.REMOVED, gone(hunk.was() + i, hunk.gone().get(i)));
        }
        for (int i = both; i < hunk.fresh().size(); i++) {
            add(
                    Change.Kind.ADDED,
                    "New: %s: %s."
                            .formatted(
                                    line(hunk.at() + i),
                                    TextChange.quoted(hunk.fresh().get(i))));
        }
    }

    private String gone(int at, String text) {
        return "Gone: %s %d as it was%s: %s.".formatted(noun, at + 1, place, TextChange.quoted(text));
    }

    private String line(int at) {
        return "%s %d%s".formatted(noun, at + 1, place);
    }

    private void add(Change.Kind kind, String sentence) {
        changes.add(new Change(file, "", kind, sentence, false));
    }
}
