package org.committeecycle.domain.notice;

import java.time.Duration;
import org.committeecycle.domain.Actor;
import org.jspecify.annotations.Nullable;

/** Shows notices to their readers outside the house; throws what may succeed when it is tried again later. */
public interface Messenger {

    /** Whether this process can reach anybody: it has what it needs to send. */
    boolean serves();

    /**
     * Shows the notice as it stands now: posts it, or changes what stands there already, or leaves it when it is the same.
     *
     * @param reader who reads as whom today; absent when the person acts for nobody
     * @param attempt is told of whatever a second attempt would post again
     */
    Told tell(Notice notice, Conversation in, @Nullable Actor reader, Attempt attempt);

    /** One attempt to post something; what becomes of it is not known before the outside has answered. */
    interface Attempt {

        /**
         * It begins now. From here on a later attempt must look for what this one may have posted. Throws when nothing may
         * be sent any more because somebody else was asked to wait since.
         */
        void begins();

        /** The outside has answered that it posted nothing. */
        void postedNothing();
    }

    /**
     * What came of telling.
     *
     * @param conversation where the messages of the conversation go; absent while unknown
     * @param place where the notice stands; absent while nowhere
     * @param shown a fingerprint of what stands there
     * @param pause how long nothing may be sent, for an outcome that waits
     * @param words why not, for an outcome that is not told
     */
    record Told(
            Outcome outcome,
            @Nullable String conversation,
            @Nullable String place,
            @Nullable String shown,
            Duration pause,
            String words) {

        /** It stands at the place. */
        public static Told at(@Nullable String conversation, String place, String shown) {
            return new Told(Outcome.TOLD, conversation, place, shown, Duration.ZERO, "");
        }

        /** There is nothing to tell this reader. */
        public static Told nothing() {
            return new Told(Outcome.NOTHING, null, null, null, Duration.ZERO, "");
        }

        /** What stood there is taken back. */
        public static Told takenBack() {
            return new Told(Outcome.TAKEN_BACK, null, null, null, Duration.ZERO, "");
        }

        /** Nothing may be sent for a while, as the outside has asked. */
        public static Told later(Duration pause, String words) {
            return new Told(Outcome.LATER, null, null, null, pause, words);
        }

        /** Nothing is taken until a person has done something; after the pause it is looked whether that is so. */
        public static Told shutOut(Duration pause, String words) {
            return new Told(Outcome.SHUT_OUT, null, null, null, pause, words);
        }

        /** It cannot be told until a person has done something. */
        public static Told never(String words) {
            return new Told(Outcome.NEVER, null, null, null, Duration.ZERO, words);
        }
    }

    /** How far it came. */
    enum Outcome {
        /** It is shown. */
        TOLD,
        /** Nothing is to be shown. */
        NOTHING,
        /** It stands there no longer. */
        TAKEN_BACK,
        /** Nobody can be told anything for a while. */
        LATER,
        /** Nobody can be told anything until a person has helped. */
        SHUT_OUT,
        /** This cannot be told until a person has helped. */
        NEVER
    }
}
