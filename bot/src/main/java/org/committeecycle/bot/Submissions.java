package org.committeecycle.bot;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeecycle.domain.Once;
import org.committeecycle.domain.Refused;
import org.springframework.stereotype.Component;

/** Takes every modal that is handed in: what it does is committed, and only then Slack is answered. */
@Component
class Submissions implements ViewSubmissionHandler {

    private final Map<String, Submission> submissions;
    private final Once once;
    private final People people;
    private final SlackFaults faults;

    Submissions(List<Submission> submissions, Once once, People people, SlackFaults faults) {
        this.submissions = submissions.stream().collect(Collectors.toMap(Submission::callback, Function.identity()));
        this.once = once;
        this.people = people;
        this.faults = faults;
    }

    @Override
    public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
        ViewSubmissionPayload payload = request.getPayload();
        View view = payload.getView();
        Submission submission = submissions.get(view.getCallbackId());
        if (submission == null) {
            return context.ack();
        }
        Asker who = people.asker(payload.getUser().getId(), payload.getTeam().getId());
        try {
            Optional<Map<String, String>> faulty = once.of(
                    payload.getTriggerId(),
                    () -> handedIn(
                            view,
                            submission.submitted(who, String.valueOf(view.getPrivateMetadata()), view.getState())));
            return faulty.map(errors -> errors.isEmpty() ? done(context) : context.ackWithErrors(errors))
                    .orElseGet(() -> Response.error(CommitteeCommand.SEEN_BEFORE));
        } catch (Refused refused) {
            return said(context, view, refused.getMessage());
        } catch (RuntimeException fault) {
            return said(context, view, faults.of(fault).text());
        }
    }

    /** Whoever did not see that a form was taken may hand in the same one again. */
    private Map<String, String> handedIn(View view, Map<String, String> faults) {
        boolean isNew =
                !faults.isEmpty() || once.of("view " + view.getId(), () -> true).isPresent();
        Refused.unless(isNew, "This form was handed in already: please close it.");
        return faults;
    }

    /** Closes every form: what lies under this one shows how things stood before. */
    private static Response done(ViewSubmissionContext context) {
        return context.ack(answer -> answer.responseAction("clear"));
    }

    /** Under the first field, so that what was typed is still there. */
    private static Response said(ViewSubmissionContext context, View view, String sentence) {
        return view.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .findFirst()
                .map(input -> context.ackWithErrors(Map.of(input.getBlockId(), sentence)))
                .orElseGet(() -> context.ackWithUpdate(Notes.modal(sentence)));
    }
}
