package org.committeecycle.bot.notice;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.model.Message;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.committeecycle.bot.Enclosure;
import org.committeecycle.bot.SlackLine;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Messenger.Attempt;
import org.committeecycle.domain.notice.Messenger.Told;
import org.committeecycle.domain.notice.Notice;

/**
 * Sends a file into a conversation in Slack's two steps, once: what was only uploaded nobody sees, and Slack forgets it;
 * where it is not known whether the second step was done, the next attempt first looks for a file of its name. Takes a
 * file back when its reader may read it there no longer.
 */
class Enclosed {

    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final SlackLine line;
    private final Conversations conversations;

    Enclosed(SlackLine line, Conversations conversations) {
        this.line = line;
        this.conversations = conversations;
    }

    Told send(Notice notice, Conversation in, Enclosure file, Attempt attempt) throws SlackFailure {
        String channel = conversations.channel(in);
        Optional<Place> sent = notice.attemptedAt() == null
                ? Optional.empty()
                : conversations.find(channel, notice, message -> idIn(message, file.name()::equals));
        Place place = sent.isPresent() ? sent.get() : new Place(channel, uploaded(channel, file, attempt));
        return Told.at(channel, place.toString(), fingerprint(file));
    }

    /** Tells apart files of one name. */
    static String fingerprint(Enclosure file) {
        return Fingerprint.of(file.name(), Base64.getEncoder().encodeToString(file.bytes()));
    }

    /** Deletes the file, or the one that an attempt of unknown outcome may have left; one that is gone stays so. */
    void takeBack(Notice notice, Conversation in, Predicate<String> named) throws SlackFailure {
        Optional<Place> sent = Optional.ofNullable(Place.parse(notice.place()));
        if (sent.isEmpty() && notice.attemptedAt() != null) {
            sent = conversations.find(conversations.channel(in), notice, message -> idIn(message, named));
        }
        if (sent.isPresent()) {
            delete(sent.get().ts());
        }
    }

    private void delete(String id) throws SlackFailure {
        try {
            SlackFailure.orFailure(() -> line.methods().filesDelete(call -> call.file(id)));
        } catch (SlackFailure failure) {
            if (!failure.isDeleted()) {
                throw failure;
            }
        }
    }

    private String uploaded(String channel, Enclosure file, Attempt attempt) throws SlackFailure {
        FilesGetUploadURLExternalResponse place = SlackFailure.orFailure(() -> line.methods()
                .filesGetUploadURLExternal(call -> call.filename(file.name()).length(file.bytes().length)));
        upload(place.getUploadUrl(), file.bytes());
        attempt.begins();
        try {
            share(channel, place.getFileId(), file.title());
        } catch (SlackFailure failure) {
            if (failure.isCertain()) {
                attempt.postedNothing();
            }
            throw failure;
        }
        return place.getFileId();
    }

    private void upload(String url, byte[] bytes) throws SlackFailure {
        Request request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(bytes, BYTES))
                .build();
        try (Response answer = line.http().newCall(request).execute()) {
            if (!answer.isSuccessful()) {
                throw SlackFailure.of(answer, null);
            }
        } catch (IOException lost) {
            throw new SlackAway("Slack took no file: " + lost.getMessage(), lost);
        }
    }

    private void share(String channel, String id, String title) throws SlackFailure {
        SlackFailure.orFailure(() -> line.methods().filesCompleteUploadExternal(call -> call.channelId(channel)
                .files(List.of(FileDetails.builder().id(id).title(title).build()))));
    }

    private static Optional<String> idIn(Message message, Predicate<String> named) {
        return message.getFiles() == null
                ? Optional.empty()
                : message.getFiles().stream()
                        .filter(sent -> sent.getName() != null && named.test(sent.getName()))
                        .map(com.slack.api.model.File::getId)
                        .findFirst();
    }
}
