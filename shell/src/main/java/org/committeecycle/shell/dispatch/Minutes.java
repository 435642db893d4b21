package org.committeecycle.shell.dispatch;

import java.util.Set;
import org.committeecycle.domain.audit.Transcripts;
import org.committeecycle.shell.seat.Seat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes down each line after it ran, in a transaction of its own: what was done, refused or only read. A played year is
 * not taken down: its chronicle says what was typed. Nor is a restore: there may be nothing to write into, and where there
 * is, the audit has it.
 */
@Component
class Minutes {

    private final ObjectProvider<Transcripts> transcripts;
    private final Faults faults;
    private final boolean unkept;

    Minutes(ObjectProvider<Transcripts> transcripts, Faults faults, @Value("${committee.mode:}") String mode) {
        this.transcripts = transcripts;
        this.faults = faults;
        this.unkept = Set.of("play", "restore").contains(mode);
    }

    /** Takes the line down; where that fails, the person is told, and the command has ended as it has ended. */
    void take(Seat seat, String line, ExitCode ended) {
        if (unkept || line.isBlank()) {
            return;
        }
        try {
            transcripts.ifAvailable(kept -> kept.keep(seat.who(), seat.session(), line, ended.number()));
        } catch (RuntimeException failure) {
            seat.err().println("The line could not be kept in the transcript. " + faults.sentenceFor(failure));
            seat.err().flush();
        }
    }
}
