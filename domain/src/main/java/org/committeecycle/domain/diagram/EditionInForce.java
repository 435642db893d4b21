package org.committeecycle.domain.diagram;

/** What the year runs by today. */
public interface EditionInForce {

    /** The newest diagrams, tables and forms in force, with the letter templates and scenarios that belong to them. */
    Workspace files();
}
