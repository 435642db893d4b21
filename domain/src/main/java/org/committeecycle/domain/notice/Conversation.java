package org.committeecycle.domain.notice;

import java.time.Instant;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where one delegate, or the whole Committee, reads; what is told there is told in order.
 *
 * @param id the team and the reader, such as "T012.U345"
 * @param reader the id of the person, or of the channel
 * @param place where the messages of a person go, once it is known
 * @param telling whether somebody is telling what waits
 * @param notBefore when the next thing may be told; absent when at once
 */
public record Conversation(
        String id,
        Audience audience,
        String team,
        String reader,
        @Nullable String place,
        boolean telling,
        @Nullable Instant notBefore) {

    private static final Pattern SLACK_ID = Pattern.compile("[A-Za-z0-9]{1,30}");

    /** Who reads there. */
    public enum Audience {
        /** One delegate alone. */
        DELEGATE,
        /** All members together. */
        COMMITTEE
    }

    public Conversation {
        Refused.unless(
                SLACK_ID.matcher(team).matches() && SLACK_ID.matcher(reader).matches(),
                "'%s' of team '%s' is no Slack id: letters and digits such as U012AB3CD are expected.",
                reader,
                team);
    }

    static Conversation of(Audience audience, String team, String reader) {
        return new Conversation(id(team, reader), audience, team, reader, null, false, null);
    }

    /** The id of the reader's conversation. */
    public static String id(String team, String reader) {
        return team + "." + reader;
    }

    Conversation at(@Nullable String knownNow) {
        return new Conversation(id, audience, team, reader, knownNow == null ? place : knownNow, telling, notBefore);
    }

    Conversation telling(Instant from) {
        return new Conversation(id, audience, team, reader, place, true, from);
    }

    boolean isTurnAfter(Instant instant) {
        return notBefore != null && notBefore.isAfter(instant);
    }

    Conversation silent() {
        return new Conversation(id, audience, team, reader, place, false, null);
    }
}
