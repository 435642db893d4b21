package org.committeecycle.bot;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import org.committeecycle.domain.Once;
import org.springframework.stereotype.Component;

/** The one command of the bot, and what is typed after it. */
@Component
class CommitteeCommand implements SlashCommandHandler {

    static final String NAME = "/committee";

    /** What a request is answered with that arrived before: a conflict, without any effect. */
    static final int SEEN_BEFORE = 409;

    private final SlashCommands commands;
    private final Once once;
    private final People people;
    private final SlackFaults faults;

    CommitteeCommand(SlashCommands commands, Once once, People people, SlackFaults faults) {
        this.commands = commands;
        this.once = once;
        this.people = people;
        this.faults = faults;
    }

    @Override
    public Response apply(SlashCommandRequest request, SlashCommandContext context) {
        SlashCommandPayload payload = request.getPayload();
        Asker who = people.asker(payload.getUserId(), payload.getTeamId());
        String text = payload.getText() == null ? "" : payload.getText();
        try {
            return once.of(payload.getTriggerId(), () -> commands.answer(who, text)
                            .page(1))
                    .map(answer -> context.ack(answer.forSlack()))
                    .orElseGet(() -> Response.error(SEEN_BEFORE));
        } catch (RuntimeException fault) {
            return context.ack(faults.of(fault).forSlack());
        }
    }
}
