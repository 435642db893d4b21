package org.committeecycle.domain.diagram;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All drawings of a workspace that could be read.
 *
 * @param workspace the files they were read from
 * @param told the messages that the software sends to diagrams
 */
record Drawings(Workspace workspace, List<Drawing> all, Set<String> told) {

    /** The diagram with this process id. */
    Optional<Drawing> diagram(String id) {
        return of(id + ".bpmn");
    }

    /** The form of this id. */
    Optional<Drawing> form(String id) {
        return of(id + ".form");
    }

    private Optional<Drawing> of(String file) {
        return all.stream().filter(drawing -> drawing.file().equals(file)).findFirst();
    }
}
