package org.committeecycle.domain.communication;

/** The mail by which letters leave the house; it cannot be asked afterwards whether it took one. */
public interface Dispatch {

    /** Whether this process can hand letters over; one that cannot leaves them to one that can. */
    boolean isOn();

    /** Hands one letter over; whatever becomes of it is answered, not thrown. */
    Outcome send(Mail mail);

    /** What became of a letter that was handed over. */
    enum Fate {
        /** The mail server answered for it. */
        TAKEN,
        /** Nothing left, and the same may succeed later. */
        LATER,
        /** Nothing left, and nothing will while a person does not change something. */
        REFUSED,
        /** The line broke where only the mail server knows whether it took the letter. */
        UNKNOWN
    }

    /**
     * The fate and, unless the letter was taken, what happened.
     *
     * @param words a clause for a person, such as the mail server's own answer
     */
    record Outcome(Fate fate, String words) {}
}
