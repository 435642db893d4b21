package org.committeecycle.domain.diagram;

import java.util.List;
import java.util.Optional;

/**
 * A diagram, table or form as it was drawn, in parts that can be checked and compared.
 *
 * @param file the file's name
 * @param parts in the order of the file; the whole itself (a process, a decision, a form) is the first of its parts
 */
public record Drawing(String file, List<Part> parts) {

    public Drawing {
        parts = List.copyOf(parts);
    }

    /** The part of this id; empty when there is none. */
    public Optional<Part> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** All parts of the kind. */
    public List<Part> all(String kind) {
        return parts.stream().filter(part -> part.is(kind)).toList();
    }

    /** What stands directly inside the part of this id. */
    public List<Part> inside(String id) {
        return parts.stream().filter(part -> id.equals(part.within())).toList();
    }

    /** The sequence flows that begin at the element. */
    public List<Part> flowsFrom(String id) {
        return flows(Facet.SOURCE, id);
    }

    /** The sequence flows that end at the element. */
    public List<Part> flowsTo(String id) {
        return flows(Facet.TARGET, id);
    }

    private List<Part> flows(String end, String id) {
        return all("sequenceFlow").stream()
                .filter(flow -> flow.facet(end).equals(id))
                .toList();
    }
}
