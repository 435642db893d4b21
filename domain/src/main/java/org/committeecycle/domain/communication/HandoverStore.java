package org.committeecycle.domain.communication;

import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.StateCode;

/** Keeps how far each letter is on its way out. */
public interface HandoverStore {

    void add(Handover handover);

    /** Keeps everybody else from handing over the same letter until the transaction ends. */
    void alone(String communication, StateCode recipient);

    Optional<Handover> find(String communication, StateCode recipient);

    /** The hand-overs of a communication, by recipient; none where its letters do not leave by mail. */
    List<Handover> of(String communication);

    void replace(Handover handover);

    /** Keeps the hand-over at once, whatever becomes of the transaction in which it is made. */
    void note(Handover handover);

    /** Notes whether the server that runs this house hands letters over to the mail. */
    void serve(boolean byMail);

    /** Whether the server of this house hands letters over to the mail. */
    boolean isServed();

    /** Every hand-over that has begun or waits, by communication and recipient. */
    List<Handover> unsettled();
}
