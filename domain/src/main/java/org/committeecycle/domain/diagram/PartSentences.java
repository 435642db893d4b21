package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says that a part is new, gone, or another than it was. */
final class PartSentences {

    private static final Set<String> TOLD_BY_PLACE =
            Set.of(Facet.SOURCE, Facet.TARGET, Facet.ATTACHED_TO, Facet.POSITION, Facet.EVENT);

    private final Drawing drawingBefore;
    private final Called before;
    private final Drawing drawingAfter;
    private final Called after;

    PartSentences(Drawing drawingBefore, Called before, Drawing drawingAfter, Called after) {
        this.drawingBefore = drawingBefore;
        this.before = before;
        this.drawingAfter = drawingAfter;
        this.after = after;
    }

    String newOrGone(PartPair pair) {
        Part part = pair.either();
        Called called = pair.isNew() ? after : before;
        Drawing drawing = pair.isNew() ? drawingAfter : drawingBefore;
        String words = pair.isNew() || part.is("rule") ? written(part, called) : "";
        boolean isPlain = part.is("sequenceFlow") || part.is("rule");
        return "%s: %s%s%s."
                .formatted(
                        pair.isNew() ? "New" : "Gone",
                        isPlain ? called.part(part) : called.withKind(part),
                        FlowSentences.place(drawing, called, part),
                        words);
    }

    /** All that is written on a new part, so that nothing comes in unseen. */
    private static String written(Part part, Called called) {
        List<String> words = new ArrayList<>();
        if (part.is("sequenceFlow") && !part.name().isBlank()) {
            words.add("'" + part.name().strip() + "'");
        }
        Stream<String> facets = part.facets().keySet().stream().filter(word -> !TOLD_BY_PLACE.contains(word));
        facets.map(word -> written(part, word, called)).forEach(words::add);
        return words.isEmpty() ? "" : (part.is("rule") ? ": " : "; ") + String.join("; ", words);
    }

    private static String written(Part part, String word, Called called) {
        String value = FacetWords.value(word, part.facet(word));
        if (word.startsWith(Facet.CELL)) {
            return "%s %s".formatted(called.column(word), value);
        }
        return switch (word) {
            case Facet.CONDITION -> value;
            case Facet.OWNER -> "it belongs to " + value;
            case Facet.DRAWN -> "not in the picture";
            case Facet.INTERRUPTING ->
                part.facet(word).equals("false") ? "what it interrupts goes on" : "it ends what it interrupts";
            default -> "%s %s".formatted(FacetWords.word(word, part), value);
        };
    }

    String newName(PartPair pair) {
        String was = pair.was().name().strip();
        String is = pair.now().name().strip();
        Called called = after;
        if (was.equals(is)) {
            return Called.sentence("only spaces differ in the name of " + called.withKind(pair.now()));
        }
        if (is.isEmpty()) {
            return Called.sentence("%s has no name any more; it was '%s'".formatted(called.withKind(pair.now()), was));
        }
        if (pair.is("sequenceFlow")) {
            return Called.sentence("%s is called '%s', was %s"
                    .formatted(called.part(pair.now()), is, was.isEmpty() ? "without a name" : "'" + was + "'"));
        }
        if (!TextChange.isShort(was, is)) {
            return Called.sentence("in the name of %s, %s".formatted(id(pair.now()), TextChange.of(was, is)));
        }
        return Called.sentence("%s %s"
                .formatted(
                        called.withKind(pair.now()),
                        was.isEmpty() ? "had no name before" : "was called '%s' before".formatted(was)));
    }

    private String id(Part part) {
        return "the %s (%s)".formatted(after.kind(part), part.id());
    }

    String newKind(PartPair pair) {
        return Called.sentence("%s is a %s now, was a %s"
                .formatted(
                        after.part(pair.now()),
                        pair.now().kindInWords(),
                        pair.was().kindInWords()));
    }

    String newWithin(PartPair pair) {
        String was = pair.was().within();
        String is = pair.now().within();
        return Called.sentence("%s stands in %s now, was in %s"
                .formatted(
                        after.part(pair.now()),
                        is == null ? "nothing else" : after.id(is),
                        was == null ? "nothing else" : before.id(was)));
    }

    /** Only the id is another. */
    String newId(PartPair pair) {
        return Called.sentence("the id of %s is '%s', was '%s'; all else is the same"
                .formatted(after.part(pair.now()), pair.now().id(), pair.formerId()));
    }
}
