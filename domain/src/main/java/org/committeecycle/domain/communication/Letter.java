package org.committeecycle.domain.communication;

import java.time.Instant;
import java.time.LocalDate;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * One recipient of a communication and what became of its letter.
 *
 * @param reason why the State is written to, in the words of the rule that chose it
 * @param file the key under which the letter's file was put out; absent until then
 * @param repliedOn when the State answered; absent while it has not
 * @param reply what it answered, in the recorder's words
 */
public record Letter(
        String communication,
        StateCode recipient,
        String reason,
        @Nullable String file,
        @Nullable Instant producedAt,
        @Nullable LocalDate repliedOn,
        @Nullable String reply) {

    static Letter to(StateCode recipient, String reason, String communication) {
        return new Letter(communication, recipient, reason, null, null, null, null);
    }

    public boolean isProduced() {
        return file != null;
    }

    Letter produced(String key, Instant at) {
        return new Letter(communication, recipient, reason, key, at, repliedOn, reply);
    }

    Letter answered(LocalDate on, String words) {
        Refused.unless(
                repliedOn == null,
                "%s answered on %s already: a further answer is an activity of its own.",
                recipient,
                repliedOn);
        return new Letter(communication, recipient, reason, file, producedAt, on, words);
    }
}
