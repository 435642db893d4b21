package org.committeecycle.domain.communication;

import java.time.Instant;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * How far one signed letter is on its way out.
 *
 * @param digest of the file that was put out, so that nothing else leaves in its place
 * @param address where it was sent last; absent until then
 * @param since when it came to this
 */
public record Handover(
        String communication,
        StateCode recipient,
        Status status,
        String digest,
        @Nullable EmailAddress address,
        Instant since) {

    /** Where the letter is. */
    public enum Status {
        /** Still in the house. */
        WAITING,
        /** Given to the mail server, which has not answered for it yet; after a death in between it may have left. */
        BEING_HANDED_OVER,
        /** The mail server answered for it. */
        HANDED_OVER,
        /** A person says that it left. */
        SENT_AS_RECORDED;

        /** The status as a sentence goes on: "waits in the house". */
        public String words() {
            return switch (this) {
                case WAITING -> "waits to be handed over";
                case BEING_HANDED_OVER -> "is being handed over";
                case HANDED_OVER -> "is handed over";
                case SENT_AS_RECORDED -> "is sent, as a person recorded";
            };
        }
    }

    static Handover waiting(String communication, StateCode recipient, String digest, Instant now) {
        return new Handover(communication, recipient, Status.WAITING, digest, null, now);
    }

    /** Whether the letter has left and is never sent again. */
    public boolean isSettled() {
        return status == Status.HANDED_OVER || status == Status.SENT_AS_RECORDED;
    }

    Handover begun(EmailAddress to, Instant now) {
        Refused.unless(status == Status.WAITING, "The letter %s %s.", name(), status.words());
        return new Handover(communication, recipient, Status.BEING_HANDED_OVER, digest, to, now);
    }

    Handover waitingAgain(Instant now) {
        requireNotSettled();
        return new Handover(communication, recipient, Status.WAITING, digest, address, now);
    }

    Handover handedOver(Instant now) {
        return new Handover(communication, recipient, Status.HANDED_OVER, digest, address, now);
    }

    Handover recorded(Instant now) {
        requireNotSettled();
        return new Handover(communication, recipient, Status.SENT_AS_RECORDED, digest, address, now);
    }

    private void requireNotSettled() {
        Refused.unless(!isSettled(), "The letter %s %s: a letter is sent once.", name(), status.words());
    }

    /** The letter as commands name it: {@code 2025-article-9 XAB}. */
    String name() {
        return communication + " " + recipient;
    }
}
