package org.committeecycle.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeecycle.domain.Refused;
import org.springframework.stereotype.Component;

/** Answers what was typed after {@code /committee}: the first word chooses who answers, and no word at all asks for help. */
@Component
class SlashCommands {

    private static final String HELP = "help";

    private final Map<String, SlashCommand> commands;
    private final SlackFaults faults;

    SlashCommands(List<SlashCommand> commands, SlackFaults faults) {
        this.commands = commands.stream().collect(Collectors.toMap(SlashCommand::word, Function.identity()));
        this.faults = faults;
    }

    Paged answer(Asker who, String text) {
        List<String> words =
                text.isBlank() ? List.of(HELP) : Arrays.asList(text.strip().split("\\s+"));
        try {
            return command(words.get(0)).answer(who, words.subList(1, words.size()));
        } catch (Refused refused) {
            return Answer.refusal(refused);
        } catch (RuntimeException fault) {
            return faults.of(fault);
        }
    }

    private SlashCommand command(String word) {
        SlashCommand command = commands.get(word.toLowerCase(Locale.ROOT));
        if (command == null) {
            throw Meant.refused(
                    "There is no command %s.".formatted(Meant.quoted(word)),
                    "",
                    word,
                    commands.keySet(),
                    "`%s %s` lists what you can ask.".formatted(CommitteeCommand.NAME, HELP));
        }
        return command;
    }
}
