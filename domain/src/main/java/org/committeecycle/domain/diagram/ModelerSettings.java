package org.committeecycle.domain.diagram;

import java.util.SortedMap;

/** What the tools of process owners need beside the files, so that they speak the Committee's words. */
public interface ModelerSettings {

    /** The settings that fit these files, each by its path in the workspace's folder. */
    SortedMap<String, byte[]> around(Workspace workspace);
}
