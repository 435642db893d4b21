package org.committeecycle.bot;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeecycle.domain.Once;
import org.committeecycle.domain.Refused;
import org.springframework.stereotype.Component;

/** Takes every press of a button: what it does is committed, and only then Slack is answered. */
@Component
class Presses implements BlockActionHandler {

    private final Map<String, Press> presses;
    private final Once once;
    private final People people;
    private final Afterwards afterwards;
    private final SlackFaults faults;

    Presses(List<Press> presses, Once once, People people, Afterwards afterwards, SlackFaults faults) {
        this.presses = presses.stream().collect(Collectors.toMap(Press::action, Function.identity()));
        this.once = once;
        this.people = people;
        this.afterwards = afterwards;
        this.faults = faults;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        BlockActionPayload payload = request.getPayload();
        Action action = payload.getActions().get(0);
        Press press = presses.get(action.getActionId().split(":", 2)[0]);
        if (press == null) {
            return context.ack();
        }
        Asker who = people.asker(payload.getUser().getId(), payload.getTeam().getId());
        try {
            Optional<Reaction> reaction = once.of(payload.getTriggerId(), () -> press.pressed(who, value(action)));
            if (reaction.isEmpty()) {
                return Response.error(CommitteeCommand.SEEN_BEFORE);
            }
            afterwards.show(reaction.get(), payload);
        } catch (Refused refused) {
            afterwards.show(Reaction.says(Answer.refusal(refused)), payload);
        } catch (RuntimeException fault) {
            afterwards.show(Reaction.says(faults.of(fault)), payload);
        }
        return context.ack();
    }

    private static String value(Action action) {
        if (action.getSelectedOption() != null) {
            return action.getSelectedOption().getValue();
        }
        return action.getValue() == null ? "" : action.getValue();
    }
}
