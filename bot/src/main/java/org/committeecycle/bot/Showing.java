package org.committeecycle.bot;

import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.notice.Notice;
import org.jspecify.annotations.Nullable;

/** Writes the messages of one kind of notice as they stand at the moment of asking. */
public interface Showing {

    /** Whether it writes this notice. */
    boolean shows(Notice notice);

    /**
     * The message for this reader; empty when nothing is to be told.
     *
     * @param reader the delegate who reads, or nobody when the person acts for no member any more, or when the Committee
     *     reads together: then it holds only what everybody there may see
     */
    Optional<Post> show(Notice notice, @Nullable Actor reader);
}
