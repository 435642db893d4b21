package org.committeecycle.domain.process;

import java.util.List;
import org.committeecycle.domain.Subject;

/**
 * Why something waits.
 *
 * @param of what waits
 * @param about the year or case whose visibility it inherits
 * @param sentences at which step of its diagram it waits, on whom, since when and until when
 */
public record Reason(Subject of, Subject about, List<String> sentences) {

    public Reason {
        sentences = List.copyOf(sentences);
    }
}
