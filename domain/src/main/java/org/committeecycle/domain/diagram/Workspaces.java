package org.committeecycle.domain.diagram;

import jakarta.transaction.Transactional;
import org.committeecycle.domain.Actor;

/** What the year runs by, for those who look after it. */
@Transactional
public class Workspaces {

    private final EditionInForce inForce;

    public Workspaces(EditionInForce inForce) {
        this.inForce = inForce;
    }

    /** Every file in force; refused to everybody but operators, process owners and auditors. */
    public Workspace inForce(Actor actor) {
        Checks.requireReader(actor);
        return inForce.files();
    }
}
