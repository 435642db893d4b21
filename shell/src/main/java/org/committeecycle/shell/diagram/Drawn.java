package org.committeecycle.shell.diagram;

import java.nio.file.Path;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.shell.seat.Document;

/** Puts what was drawn where the person wants it; what a chronicle has drawn lies with its other exports. */
record Drawn(Outbox outbox) {

    void write(Actor who, Document to, byte[] content) {
        if (who.channel() == Channel.CHRONICLE) {
            outbox.put("exports/" + Path.of(to.name()).getFileName(), content);
        } else {
            to.write(content);
        }
    }
}
