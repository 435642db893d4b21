package org.committeecycle.bot;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeecycle.domain.Once;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Spelling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one command of the bot: its first word chooses who answers, and no word at all asks for help. */
@Component
class CommitteeCommand implements SlashCommandHandler {

    static final String NAME = "/committee";

    /** What a request is answered with that arrived before: a conflict, without any effect. */
    static final int SEEN_BEFORE = 409;

    private static final String HELP = "help";

    private final Map<String, SlashCommand> commands;
    private final Once once;
    private final People people;
    private final SlackFaults faults;

    CommitteeCommand(List<SlashCommand> commands, Once once, People people, SlackFaults faults) {
        this.commands = commands.stream().collect(Collectors.toMap(SlashCommand::word, Function.identity()));
        this.once = once;
        this.people = people;
        this.faults = faults;
    }

    @Override
    public Response apply(SlashCommandRequest request, SlashCommandContext context) {
        SlashCommandPayload payload = request.getPayload();
        Asker who = people.asker(payload.getUserId(), payload.getTeamId());
        return once.of(payload.getTriggerId(), () -> answer(who, payload.getText()))
                .map(answer -> context.ack(answer.forSlack()))
                .orElseGet(() -> Response.error(SEEN_BEFORE));
    }

    private Answer answer(Asker who, @Nullable String text) {
        List<String> words = text == null || text.isBlank()
                ? List.of(HELP)
                : Arrays.asList(text.strip().split("\\s+"));
        SlashCommand command = commands.get(words.get(0).toLowerCase(Locale.ROOT));
        if (command == null) {
            return unknown(words.get(0));
        }
        try {
            return command.answer(who, words.subList(1, words.size()));
        } catch (Refused refused) {
            return Answer.of(refused.getMessage());
        } catch (RuntimeException fault) {
            return faults.of(fault);
        }
    }

    private Answer unknown(String word) {
        String next = Spelling.closest(word, commands.keySet())
                .map(meant -> "Did you mean `%s %s`?".formatted(NAME, meant))
                .orElse("`%s %s` lists what you can ask.".formatted(NAME, HELP));
        return Answer.of("There is no command %s. %s".formatted(Answer.quoted(word), next));
    }
}
