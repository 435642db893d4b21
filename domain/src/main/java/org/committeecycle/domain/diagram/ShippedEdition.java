package org.committeecycle.domain.diagram;

/** What this release brings along, whatever has been put into force since. */
public interface ShippedEdition {

    /** All diagrams, tables, forms, letter templates and scenarios of the release. */
    Workspace shipped();
}
