package org.committeecycle.bot.notice;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.committeecycle.bot.Enclosure;
import org.committeecycle.bot.SlackLine;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Messenger.Told;
import org.committeecycle.domain.notice.Notice;

/** Sends a file into a conversation in Slack's two steps, once: a later attempt first looks for a file of its name. */
class Enclosed {

    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final SlackLine line;
    private final Conversations conversations;

    Enclosed(SlackLine line, Conversations conversations) {
        this.line = line;
        this.conversations = conversations;
    }

    Told send(Notice notice, Conversation in, Enclosure file, Runnable beforePosting) throws SlackFailure {
        String channel = conversations.channel(in);
        if (notice.attemptedAt() != null) {
            Optional<String> sent = sentBefore(channel, notice, file);
            if (sent.isPresent()) {
                return Told.at(channel, sent.get(), Fingerprint.of(file.name()));
            }
        }
        FilesGetUploadURLExternalResponse place = SlackFailure.orFailure(() -> line.methods()
                .filesGetUploadURLExternal(call -> call.filename(file.name()).length(file.bytes().length)));
        upload(place.getUploadUrl(), file.bytes());
        beforePosting.run();
        SlackFailure.orFailure(() -> line.methods().filesCompleteUploadExternal(call -> call.channelId(channel)
                .files(List.of(FileDetails.builder()
                        .id(place.getFileId())
                        .title(file.title())
                        .build()))));
        return Told.at(channel, new Place(channel, place.getFileId()).toString(), Fingerprint.of(file.name()));
    }

    private void upload(String url, byte[] bytes) {
        Request request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(bytes, BYTES))
                .build();
        try (Response answer = line.http().newCall(request).execute()) {
            if (!answer.isSuccessful()) {
                throw new SlackAway("Slack took no file: HTTP status " + answer.code() + ".", null);
            }
        } catch (IOException lost) {
            throw new SlackAway("Slack took no file: " + lost.getMessage(), lost);
        }
    }

    private Optional<String> sentBefore(String channel, Notice notice, Enclosure file) throws SlackFailure {
        return conversations.since(channel, notice).stream()
                .filter(message -> message.getFiles() != null)
                .flatMap(message -> message.getFiles().stream())
                .filter(sent -> file.name().equals(sent.getName()))
                .map(sent -> new Place(channel, sent.getId()).toString())
                .findFirst();
    }
}
