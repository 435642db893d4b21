package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells two editions of a letter template apart: what is read on it, and what else differs in its file. */
final class LetterComparison {

    private LetterComparison() {}

    static List<Change> of(String file, LetterReader.Content before, LetterReader.Content after) {
        List<Change> changes = new ArrayList<>();
        SortedSet<String> places = new TreeSet<>(before.paragraphs().keySet());
        places.addAll(after.paragraphs().keySet());
        for (String place : places) {
            changes.addAll(LineChanges.of(
                    file,
                    "paragraph",
                    " of " + place,
                    before.paragraphs().getOrDefault(place, List.of()),
                    after.paragraphs().getOrDefault(place, List.of())));
        }
        return changes.isEmpty() ? List.of(looks(file, before, after)) : changes;
    }

    /** The words are the same, and the file is not. */
    private static Change looks(String file, LetterReader.Content before, LetterReader.Content after) {
        SortedSet<String> parts = new TreeSet<>(before.digests().keySet());
        parts.addAll(after.digests().keySet());
        parts.removeIf(part ->
                before.digests().getOrDefault(part, "").equals(after.digests().getOrDefault(part, "")));
        String sentence = parts.isEmpty()
                ? "Every word and every part of the letter is the same; only the file was written anew."
                : "Every word of the letter is the same; its looks or settings differ (%s)."
                        .formatted(String.join(", ", parts));
        return new Change(file, "", Change.Kind.CHANGED, sentence, false);
    }
}
