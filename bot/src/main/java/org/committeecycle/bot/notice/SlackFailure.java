package org.committeecycle.bot.notice;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.committeecycle.domain.notice.Messenger.Told;
import org.jspecify.annotations.Nullable;

/** What a failed call means: wait as Slack says, stop until the token is good again, ask a person, or simply try again. */
final class SlackFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY = 429;
    private static final Duration WITHOUT_A_WORD = Duration.ofSeconds(30);
    private static final Duration TOKEN_LOOKED_AT_AGAIN = Duration.ofMinutes(10);

    private static final Set<String> TOO_FAST = Set.of("ratelimited", "rate_limited");
    private static final Set<String> TOKEN = Set.of(
            "account_inactive",
            "token_revoked",
            "token_expired",
            "invalid_auth",
            "not_authed",
            "missing_scope",
            "no_permission",
            "org_login_required",
            "ekm_access_denied",
            "team_access_not_granted");
    private static final Set<String> GONE =
            Set.of("message_not_found", "cant_update_message", "edit_window_closed", "thread_not_found");
    private static final Set<String> UNFIT = Set.of(
            "msg_too_long", "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "too_many_attachments");
    private static final Map<String, String> FOR_A_PERSON = Map.of(
            "channel_not_found",
                    "Slack does not know the conversation: see that the app is installed and the ids are right",
            "not_in_channel", "the app is not in the channel: invite it there",
            "is_archived", "the channel is archived: open it again or set another one",
            "user_not_found", "Slack does not know the user: bind the delegate anew",
            "user_disabled", "the user's account is closed: bind the delegate anew",
            "users_not_found", "Slack does not know the user: bind the delegate anew",
            "cannot_dm_bot", "the user is a bot: bind the delegate anew",
            "restricted_action", "the workspace does not let the app write there: ask its administrator",
            "invalid_users", "Slack does not know the user: bind the delegate anew");

    private final String error;
    private final transient @Nullable Duration retryAfter;

    private SlackFailure(String error, @Nullable Duration retryAfter) {
        super("Slack answered: " + error);
        this.error = error;
        this.retryAfter = retryAfter;
    }

    /** A call to one of Slack's methods. */
    interface Call<T extends SlackApiTextResponse> {
        T run() throws IOException, SlackApiException;
    }

    /** Runs the call; what may have been lost on the way is thrown unchecked, so that it is tried again. */
    static <T extends SlackApiTextResponse> T orFailure(Call<T> call) throws SlackFailure {
        T answer;
        try {
            answer = call.run();
        } catch (SlackApiException refusal) {
            if (refusal.getResponse().code() == TOO_MANY) {
                throw new SlackFailure("ratelimited", retryAfter(refusal));
            }
            throw new SlackAway(
                    "Slack answered with HTTP status " + refusal.getResponse().code() + ".", refusal);
        } catch (IOException lost) {
            throw new SlackAway("Slack did not answer: " + lost.getMessage(), lost);
        }
        if (answer.isOk()) {
            return answer;
        }
        throw new SlackFailure(String.valueOf(answer.getError()), null);
    }

    private static Duration retryAfter(SlackApiException refusal) {
        String seconds = refusal.getResponse().header("Retry-After");
        return seconds != null && seconds.strip().matches("\\d{1,5}")
                ? Duration.ofSeconds(Long.parseLong(seconds.strip()))
                : WITHOUT_A_WORD;
    }

    boolean isGone() {
        return GONE.contains(error);
    }

    boolean isUnfit() {
        return UNFIT.contains(error);
    }

    /** What becomes of the notice; unknown errors of Slack's own are tried again. */
    Told inWords(String what) {
        if (retryAfter != null || TOO_FAST.contains(error)) {
            return Told.later(retryAfter == null ? WITHOUT_A_WORD : retryAfter, "Slack asked to wait");
        }
        if (TOKEN.contains(error)) {
            return Told.later(
                    TOKEN_LOOKED_AT_AGAIN,
                    "Slack refuses the bot's token (%s): install the app anew or set a good token".formatted(error));
        }
        String help = FOR_A_PERSON.get(error);
        if (help == null && !isUnfit() && !isGone()) {
            throw new SlackAway("%s was not told: Slack answered '%s'.".formatted(what, error), this);
        }
        return Told.never("%s was not told: %s (Slack: %s)."
                .formatted(what, help == null ? "Slack does not take it; tell the makers" : help, error));
    }
}
