package org.committeecycle.domain.process;

import java.util.List;
import org.committeecycle.domain.Subject;

/** Knows where the diagrams stand right now. */
public interface WaitingPlaces {

    /** Every place at which the subject's own diagram waits, the one it came to first before the others; none when it has ended. */
    List<WaitingPlace> of(Subject subject);
}
