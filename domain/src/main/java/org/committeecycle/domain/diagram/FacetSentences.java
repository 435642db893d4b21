package org.committeecycle.domain.diagram;

/** Says what became of one thing that is written on a part. */
final class FacetSentences {

    private final Called before;
    private final Called after;

    FacetSentences(Called before, Called after) {
        this.before = before;
        this.after = after;
    }

    /** What became of the word on the pair, as one sentence. */
    String of(PartPair pair, String word) {
        if (word.startsWith(Facet.CELL)) {
            return cell(pair, word);
        }
        String part = after.part(pair.now());
        String was = pair.was().facet(word);
        String is = pair.now().facet(word);
        String sentence =
                switch (word) {
                    case Facet.CONDITION -> condition(pair);
                    case Facet.OWNER -> owner(pair, part);
                    case Facet.DEFAULT -> otherwise(pair, part);
                    case Facet.ATTACHED_TO ->
                        "%s sits on %s now, was on %s"
                                .formatted(
                                        part,
                                        is.isEmpty() ? "nothing" : after.id(is),
                                        was.isEmpty() ? "nothing" : before.id(was));
                    case Facet.INTERRUPTING ->
                        "%s %s"
                                .formatted(
                                        part,
                                        is.equals("false")
                                                ? "lets go on what it interrupted before"
                                                : "now ends what it interrupts, and let it go on before");
                    case Facet.DRAWN -> "%s is %s the picture".formatted(part, is.equals("no") ? "left out of" : "in");
                    case Facet.EXECUTABLE ->
                        "%s %s".formatted(part, is.equals("true") ? "can be run now" : "cannot be run any more");
                    case "validate required" ->
                        "%s %s".formatted(part, is.equals("true") ? "must be answered now" : "may be left empty now");
                    default -> plain(pair, word, part);
                };
        return Called.sentence(sentence);
    }

    private String plain(PartPair pair, String word, String part) {
        String was = pair.was().facet(word);
        String is = pair.now().facet(word);
        String called = FacetWords.word(word, pair.now().has(word) ? pair.now() : pair.was());
        if (!pair.was().has(word)) {
            return "the %s of %s is %s; it had none".formatted(called, part, FacetWords.value(word, is));
        }
        if (!pair.now().has(word)) {
            return "%s has no %s any more; it was %s".formatted(part, called, FacetWords.value(word, was));
        }
        return TextChange.isShort(was, is)
                ? "the %s of %s is %s, was %s"
                        .formatted(called, part, FacetWords.value(word, is), FacetWords.value(word, was))
                : "in the %s of %s, %s".formatted(called, part, TextChange.of(was, is));
    }

    /** Whether the cell came or went with its column and says nothing of its own. */
    boolean isToldByColumn(PartPair pair, String word) {
        if (!word.startsWith(Facet.CELL) || before.hasColumn(word) == after.hasColumn(word)) {
            return false;
        }
        return !pair.now().has(word) || pair.now().facet(word).matches("-?");
    }

    private String cell(PartPair pair, String word) {
        String row = after.part(pair.now());
        String is = FacetWords.value(word, pair.now().facet(word));
        if (!pair.was().has(word)) {
            return Called.sentence("%s: %s is %s".formatted(row, after.column(word), is));
        }
        String was = FacetWords.value(word, pair.was().facet(word));
        return Called.sentence(
                TextChange.isShort(was, is)
                        ? "%s: %s is %s, was %s".formatted(row, after.column(word), is, was)
                        : "%s: in %s, %s"
                                .formatted(
                                        row,
                                        after.column(word),
                                        TextChange.of(
                                                pair.was().facet(word),
                                                pair.now().facet(word))));
    }

    private String condition(PartPair pair) {
        String way = "from %s to %s"
                .formatted(
                        after.id(pair.now().facet(Facet.SOURCE)),
                        after.id(pair.now().facet(Facet.TARGET)));
        return "%s: %s, was %s".formatted(way, when(pair.now()), when(pair.was()));
    }

    private static String when(Part flow) {
        return flow.has(Facet.CONDITION) ? FacetWords.condition(flow.facet(Facet.CONDITION)) : "always";
    }

    private static String owner(PartPair pair, String part) {
        String is = pair.now().has(Facet.OWNER)
                ? "belongs to " + FacetWords.value(Facet.OWNER, pair.now().facet(Facet.OWNER))
                : "belongs to nobody";
        String was =
                pair.was().has(Facet.OWNER) ? FacetWords.possessive(pair.was().facet(Facet.OWNER)) : "nobody's";
        return "%s %s, was %s".formatted(part, is, was);
    }

    private String otherwise(PartPair pair, String part) {
        String is = pair.now().facet(Facet.DEFAULT);
        String was = pair.was().facet(Facet.DEFAULT);
        return "where no condition holds, %s takes %s, was %s"
                .formatted(part, is.isEmpty() ? "no way" : after.id(is), was.isEmpty() ? "no way" : before.id(was));
    }
}
