package org.committeecycle.domain.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the cells of a table under the ids of their columns, so that a renamed column keeps them, and numbers the columns. */
final class CellsByColumn {

    private final Map<String, Map<String, String>> columns = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private CellsByColumn() {}

    static Drawing in(Drawing table) {
        CellsByColumn cells = new CellsByColumn();
        table.parts().stream().filter(CellsByColumn::isColumn).forEach(cells::remember);
        return new Drawing(
                table.file(), table.parts().stream().map(cells::rewritten).toList());
    }

    private static boolean isColumn(Part part) {
        return Set.of("input", "output").contains(part.kind());
    }

    private void remember(Part column) {
        Map<String, String> known = columns.computeIfAbsent(String.valueOf(column.within()), any -> new HashMap<>());
        String word = Facet.CELL + column.name();
        String free = word;
        for (int n = 2; known.containsKey(free); n++) {
            free = word + " " + n;
        }
        known.put(free, Facet.CELL + (column.id().isEmpty() ? column.name() : column.id()));
    }

    private Part rewritten(Part part) {
        SortedMap<String, String> facets = new TreeMap<>(part.facets());
        if (isColumn(part)) {
            int position = positions.merge(part.within() + " " + part.kind(), 1, Integer::sum);
            facets.put(Facet.POSITION, String.valueOf(position));
        }
        Map<String, String> known = columns.getOrDefault(String.valueOf(part.within()), Map.of());
        if (part.is("rule")) {
            part.facets().keySet().stream().filter(known::containsKey).forEach(facets::remove);
            part.facets().forEach((word, text) -> {
                if (known.containsKey(word)) {
                    facets.put(known.get(word), text);
                }
            });
        }
        return new Part(part.id(), part.kind(), part.name(), part.within(), facets);
    }
}
