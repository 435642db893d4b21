package org.committeecycle.domain;

import java.util.function.Supplier;

/** Tries a change to see what it would do: it runs in full, every rule included, and is then undone. */
public interface Rehearsal {

    /** What the change answered, although nothing of it was kept; its refusals come through unaltered. */
    <T> T of(Supplier<T> change);
}
