package org.committeecycle.domain.diagram;

import java.util.Optional;

/** What the year runs by today. */
public interface EditionInForce {

    /** The newest diagrams, tables and forms in force, with the letter templates and scenarios that belong to them. */
    Workspace files();

    /** The file of the name; empty when none is in force. */
    default Optional<byte[]> file(String name) {
        return files().file(name);
    }
}
