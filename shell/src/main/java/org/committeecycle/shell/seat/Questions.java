package org.committeecycle.shell.seat;

import org.committeecycle.domain.Refused;

/** Asks the person at a seat. */
@FunctionalInterface
public interface Questions {

    /** Nobody is there to answer: every question is refused. */
    Questions NOBODY = question -> {
        throw new Refused("Nobody is here to answer '%s': give it as an option.", question);
    };

    /** The answer, without surrounding blanks; empty when the person just pressed return. */
    String ask(String question);
}
