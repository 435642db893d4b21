package org.committeecycle.domain.diagram;

/** Runs what is put into force. */
public interface EditionProcess {

    /** Has everything that begins from now on run by these files; what runs already stays as it is. */
    void put(int edition, Workspace changed);

    /** How many run by the diagram of this file, in whatever version. */
    int running(String file);
}
