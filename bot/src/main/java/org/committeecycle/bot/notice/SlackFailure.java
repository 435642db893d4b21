package org.committeecycle.bot.notice;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import okhttp3.Response;
import org.committeecycle.domain.notice.Messenger.Told;
import org.jspecify.annotations.Nullable;

/** What a failed call means: wait as Slack says, stop until the token is good again, ask a person, or simply try again. */
final class SlackFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY = 429;
    private static final Duration WITHOUT_A_WORD = Duration.ofSeconds(30);
    private static final Duration TOKEN_LOOKED_AT_AGAIN = Duration.ofMinutes(1);

    private static final Set<String> TOO_FAST = Set.of("ratelimited", "rate_limited");
    private static final Set<String> TOKEN = Set.of(
            "account_inactive",
            "token_revoked",
            "token_expired",
            "invalid_auth",
            "not_authed",
            "not_allowed_token_type",
            "missing_scope",
            "no_permission",
            "org_login_required",
            "ekm_access_denied",
            "team_access_not_granted");
    private static final Set<String> GONE =
            Set.of("message_not_found", "cant_update_message", "edit_window_closed", "thread_not_found");
    private static final Set<String> DELETED = Set.of("file_not_found", "file_deleted");
    private static final Set<String> UNFIT = Set.of(
            "msg_too_long",
            "invalid_blocks",
            "invalid_blocks_format",
            "invalid_arguments",
            "msg_blocks_too_long",
            "too_many_attachments",
            "view_too_large");
    private static final Map<String, String> FOR_A_PERSON = Map.ofEntries(
            Map.entry(
                    "channel_not_found",
                    "Slack does not know the conversation. See that its id is right and invite the app"),
            Map.entry("not_in_channel", "the app is not in the channel. Invite it there"),
            Map.entry("is_archived", "the channel is archived. Open it again, or set another one and start anew"),
            Map.entry("user_not_found", "Slack does not know the user. Bind the delegate anew"),
            Map.entry("users_not_found", "Slack does not know the user. Bind the delegate anew"),
            Map.entry("invalid_users", "Slack does not know the user. Bind the delegate anew"),
            Map.entry("user_disabled", "the user's account is closed. Bind the delegate anew"),
            Map.entry("cannot_dm_bot", "the user is a bot. Bind the delegate anew"),
            Map.entry("not_enabled", "the app has no Home. Switch it on as in the manifest"),
            Map.entry("restricted_action", "the workspace does not let the app write there. Ask its administrator"),
            Map.entry("file_uploads_disabled", "the workspace takes no files. Ask its administrator"),
            Map.entry("file_type_restricted", "the workspace takes no such files. Ask its administrator"),
            Map.entry(
                    "cant_delete_file",
                    "the app may not delete its file, which its reader may no longer read. Ask an administrator of the"
                            + " workspace to delete it"),
            Map.entry("storage_limit_reached", "the workspace has no room for files. Ask its administrator"));

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
            throw of(refusal.getResponse(), refusal);
        } catch (IOException lost) {
            throw new SlackAway("Slack did not answer: " + lost.getMessage(), lost);
        }
        if (answer.isOk()) {
            return answer;
        }
        throw new SlackFailure(String.valueOf(answer.getError()), null);
    }

    /** What a bad HTTP status means; all but one leave open what Slack did. */
    static SlackFailure of(Response answer, @Nullable Exception cause) {
        if (answer.code() != TOO_MANY) {
            throw new SlackAway("Slack answered with HTTP status " + answer.code() + ".", cause);
        }
        String seconds = answer.header("Retry-After", "").strip();
        return new SlackFailure(
                "ratelimited",
                seconds.matches("\\d{1,5}") ? Duration.ofSeconds(Long.parseLong(seconds)) : WITHOUT_A_WORD);
    }

    /** Whether Slack lets nobody change the message any more. */
    boolean isGone() {
        return GONE.contains(error);
    }

    /** Whether there is no such file, or no more. */
    boolean isDeleted() {
        return DELETED.contains(error);
    }

    /** Whether Slack does not take what was sent in this layout. */
    boolean isUnfit() {
        return UNFIT.contains(error);
    }

    /** Whether somebody else was faster. */
    boolean isOutrun() {
        return error.equals("hash_conflict");
    }

    /** Whether Slack has certainly done nothing; an error of its own leaves that open. */
    boolean isCertain() {
        return isTooFast() || TOKEN.contains(error) || isGone() || isUnfit() || FOR_A_PERSON.containsKey(error);
    }

    private boolean isTooFast() {
        return retryAfter != null || TOO_FAST.contains(error);
    }

    /** What becomes of the notice; unknown errors of Slack's own are tried again. */
    Told inWords(String what) {
        if (isTooFast()) {
            return Told.later(retryAfter == null ? WITHOUT_A_WORD : retryAfter, "Slack asked to wait.");
        }
        if (TOKEN.contains(error)) {
            return Told.shutOut(
                    TOKEN_LOOKED_AT_AGAIN,
                    "Slack does not let the bot in (%s): install the app anew from the manifest, or set a good token."
                            .formatted(error));
        }
        if (!isCertain()) {
            throw new SlackAway("%s: Slack answered '%s'.".formatted(what, error), this);
        }
        return Told.never("%s: %s, and then have it tried again (Slack: %s)."
                .formatted(
                        what,
                        FOR_A_PERSON.getOrDefault(error, "Slack does not take it. Tell those who make this software"),
                        error));
    }
}
