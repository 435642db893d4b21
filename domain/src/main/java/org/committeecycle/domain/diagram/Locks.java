package org.committeecycle.domain.diagram;

import java.util.List;

/** What the house would refuse to put into force: everything an edited diagram may not hold, and what no engine could run. */
public interface Locks {

    /** All that is refused in the workspace's diagrams, tables and forms, each by its place; nothing is put into force. */
    List<DrawingFinding> findings(Workspace workspace);
}
