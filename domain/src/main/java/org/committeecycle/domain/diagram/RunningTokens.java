package org.committeecycle.domain.diagram;

import java.util.List;

/** Knows where the instances of a diagram stand right now. */
public interface RunningTokens {

    /** The tokens of all instances of the diagram, on whatever version they run; those that run in a called diagram too. */
    List<Token> of(String diagram);
}
