package org.committeecycle.domain.communication;

import java.util.List;

/** The files that were put out, as they lie there now. */
public interface FilesPutOut {

    /** The keys of all of them, in their order. */
    List<String> keys();

    /** What is in the file; refused when there is none. */
    byte[] get(String key);
}
