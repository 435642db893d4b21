package org.committeecycle.bot.approval;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Moment;
import org.committeecycle.bot.Post;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Standing;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.notice.Texts;
import org.springframework.stereotype.Component;

/** A question as one member reads it: what is asked, the text, where it stands, and what the member may do. */
@Component
class QuestionMessage {

    private static final int HEADER = 150;
    private static final int SECTION = 3000;
    private static final int FIRST_PART = 2500;
    private static final String TEXT_GOES_ON = "The whole text is in the Word file.";

    private final Standings standings;
    private final QuestionWords words;
    private final QuestionButtons buttons;
    private final Texts texts;

    QuestionMessage(Standings standings, QuestionWords words, QuestionButtons buttons, Texts texts) {
        this.standings = standings;
        this.words = words;
        this.buttons = buttons;
        this.texts = texts;
    }

    Post open(Actor reader, Approval approval) {
        Standing standing = standings.of(reader, approval);
        String asked = words.asked(approval);
        String until = standing.until().map(at -> "Until " + Moment.of(at)).orElse("No time runs.");
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(header(block -> block.text(plainText(Cut.plain("Your decision: " + asked, HEADER)))));
        if (asked.length() + "Your decision: ".length() > HEADER) {
            blocks.add(section(block -> block.text(plainText(Cut.plain(asked, SECTION)))));
        }
        blocks.add(section(block -> block.text(markdownText("Asked by %s%s.\n*%s*\n%s"
                .formatted(
                        Cut.escaped(approval.openedBy()),
                        approval.version() == 1 ? "" : ", version %s of the text".formatted(approval.version()),
                        Cut.escaped(words.rule(standing)),
                        until)))));
        texts.inSlack(reader, approval).ifPresent(text -> blocks.addAll(firstPart(text)));
        blocks.addAll(standing(standing));
        List<BlockElement> pressed = buttons.of(reader, standing);
        if (!pressed.isEmpty()) {
            blocks.add(actions(block -> block.elements(pressed)));
        }
        String text = "Your decision is asked: %s %s%s Now: %s."
                .formatted(QuestionWords.sentence(asked), words.rule(standing), until(standing), standing.soFar());
        return new Post(Cut.mrkdwn(Cut.escaped(text), SECTION), blocks);
    }

    private static String until(Standing standing) {
        return standing.until()
                .map(at -> " Until " + org.committeecycle.domain.cycle.Deadlines.inWords(at) + ".")
                .orElse("");
    }

    private static List<LayoutBlock> firstPart(Texts.Text text) {
        String read = Cut.plain(text.words(), FIRST_PART);
        return List.of(
                section(block -> block.text(plainText(read.isBlank() ? text.title() : read))),
                context(block -> block.elements(
                        List.of(plainText("%s %s".formatted(Cut.plain(text.title(), HEADER), TEXT_GOES_ON))))));
    }

    private List<LayoutBlock> standing(Standing standing) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(block -> block.text(plainText(Cut.plain("Now: " + standing.soFar() + ".", SECTION)))));
        List<String> positions = words.positions(standing);
        if (!positions.isEmpty()) {
            blocks.add(section(block -> block.text(plainText(Cut.plain(String.join("\n", positions), SECTION)))));
        }
        return blocks;
    }

    /** What stays when it is decided: who, when and how, and nothing to press. */
    Post decided(Actor reader, Approval approval) {
        Standing standing = standings.of(reader, approval);
        String asked = words.asked(approval);
        String how = words.decided(standing);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(header(block -> block.text(plainText(Cut.plain("Decided: " + asked, HEADER)))));
        blocks.add(section(block -> block.text(plainText(Cut.plain(how, SECTION)))));
        List<String> positions = words.positions(standing);
        if (!positions.isEmpty()) {
            blocks.add(section(block -> block.text(plainText(Cut.plain(String.join("\n", positions), SECTION)))));
        }
        return new Post(
                Cut.mrkdwn(Cut.escaped("Decided: %s %s".formatted(QuestionWords.sentence(asked), how)), SECTION),
                blocks);
    }
}
