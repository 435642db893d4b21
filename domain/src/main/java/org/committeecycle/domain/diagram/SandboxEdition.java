package org.committeecycle.domain.diagram;

/** What a played year runs by, in its own database. */
public interface SandboxEdition {

    /** Lets the year begin with these diagrams, tables and forms; refused outside a played year, and by the locks. */
    void use(Workspace files);
}
