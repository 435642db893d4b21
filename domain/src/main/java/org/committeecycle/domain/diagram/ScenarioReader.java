package org.committeecycle.domain.diagram;

/** Reads table scenarios as a spreadsheet saves them. */
public interface ScenarioReader {

    /** The rows of the file; refused when it is no text or no table. */
    ScenarioSheet read(byte[] content);
}
