package org.committeecycle.domain.activity;

import org.committeecycle.domain.Refused;

/**
 * Who took part besides the Committee, in what rank.
 *
 * @param name the State, organisation or person in its rank, as running text names it: "the Permanent Representative of
 *     Ukraine to the United Nations in Geneva"
 */
public record Participant(String name) {

    public Participant {
        Refused.unless(!name.isBlank(), "A participant needs a name.");
        name = name.strip();
    }
}
