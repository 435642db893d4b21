package org.committeecycle.bot;

import java.util.Optional;
import java.util.function.Predicate;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.notice.Notice;

/** Gives the file that belongs to a question. */
public interface Enclosing {

    /** The file for this reader; empty when the question has none, or none that may be in Slack. */
    Optional<Enclosure> enclosed(Notice notice, Actor reader);

    /**
     * Whether the file that was sent may stay before the reader, asked or not.
     *
     * @param sent tells whether a file is the one that stands there
     */
    boolean mayStay(Notice notice, Actor reader, Predicate<Enclosure> sent);

    /** Whether the name is that of the notice's file. */
    boolean isNamed(Notice notice, String file);
}
