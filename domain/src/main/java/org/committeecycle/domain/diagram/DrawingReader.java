package org.committeecycle.domain.diagram;

/** Reads what the tools of process owners write. */
public interface DrawingReader {

    /** The parts of the diagram, table or form; refused when the file is none, by a sentence that names file and line. */
    Drawing read(String file, byte[] content);
}
