package org.committeecycle.domain.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A diagram, table or form as it was drawn, in parts that can be checked and compared. What is asked again and again is
 * looked up, because other tools draw thousands of parts.
 */
public final class Drawing {

    private final String file;
    private final List<Part> parts;
    private final Map<String, Part> byId = new HashMap<>();
    private final Map<String, List<Part>> byKind;
    private final Map<String, List<Part>> byWithin;
    private final Map<String, List<Part>> bySource;
    private final Map<String, List<Part>> byTarget;
    private final Map<String, List<Part>> byBorder;

    /**
     * A drawing of these parts.
     *
     * @param file the file's name
     * @param parts in the order of the file; the whole itself (a process, a decision, a form) is the first of its parts
     */
    public Drawing(String file, List<Part> parts) {
        this.file = file;
        this.parts = List.copyOf(parts);
        parts.forEach(part -> byId.putIfAbsent(part.id(), part));
        this.byKind = by(Part::kind);
        this.byWithin = by(part -> String.valueOf(part.within()));
        this.bySource = flowsBy(Facet.SOURCE);
        this.byTarget = flowsBy(Facet.TARGET);
        this.byBorder = by(part -> part.facet(Facet.ATTACHED_TO));
    }

    private Map<String, List<Part>> by(Function<Part, String> word) {
        return parts.stream().collect(Collectors.groupingBy(word));
    }

    private Map<String, List<Part>> flowsBy(String end) {
        return all("sequenceFlow").stream().collect(Collectors.groupingBy(flow -> flow.facet(end)));
    }

    public String file() {
        return file;
    }

    public List<Part> parts() {
        return parts;
    }

    /** The part of this id; empty when there is none, the first when there are several. */
    public Optional<Part> part(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All parts of the kind. */
    public List<Part> all(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** What stands directly inside the part of this id. */
    public List<Part> inside(String id) {
        return byWithin.getOrDefault(id, List.of());
    }

    /** The sequence flows that begin at the element. */
    public List<Part> flowsFrom(String id) {
        return bySource.getOrDefault(id, List.of());
    }

    /** The sequence flows that end at the element. */
    public List<Part> flowsTo(String id) {
        return byTarget.getOrDefault(id, List.of());
    }

    /** The events that sit on the element's border. */
    public List<Part> onBorderOf(String id) {
        return byBorder.getOrDefault(id, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Drawing drawing && file.equals(drawing.file) && parts.equals(drawing.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return file;
    }
}
