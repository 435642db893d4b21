package org.committeecycle.domain.task;

/** Gives the forms that stand beside the diagrams. */
public interface Forms {

    /** The form; refused when there is none of that key. */
    Form form(String key);
}
