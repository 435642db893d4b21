package org.committeecycle.shell.seat;

import org.committeecycle.domain.Refused;

/** Asks the person at a seat. */
@FunctionalInterface
public interface Questions {

    /** Nobody is there to answer: every question is refused. */
    Questions NOBODY = question -> {
        throw new Refused("Nobody is here to answer '%s': give it as an option.", question);
    };

    /** What the person types without its being seen; refused where it would be. */
    default String askUnseen(String question) {
        throw new Refused("'%s' cannot be asked here without being seen: use --generate.", question);
    }

    /** The answer, without surrounding blanks; empty when the person just pressed return. */
    String ask(String question);
}
