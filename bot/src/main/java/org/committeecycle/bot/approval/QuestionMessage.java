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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Moment;
import org.committeecycle.bot.Post;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Standing;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.notice.Texts;
import org.springframework.stereotype.Component;

/** A question as one member reads it: what is asked, the text, where it stands, and what the member may do. */
@Component
class QuestionMessage {

    private static final int HEADER = 150;
    private static final int SECTION = 3000;
    private static final int FIRST_PART = 2500;
    private static final String TEXT_GOES_ON = "the whole text is in the Word file below.";

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
        List<LayoutBlock> blocks = new ArrayList<>(headed("Your decision", approval));
        blocks.add(section(block -> block.text(markdownText(asking(standing)))));
        texts.inSlack(reader, approval).ifPresent(text -> blocks.addAll(firstPart(text)));
        blocks.addAll(standing(standing));
        List<BlockElement> pressed = buttons.of(reader, standing);
        if (!pressed.isEmpty()) {
            blocks.add(actions(block -> block.elements(pressed)));
        }
        return new Post(Cut.mrkdwn(Cut.escaped(inWords(standing)), SECTION), blocks);
    }

    private List<LayoutBlock> headed(String head, Approval approval) {
        String headed = words.headed(head, approval);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(header(block -> block.text(plainText(Cut.plain(headed, HEADER)))));
        if (headed.length() > HEADER) {
            blocks.add(section(block -> block.text(plainText(Cut.plain(words.asked(approval), SECTION)))));
        }
        return blocks;
    }

    private String asking(Standing standing) {
        Approval approval = standing.approval();
        return "%sAsked by %s%s.\n*%s*\n%s"
                .formatted(
                        words.elsewhere(approval).map(place -> place + "\n").orElse(""),
                        Cut.escaped(approval.openedBy()),
                        approval.version() == 1 ? "" : ", version %s of the text".formatted(approval.version()),
                        standing.until().map(at -> "Until " + Moment.of(at)).orElse("There is no deadline."),
                        Cut.escaped(words.rule(standing)));
    }

    private String inWords(Standing standing) {
        Approval approval = standing.approval();
        return Stream.of(
                        Optional.of("Your decision is asked: " + QuestionWords.sentence(words.asked(approval))),
                        words.elsewhere(approval),
                        standing.until().map(at -> "Until %s.".formatted(Deadlines.inWords(at))),
                        Optional.of(words.rule(standing)),
                        Optional.of("Now: %s.".formatted(standing.soFar())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static List<LayoutBlock> firstPart(Texts.Text text) {
        String read = Cut.plain(text.words(), FIRST_PART);
        return List.of(
                section(block -> block.text(plainText(read.isBlank() ? text.title() : read))),
                context(block -> block.elements(
                        List.of(plainText("%s: %s".formatted(Cut.plain(text.title(), HEADER), TEXT_GOES_ON))))));
    }

    private List<LayoutBlock> standing(Standing standing) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(block -> block.text(plainText(Cut.plain("Now: " + standing.soFar() + ".", SECTION)))));
        blocks.addAll(positions(standing));
        return blocks;
    }

    private List<LayoutBlock> positions(Standing standing) {
        List<String> positions = words.positions(standing);
        String listed = "• " + String.join("\n• ", positions);
        return positions.isEmpty()
                ? List.of()
                : List.of(section(block -> block.text(plainText(Cut.plain(listed, SECTION)))));
    }

    /** What stays when it is decided: who, when and how, and nothing to press. */
    Post decided(Actor reader, Approval approval) {
        Standing standing = standings.of(reader, approval);
        String how = words.decided(standing);
        List<LayoutBlock> blocks = new ArrayList<>(headed("Decided", approval));
        blocks.add(section(block -> block.text(plainText(Cut.plain(how, SECTION)))));
        blocks.addAll(positions(standing));
        String decided = "Decided: %s %s".formatted(QuestionWords.sentence(words.asked(approval)), how);
        return new Post(Cut.mrkdwn(Cut.escaped(decided), SECTION), blocks);
    }
}
