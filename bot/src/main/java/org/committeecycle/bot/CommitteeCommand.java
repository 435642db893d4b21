package org.committeecycle.bot;

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
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Spelling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one command of the bot: its first word chooses who answers, and no word at all asks for help. */
@Component
class CommitteeCommand implements SlashCommandHandler {

    static final String NAME = "/committee";
    private static final String HELP = "help";

    private final Map<String, SlashCommand> commands;

    CommitteeCommand(List<SlashCommand> commands) {
        this.commands = commands.stream().collect(Collectors.toMap(SlashCommand::word, Function.identity()));
    }

    @Override
    public Response apply(SlashCommandRequest request, SlashCommandContext context) {
        return context.ack(answer(request.getPayload().getText()).forSlack());
    }

    private Answer answer(@Nullable String text) {
        List<String> words = text == null || text.isBlank()
                ? List.of(HELP)
                : Arrays.asList(text.strip().split("\\s+"));
        SlashCommand command = commands.get(words.get(0).toLowerCase(Locale.ROOT));
        if (command == null) {
            return unknown(words.get(0));
        }
        try {
            return command.answer(words.subList(1, words.size()));
        } catch (Refused refused) {
            return Answer.of(refused.getMessage());
        }
    }

    private Answer unknown(String word) {
        String next = Spelling.closest(word, commands.keySet())
                .map(meant -> "Did you mean `%s %s`?".formatted(NAME, meant))
                .orElse("`%s %s` lists what you can ask.".formatted(NAME, HELP));
        return Answer.of("There is no command %s. %s".formatted(Answer.quoted(word), next));
    }
}
