package org.committeecycle.bot;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** {@code /committee help}: every command with an example; it asks nobody, so it answers even when Slack's methods are down. */
@Component
class HelpCommand implements SlashCommand {

    private static final String TITLE = "Committee Cycle";
    private static final String ELSE = "For everything else, please ask the ISU.";

    private final ListableBeanFactory beans;

    HelpCommand(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public String word() {
        return "help";
    }

    @Override
    public String sentence() {
        return "Shows what you can ask here.";
    }

    @Override
    public String example() {
        return CommitteeCommand.NAME + " help";
    }

    @Override
    public Answer answer(Asker who, List<String> rest) {
        String list = beans.getBeansOfType(SlashCommand.class).values().stream()
                .sorted(Comparator.comparing(SlashCommand::word))
                .map(command -> "`%s`  %s".formatted(command.example(), command.sentence()))
                .collect(Collectors.joining("\n"));
        return new Answer(
                "%s\n%s\n%s".formatted(TITLE, list, ELSE),
                asBlocks(
                        header(block -> block.text(plainText(TITLE))),
                        section(block -> block.text(markdownText(list))),
                        context(block -> block.elements(List.of(plainText(ELSE))))));
    }
}
