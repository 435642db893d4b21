package org.committeecycle.domain.register;

import org.committeecycle.domain.StateCode;

/** What one row of a file does to the register once the whole file is found sound. */
record RowChange(StateCode state, Effect effect, String words, Runnable change) {

    /** How the row compares with what the register holds. */
    enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    void apply() {
        if (effect != Effect.UNCHANGED) {
            change.run();
        }
    }
}
