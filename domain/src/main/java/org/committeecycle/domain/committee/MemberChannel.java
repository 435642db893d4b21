package org.committeecycle.domain.committee;

import org.committeecycle.domain.Subject;

/** Asks members and keeps what they were shown true; told of every change, wherever it was made. */
public interface MemberChannel {

    /** A question was put, or changed: a position, a deadline, a new text, an answer, an end. */
    void changed(Asked question);

    /**
     * Who takes part in the year or case has changed, or what of it may be in Slack: what was shown may have to be taken
     * back.
     */
    void placesChanged(Subject about);

    /** The year has changed: the members' own pages follow. */
    void yearChanged();

    /** Who sits on the Committee in which office has changed, or will on a day to come: everything shown follows. */
    void seatsChanged();

    /** A delegate was bound to a person in Slack, or the delegate's dates changed. */
    void bound(Delegate delegate);
}
