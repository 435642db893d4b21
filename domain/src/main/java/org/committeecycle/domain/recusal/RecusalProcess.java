package org.committeecycle.domain.recusal;

import org.committeecycle.domain.Subject;

/** Is told that other members take part in a subject now, so that what counts them counts again. */
public interface RecusalProcess {

    void placesChanged(Subject about);
}
