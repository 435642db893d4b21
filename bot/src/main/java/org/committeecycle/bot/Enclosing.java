package org.committeecycle.bot;

import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.notice.Notice;

/** Gives the file that belongs to a question. */
public interface Enclosing {

    /** The file for this reader; empty when the question has none, or none that may be in Slack. */
    Optional<Enclosure> enclosed(Notice notice, Actor reader);
}
