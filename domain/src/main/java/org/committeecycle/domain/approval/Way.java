package org.committeecycle.domain.approval;

/** How a member gave its position. */
public enum Way {
    /** By its delegate, in the software itself. */
    ITSELF,
    /** In the room, recorded by an operator. */
    ROOM,
    /** By phone, recorded by an operator. */
    PHONE,
    /** By mail, recorded by an operator. */
    MAIL
}
