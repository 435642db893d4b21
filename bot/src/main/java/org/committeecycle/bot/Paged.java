package org.committeecycle.bot;

/** An answer that is read one page at a time; a short one is all on its first. */
public interface Paged {

    /** The page with the number, beginning with 1; of a number out of range the nearest that there is. */
    Answer page(int number);
}
