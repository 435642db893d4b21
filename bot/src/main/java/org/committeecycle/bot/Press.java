package org.committeecycle.bot;

/** What a kind of button does. */
public interface Press {

    /** The word before the colon in the ids of its buttons; what comes after the colon tells several apart. */
    String action();

    /**
     * Does what the button says, in one transaction that is committed before Slack is answered; what is refused, is shown
     * to the person alone and changes nothing.
     *
     * @param value what the button carries; it may be old, and whatever it names may have changed since
     */
    Reaction pressed(Asker who, String value);
}
