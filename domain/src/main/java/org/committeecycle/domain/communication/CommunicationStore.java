package org.committeecycle.domain.communication;

import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.StateCode;

/** Keeps the communications, their letters, and a drafter's own templates. */
public interface CommunicationStore {

    void add(Communication communication);

    void replace(Communication communication);

    Optional<Communication> find(String id);

    /** Finds the communication and keeps everybody else from changing it until the transaction ends. */
    Optional<Communication> lock(String id);

    /** Every communication, in the order in which they were opened. */
    List<Communication> all();

    /** Keeps the letters of a communication in place of those chosen before. */
    void choose(String communication, List<Letter> letters);

    /** The letters of a communication, by recipient. */
    List<Letter> letters(String communication);

    Optional<Letter> letter(String communication, StateCode recipient);

    void replace(Letter letter);

    /** Keeps the drafter's own template for the communication. */
    void keepTemplate(String communication, byte[] template);

    Optional<byte[]> template(String communication);
}
