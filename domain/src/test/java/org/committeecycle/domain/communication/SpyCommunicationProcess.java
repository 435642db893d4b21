package org.committeecycle.domain.communication;

import java.util.ArrayList;
import java.util.List;
import org.committeecycle.domain.StateCode;

/** Stands where the diagram of a communication would, and remembers what it was told. */
public class SpyCommunicationProcess implements CommunicationProcess {

    public final List<String> told = new ArrayList<>();

    /** Whether the diagram waits for the signature, and for nothing that an owner put before it. */
    public boolean standsAtSignature = true;

    @Override
    public void opened(Communication communication) {
        told.add("opened " + communication.id());
    }

    @Override
    public void drafted(Communication communication) {
        told.add("drafted " + communication.id());
    }

    @Override
    public boolean awaitsSignature(Communication communication) {
        return standsAtSignature;
    }

    @Override
    public void signed(Communication communication) {
        told.add("signed " + communication.id());
    }

    @Override
    public void withdrawn(Communication communication) {
        told.add("withdrawn " + communication.id());
    }

    @Override
    public void settled(Communication communication, StateCode recipient) {
        told.add("settled " + communication.id() + " " + recipient);
    }

    @Override
    public void replied(Communication communication, Letter letter) {
        told.add("replied " + communication.id() + " " + letter.recipient());
    }
}
