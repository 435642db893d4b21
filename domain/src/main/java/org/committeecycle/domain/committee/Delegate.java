package org.committeecycle.domain.committee;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * A person who acts for a member between two days, both included; a stand-in is another delegate with dates.
 *
 * @param slackUser the Slack user id set by an operator, such as U024BE7LH; absent while the person is not bound
 * @param slackTeam the Slack team id that goes with it, such as T0001; that of a workspace or of an enterprise
 */
public record Delegate(
        String name,
        StateCode member,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String slackUser,
        @Nullable String slackTeam) {

    private static final Pattern USER_ID = Pattern.compile("[UW][A-Z0-9]{1,29}");
    private static final Pattern TEAM_ID = Pattern.compile("[TE][A-Z0-9]{1,29}");

    public Delegate {
        Refused.unless(!name.isBlank(), "A delegate needs a name.");
        Refused.unless(
                until == null || !until.isBefore(from), "The dates of %s end on %s, before they begin.", name, until);
        Refused.unless(
                (slackUser == null) == (slackTeam == null),
                "A Slack user is bound by user id and team id together: %s.",
                name);
    }

    /** The same delegate as that person in Slack; refuses what is no id of Slack's, such as a name or a mail address. */
    Delegate boundTo(String user, String team) {
        Refused.unless(
                USER_ID.matcher(user).matches(), "'%s' is no Slack user id: one such as U024BE7LH is expected.", user);
        Refused.unless(
                TEAM_ID.matcher(team).matches(), "'%s' is no Slack team id: one such as T0001 is expected.", team);
        return new Delegate(name, member, from, until, user, team);
    }

    public boolean actsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether an operator has said who the delegate is in Slack. */
    public boolean isInSlack() {
        return slackUser != null;
    }

    String slackInWords() {
        return slackUser == null ? "nobody in Slack" : "Slack user %s of team %s".formatted(slackUser, slackTeam);
    }

    boolean isBoundTo(String user, String team) {
        return user.equals(slackUser) && team.equals(slackTeam);
    }

    boolean overlaps(Delegate other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }
}
