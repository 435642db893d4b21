package org.committeecycle.domain.committee;

/** How a member gave its position or its answer. */
public enum Way {
    /** By its delegate, in the software itself. */
    ITSELF("in the software itself"),
    /** In the room, recorded by an operator. */
    ROOM("in the room"),
    /** By phone, recorded by an operator. */
    PHONE("by phone"),
    /** By mail, recorded by an operator. */
    MAIL("by mail");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    /** As a sentence says it: "by phone". */
    public String inWords() {
        return words;
    }
}
