package org.committeecycle.bot;

import java.util.function.Supplier;
import org.committeecycle.domain.Actor;

/**
 * Somebody who asks in Slack.
 *
 * @param user the Slack user id
 * @param team the Slack team id
 * @param right looks up, at the moment it is asked, for which member the person acts today
 */
public record Asker(String user, String team, Supplier<Actor> right) {

    /** The delegate that the person is today; refused to everybody whom no operator has bound, with the ids to hand on. */
    public Actor actor() {
        return right.get();
    }
}
