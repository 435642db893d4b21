package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which part of one edition is which of the other: by id, and by all the rest where only the id differs. */
final class PartPairs {

    private static final Set<String> REFERENCES = Set.of(Facet.SOURCE, Facet.TARGET, Facet.DEFAULT, Facet.ATTACHED_TO);
    private static final String FLOW = "sequenceFlow";

    private Map<String, Part> before;
    private final Map<String, Part> after;
    private final Map<String, String> formerIds = new HashMap<>();

    private PartPairs(Drawing before, Drawing after) {
        this.before = byKey(before.parts());
        this.after = byKey(after.parts());
    }

    /** All pairs in the order of the newer edition, what is gone after what it stood behind. */
    static List<PartPair> of(Drawing before, Drawing after) {
        PartPairs pairs = new PartPairs(before, after);
        pairs.findRenamed();
        return pairs.inOrder();
    }

    private void findRenamed() {
        while (rename(PartPairs::signature) || rename(PartPairs::signatureOfRewired)) {
            continue;
        }
    }

    private boolean rename(Function<Part, @Nullable Object> signature) {
        Map<Object, Part> gone = unique(before, after, signature);
        Map<Object, Part> fresh = unique(after, before, signature);
        Map<String, String> renamed = new LinkedHashMap<>();
        gone.forEach((sign, part) -> {
            Part now = fresh.get(sign);
            if (now != null && !part.id().isEmpty() && !now.id().isEmpty()) {
                renamed.put(part.id(), now.id());
                formerIds.put(now.id(), formerIds.getOrDefault(part.id(), part.id()));
            }
        });
        if (!renamed.isEmpty()) {
            before = byKey(
                    before.values().stream().map(part -> renamed(part, renamed)).toList());
        }
        return !renamed.isEmpty();
    }

    /** Those of the first that the second lacks and that no other resembles. */
    private static Map<Object, Part> unique(
            Map<String, Part> of, Map<String, Part> missingIn, Function<Part, @Nullable Object> signature) {
        Map<Object, List<Part>> alike = new LinkedHashMap<>();
        of.forEach((key, part) -> {
            Object sign = missingIn.containsKey(key) ? null : signature.apply(part);
            if (sign != null) {
                alike.computeIfAbsent(sign, any -> new ArrayList<>()).add(part);
            }
        });
        Map<Object, Part> unique = new LinkedHashMap<>();
        alike.forEach((sign, parts) -> {
            if (parts.size() == 1) {
                unique.put(sign, parts.get(0));
            }
        });
        return unique;
    }

    private static Object signature(Part part) {
        SortedMap<String, String> facets = new TreeMap<>(part.facets());
        facets.remove(Facet.POSITION);
        return List.of(part.kind(), part.name(), String.valueOf(part.within()), facets);
    }

    private static @Nullable Object signatureOfRewired(Part part) {
        if (!part.is(FLOW)) {
            return null;
        }
        SortedMap<String, String> facets = new TreeMap<>(part.facets());
        facets.remove(Facet.TARGET);
        return List.of(part.name(), facets);
    }

    private static Part renamed(Part part, Map<String, String> ids) {
        SortedMap<String, String> facets = new TreeMap<>(part.facets());
        REFERENCES.forEach(word -> facets.computeIfPresent(word, (key, id) -> ids.getOrDefault(id, id)));
        String within = part.within();
        return new Part(
                ids.getOrDefault(part.id(), part.id()),
                part.kind(),
                part.name(),
                within == null ? null : ids.getOrDefault(within, within),
                facets);
    }

    private List<PartPair> inOrder() {
        List<PartPair> pairs = new ArrayList<>();
        Map<String, List<PartPair>> behind = new HashMap<>();
        String last = "";
        for (Map.Entry<String, Part> entry : before.entrySet()) {
            if (after.containsKey(entry.getKey())) {
                last = entry.getKey();
            } else {
                behind.computeIfAbsent(last, any -> new ArrayList<>()).add(new PartPair(entry.getValue(), null, ""));
            }
        }
        pairs.addAll(behind.getOrDefault("", List.of()));
        after.forEach((key, part) -> {
            pairs.add(new PartPair(before.get(key), part, formerIds.getOrDefault(part.id(), "")));
            pairs.addAll(behind.getOrDefault(key, List.of()));
        });
        return pairs;
    }

    /** A part without an id, or with another's, is told apart by where it stands among its like. */
    private static Map<String, Part> byKey(Collection<Part> parts) {
        Map<String, Part> byKey = new LinkedHashMap<>();
        for (Part part : parts) {
            String wanted = part.id().isEmpty() ? " " + part.kind() + " in " + part.within() : part.id();
            String key = wanted;
            for (int n = 2; byKey.containsKey(key); n++) {
                key = wanted + " " + n;
            }
            byKey.put(key, part);
        }
        return byKey;
    }
}
