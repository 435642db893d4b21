package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which columns, rows and fields stand elsewhere among their like; the fewest that explain the new order. */
final class OrderOfParts {

    private final Map<PartPair, String> moved = new HashMap<>();

    OrderOfParts(SourceKind kind, List<PartPair> pairs, Called called) {
        if (kind == SourceKind.DIAGRAM) {
            return;
        }
        Map<String, List<PartPair>> groups = new LinkedHashMap<>();
        for (PartPair pair : pairs) {
            if (!pair.isGone() && pair.now().within() != null) {
                String group = pair.now().within()
                        + (kind == SourceKind.TABLE ? " " + pair.now().kind() : "");
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(pair);
            }
        }
        groups.values().forEach(group -> findMoved(group, called));
    }

    Optional<String> moved(PartPair pair) {
        return Optional.ofNullable(moved.get(pair));
    }

    private static int place(PartPair pair) {
        String position = pair.was().facet(Facet.POSITION);
        return position.matches("\\d{1,9}") ? Integer.parseInt(position) : 0;
    }

    private void findMoved(List<PartPair> group, Called called) {
        List<PartPair> staying = group.stream().filter(PartPair::stays).toList();
        Set<PartPair> inOrder = new HashSet<>(longestInOrder(staying));
        for (PartPair pair : staying) {
            if (!inOrder.contains(pair)) {
                int at = group.indexOf(pair);
                String place = at == 0
                        ? "first"
                        : "after " + called.part(group.get(at - 1).now());
                moved.put(pair, sentence(pair, place, called));
            }
        }
    }

    private static String sentence(PartPair pair, String place, Called called) {
        return Called.sentence(
                pair.is("rule")
                        ? "row %s was row %s"
                                .formatted(
                                        pair.now().facet(Facet.POSITION),
                                        pair.was().facet(Facet.POSITION))
                        : "%s stands %s now".formatted(called.part(pair.now()), place));
    }

    private static List<PartPair> longestInOrder(List<PartPair> pairs) {
        int[] length = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int last = -1;
        for (int i = 0; i < pairs.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (place(pairs.get(j)) < place(pairs.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        List<PartPair> longest = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            longest.add(pairs.get(i));
        }
        return longest;
    }
}
