package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells two editions of a diagram, table or form apart, part by part and word by word. */
final class DrawingComparison {

    private static final String FLOW = "sequenceFlow";

    private final String file;
    private final List<PartPair> pairs;
    private final FacetSentences facets;
    private final FlowSentences flows;
    private final PartSentences parts;
    private final StepsBetween between;
    private final RulesOfProcedure rules;
    private final OrderOfParts order;
    private final List<Change> changes = new ArrayList<>();

    private DrawingComparison(SourceKind kind, Drawing before, Drawing after) {
        this.file = after.file();
        this.pairs = PartPairs.of(before, after);
        Called was = new Called(kind, before);
        Called is = new Called(kind, after);
        this.facets = new FacetSentences(was, is);
        this.flows = new FlowSentences(was, is);
        this.parts = new PartSentences(before, was, after, is);
        this.between = new StepsBetween(before, after, pairs);
        this.rules = new RulesOfProcedure(before, after);
        this.order = new OrderOfParts(kind, pairs, is);
    }

    /** All changes in the order of the parts; none when both say the same. */
    static List<Change> of(SourceKind kind, Drawing before, Drawing after) {
        boolean isTable = kind == SourceKind.TABLE;
        DrawingComparison comparison = new DrawingComparison(
                kind, isTable ? CellsByColumn.in(before) : before, isTable ? CellsByColumn.in(after) : after);
        comparison.pairs.forEach(comparison::compare);
        return comparison.changes;
    }

    private void compare(PartPair pair) {
        if (!pair.stays()) {
            if (!isTold(pair)) {
                boolean rule = rules.concern(pair) || waysAt(pair).anyMatch(rules::concern);
                add(pair, pair.isNew() ? Change.Kind.ADDED : Change.Kind.REMOVED, parts.newOrGone(pair), rule);
            }
            return;
        }
        int soFar = changes.size();
        compareHeads(pair);
        words(pair).stream()
                .filter(word -> !facets.isToldByColumn(pair, word))
                .forEach(word -> changed(pair, facets.of(pair, word), rules.concern(pair, word)));
        order.moved(pair).ifPresent(sentence -> changed(pair, sentence, false));
        if (!pair.formerId().isEmpty() && changes.size() == soFar) {
            changed(pair, parts.newId(pair), rules.concern(pair, "id"));
        }
    }

    private boolean isTold(PartPair pair) {
        return pair.is(FLOW) && between.tellsWay(pair);
    }

    /** The ways that are told together with the step. */
    private Stream<PartPair> waysAt(PartPair step) {
        String id = step.either().id();
        return pairs.stream()
                .filter(pair -> !pair.stays() && pair.isNew() == step.isNew() && isTold(pair))
                .filter(pair -> pair.either().facet(Facet.SOURCE).equals(id)
                        || pair.either().facet(Facet.TARGET).equals(id));
    }

    private void compareHeads(PartPair pair) {
        Part was = pair.was();
        Part is = pair.now();
        if (!was.kind().equals(is.kind())) {
            changed(pair, parts.newKind(pair), rules.concern(pair, "kind"));
        }
        if (!was.name().equals(is.name())) {
            changed(pair, parts.newName(pair), false);
        }
        if (!String.valueOf(was.within()).equals(String.valueOf(is.within()))) {
            changed(pair, parts.newWithin(pair), rules.concern(pair, "within"));
        }
        boolean isRewired = pair.is(FLOW) && (pair.differs(Facet.SOURCE) || pair.differs(Facet.TARGET));
        if (isRewired && !between.tellsNewEnds(pair)) {
            changed(pair, flows.rewired(pair), rules.concern(pair, Facet.TARGET));
        }
    }

    private static Set<String> words(PartPair pair) {
        Set<String> words = new TreeSet<>(pair.was().facets().keySet());
        words.addAll(pair.now().facets().keySet());
        words.removeIf(word -> !pair.differs(word) || word.equals(Facet.POSITION));
        if (pair.is(FLOW)) {
            words.removeAll(Set.of(Facet.SOURCE, Facet.TARGET));
        }
        return words;
    }

    private void changed(PartPair pair, String sentence, boolean ruleOfProcedure) {
        add(pair, Change.Kind.CHANGED, sentence, ruleOfProcedure);
    }

    private void add(PartPair pair, Change.Kind kind, String sentence, boolean ruleOfProcedure) {
        changes.add(new Change(file, pair.either().id(), kind, sentence, ruleOfProcedure));
    }
}
