package org.committeecycle.domain.diagram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which ways need no sentence of their own, because the steps that are new, or gone, are told with what is around them. */
final class StepsBetween {

    private static final Set<String> SAYS_NOTHING = Set.of(Facet.SOURCE, Facet.TARGET, Facet.DRAWN);

    private final Drawing before;
    private final Drawing after;
    private final Set<String> fresh;
    private final Set<String> gone;

    StepsBetween(Drawing before, Drawing after, List<PartPair> pairs) {
        this.before = before;
        this.after = after;
        this.fresh = ids(pairs.stream().filter(PartPair::isNew).toList());
        this.gone = ids(pairs.stream().filter(PartPair::isGone).toList());
    }

    private static Set<String> ids(List<PartPair> pairs) {
        return pairs.stream()
                .map(PartPair::either)
                .filter(part -> !part.is("sequenceFlow"))
                .map(Part::id)
                .collect(Collectors.toSet());
    }

    /** Whether the way, new or gone, is told by the step at one of its ends, and says nothing of its own. */
    boolean tellsWay(PartPair flow) {
        Part way = flow.either();
        Set<String> told = flow.isNew() ? fresh : gone;
        return way.name().isBlank()
                && SAYS_NOTHING.containsAll(way.facets().keySet())
                && (told.contains(way.facet(Facet.SOURCE)) || told.contains(way.facet(Facet.TARGET)));
    }

    /** Whether the way that stays leads where it led, with steps between that came or went. */
    boolean tellsNewEnds(PartPair flow) {
        String source = flow.was().facet(Facet.SOURCE);
        String target = flow.was().facet(Facet.TARGET);
        String newSource = flow.now().facet(Facet.SOURCE);
        String newTarget = flow.now().facet(Facet.TARGET);
        if (source.equals(newSource)) {
            return fresh.contains(newTarget) && leads(after, newTarget, target, fresh)
                    || gone.contains(target) && leads(before, target, newTarget, gone);
        }
        return target.equals(newTarget)
                && (fresh.contains(newSource) && leads(after, source, newSource, fresh)
                        || gone.contains(source) && leads(before, newSource, source, gone));
    }

    private static boolean leads(Drawing drawing, String from, String to, Set<String> through) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            for (Part flow : drawing.flowsFrom(next.pop())) {
                String target = flow.facet(Facet.TARGET);
                if (target.equals(to)) {
                    return true;
                }
                if (through.contains(target) && seen.add(target)) {
                    next.add(target);
                }
            }
        }
        return false;
    }
}
