package org.committeecycle.domain.communication;

import org.committeecycle.domain.StateCode;

/** Is told what happened to a communication, so that its diagram goes on. */
public interface CommunicationProcess {

    void opened(Communication communication);

    /** The draft is ready for the members. */
    void drafted(Communication communication);

    /** Whether the diagram stands at the signature, before which an owner may have put other steps. */
    boolean awaitsSignature(Communication communication);

    /** The Chair signed. */
    void signed(Communication communication);

    /** It was taken back while no approval was open. */
    void withdrawn(Communication communication);

    /** A person settled what stood in the way of a letter's hand-over. */
    void settled(Communication communication, StateCode recipient);

    /** A State answered. */
    void replied(Communication communication, Letter letter);
}
