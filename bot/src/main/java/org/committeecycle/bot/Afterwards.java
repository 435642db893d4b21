package org.committeecycle.bot;

import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.methods.response.views.ViewsUpdateResponse;
import com.slack.api.model.view.View;
import com.slack.api.webhook.WebhookResponse;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Shows the person at once what came of a press, beside the acknowledgement and never before it: a modal, a page of
 * their own, or words that nobody else reads. What is lost here is lost; what must arrive is a notice.
 */
@Component
class Afterwards {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);
    private static final int AT_ONCE = 4;
    private static final String RECORDED =
            "This is recorded. Your direct messages with Committee Cycle show where it stands.";
    private static final String OUTRUN = "hash_conflict";
    private static final String TOO_SLOW = "Slack was too slow to open the form. Please press the button again.";
    private static final String NOT_OPEN = "Slack did not open the form. Please press the button again in a moment.";
    private static final int HTTP_OK = 200;
    private static final Set<String> TOO_LATE = Set.of("expired_trigger_id", "exchanged_trigger_id");

    private final SlackLine line;
    private final ExecutorService calls = Executors.newFixedThreadPool(AT_ONCE);

    Afterwards(SlackLine line) {
        this.line = line;
    }

    void show(Reaction reaction, BlockActionPayload payload) {
        View over = payload.getView();
        if (reaction.isNone() && isModal(over)) {
            later(() -> replace(over));
        }
        if (reaction.modal() != null) {
            later(() -> open(reaction.modal(), payload));
        }
        if (reaction.home() != null) {
            later(() -> publish(reaction.home(), payload));
        }
        if (reaction.answer() != null) {
            later(() -> say(reaction.answer(), reaction.inPlace(), payload));
        }
    }

    private void open(View modal, BlockActionPayload payload) throws IOException, SlackApiException {
        String error = errorOfOpening(modal, payload);
        if (error != null) {
            LOG.warn("A form did not open: {}", error);
            sayWithoutTrigger(Answer.of(TOO_LATE.contains(error) ? TOO_SLOW : NOT_OPEN), false, payload);
        }
    }

    private @Nullable String errorOfOpening(View modal, BlockActionPayload payload) {
        try {
            SlackApiTextResponse opened = isModal(payload.getView())
                    ? line.methods().viewsPush(call -> call.triggerId(payload.getTriggerId())
                            .view(modal))
                    : line.methods().viewsOpen(call -> call.triggerId(payload.getTriggerId())
                            .view(modal));
            return opened.isOk() ? null : String.valueOf(opened.getError());
        } catch (IOException | SlackApiException away) {
            return String.valueOf(away.getMessage());
        }
    }

    /** A page that was published since the press is newer than this one. */
    private void publish(View home, BlockActionPayload payload) throws IOException, SlackApiException {
        String pressed = payload.getView() == null ? null : payload.getView().getHash();
        ViewsPublishResponse published = line.methods()
                .viewsPublish(call ->
                        call.userId(payload.getUser().getId()).view(home).hash(pressed));
        if (!published.isOk() && !OUTRUN.equals(published.getError())) {
            LOG.warn("A page was not turned: {}", published.getError());
        }
    }

    private static boolean isModal(@Nullable View view) {
        return view != null && "modal".equals(view.getType());
    }

    /** A form with buttons shows how things stood before the press. */
    private void replace(View over) throws IOException, SlackApiException {
        ViewsUpdateResponse updated =
                line.methods().viewsUpdate(call -> call.viewId(over.getId()).view(Notes.modal(RECORDED)));
        if (!updated.isOk()) {
            LOG.warn("A form was not updated: {}", updated.getError());
        }
    }

    /** On the person's own page and in a form there is nowhere to say it but in a modal. */
    private void say(Answer answer, boolean inPlace, BlockActionPayload payload) throws IOException, SlackApiException {
        boolean isSaid = payload.getResponseUrl() == null && errorOfOpening(Notes.modal(answer), payload) == null;
        if (!isSaid) {
            sayWithoutTrigger(answer, inPlace, payload);
        }
    }

    /** Beside what was pressed where that can be, and otherwise in the direct messages. */
    private void sayWithoutTrigger(Answer answer, boolean inPlace, BlockActionPayload payload)
            throws IOException, SlackApiException {
        if (payload.getResponseUrl() == null) {
            line.methods()
                    .chatPostMessage(
                            call -> call.channel(payload.getUser().getId()).text(answer.text()));
            return;
        }
        ActionResponse response = ActionResponse.builder()
                .responseType("ephemeral")
                .replaceOriginal(inPlace)
                .text(answer.text())
                .blocks(answer.blocks())
                .build();
        WebhookResponse said = new ActionResponseSender(line.slack()).send(payload.getResponseUrl(), response);
        if (said.getCode() != HTTP_OK) {
            LOG.warn("What came of a press could not be said: HTTP status {}", said.getCode());
        }
    }

    private void later(Call call) {
        calls.execute(() -> {
            try {
                call.run();
            } catch (IOException | SlackApiException | RuntimeException failure) {
                LOG.warn("What came of a press could not be shown: {}", failure.getMessage());
            }
        });
    }

    @PreDestroy
    void stop() {
        calls.shutdown();
    }

    /** A call that Slack may not answer. */
    private interface Call {
        void run() throws IOException, SlackApiException;
    }
}
