package org.committeecycle.domain.diagram;

import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.committeecycle.domain.Actor;

/** Hands out what the year runs by, to be edited elsewhere; nothing in the house changes. */
@Transactional
public class Exports {

    private final EditionInForce inForce;
    private final ModelerSettings settings;

    public Exports(EditionInForce inForce, ModelerSettings settings) {
        this.inForce = inForce;
        this.settings = settings;
    }

    /**
     * All files in force and the settings of the tools around them, each by its path in the workspace's folder. Refused
     * to everybody but operators, process owners and auditors.
     */
    public SortedMap<String, byte[]> export(Actor actor) {
        Checks.requireReader(actor);
        Workspace workspace = inForce.files();
        SortedMap<String, byte[]> paths = new TreeMap<>(settings.around(workspace));
        for (Map.Entry<String, byte[]> file : workspace.files().entrySet()) {
            String folder = SourceKind.of(file.getKey()).orElseThrow().folder();
            paths.put(folder + "/" + file.getKey(), file.getValue());
        }
        return paths;
    }
}
