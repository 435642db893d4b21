package org.committeecycle.domain.diagram;

import java.util.List;
import java.util.Map;

/** Decides by a table that need not be in force. */
public interface TableTrial {

    /** Takes the table up, to be asked; refused when the locks refuse it or nobody can read it. */
    Answers takeUp(String file, byte[] content);

    /** What the table answers. */
    interface Answers {

        /** The outputs of all rules that apply, by their names; refused when the table cannot decide on these facts. */
        List<Map<String, Object>> on(Map<String, ?> facts);
    }
}
