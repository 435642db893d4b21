package org.committeecycle.domain.diagram;

import java.util.List;

/** One group of things that must hold in a drawing. */
interface DrawingRule {

    /**
     * What does not hold in the drawing.
     *
     * @param all every drawing of the workspace, this one among them
     */
    List<DrawingFinding> findings(Drawing drawing, Drawings all);
}
