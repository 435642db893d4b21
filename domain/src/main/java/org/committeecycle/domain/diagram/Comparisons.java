package org.committeecycle.domain.diagram;

import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/** Says in plain words what differs between two editions of what process owners edit. */
@Transactional
public class Comparisons {

    private final DrawingReader drawings;
    private final LetterReader letters;

    public Comparisons(DrawingReader drawings, LetterReader letters) {
        this.drawings = drawings;
        this.letters = letters;
    }

    /** All changes, by file and in the order of the parts; a delegate is refused, because diagrams are the secretariat's. */
    public List<Change> compare(Actor actor, Workspace before, Workspace after) {
        Checks.requireReader(actor);
        SortedSet<String> files = new TreeSet<>(before.files().keySet());
        files.addAll(after.files().keySet());
        return files.stream()
                .flatMap(file -> compare(
                        file, before.file(file).orElse(null), after.file(file).orElse(null))
                        .stream())
                .toList();
    }

    private List<Change> compare(String file, byte @Nullable [] before, byte @Nullable [] after) {
        if (before == null) {
            return List.of(whole(file, Change.Kind.ADDED, after));
        }
        if (after == null) {
            return List.of(whole(file, Change.Kind.REMOVED, before));
        }
        if (Arrays.equals(before, after)) {
            return List.of();
        }
        try {
            return differing(file, before, after);
        } catch (Refused unreadable) {
            String sentence = "The file differs, and cannot be compared part by part: " + unreadable.getMessage();
            return List.of(new Change(file, "", Change.Kind.CHANGED, sentence, kind(file) == SourceKind.DIAGRAM));
        }
    }

    private List<Change> differing(String file, byte[] before, byte[] after) {
        SourceKind kind = kind(file);
        List<Change> changes =
                switch (kind) {
                    case LETTER -> LetterComparison.of(file, letters.read(before), letters.read(after));
                    case SCENARIOS -> LineChanges.of(file, "row", "", rows(before), rows(after));
                    default -> DrawingComparison.of(kind, drawings.read(file, before), drawings.read(file, after));
                };
        return changes.isEmpty() ? List.of(nothingSaid(file, kind)) : changes;
    }

    private static Change nothingSaid(String file, SourceKind kind) {
        String sentence =
                switch (kind) {
                    case DIAGRAM -> "Only the picture moved, or what the tool notes for itself.";
                    case SCENARIOS -> "Only the ends of the rows are written in another way.";
                    default -> "Only what the tool notes for itself differs.";
                };
        return new Change(file, "", Change.Kind.CHANGED, sentence, false);
    }

    private Change whole(String file, Change.Kind what, byte[] content) {
        SourceKind kind = kind(file);
        String name = "";
        boolean rule = false;
        if (kind != SourceKind.LETTER && kind != SourceKind.SCENARIOS) {
            try {
                Drawing drawing = drawings.read(file, content);
                name = drawing.parts().stream()
                        .filter(part -> part.is("process") || part.is("decision"))
                        .map(Part::name)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .map(text -> " '" + text.strip() + "'")
                        .orElse("");
                rule = kind == SourceKind.DIAGRAM && RulesOfProcedure.concern(drawing);
            } catch (Refused unreadable) {
                rule = kind == SourceKind.DIAGRAM;
            }
        }
        String is = kind == SourceKind.SCENARIOS ? "are" : "is";
        String sentence =
                "The %s%s %s %s.".formatted(kind, name, is, what == Change.Kind.ADDED ? "new" : "not there any more");
        return new Change(file, "", what, sentence, rule);
    }

    private static List<String> rows(byte[] scenarios) {
        return new String(scenarios, StandardCharsets.UTF_8).lines().toList();
    }

    private static SourceKind kind(String file) {
        return SourceKind.of(file).orElseThrow();
    }
}
