package org.committeecycle.bot.approval;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Submission;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.register.Register;
import org.springframework.stereotype.Component;

/** Asks for the words of an objection, of requested changes or of a hold, and takes the position with them. */
@Component
class ReasonModal implements Submission {

    private static final String CALLBACK = "position";
    private static final String BLOCK = "words";
    private static final String INPUT = "text";
    private static final int LONGEST = 3000;

    private final Approvals approvals;
    private final QuestionWords words;
    private final Register register;

    ReasonModal(Approvals approvals, QuestionWords words, Register register) {
        this.approvals = approvals;
        this.words = words;
        this.register = register;
    }

    @Override
    public String callback() {
        return CALLBACK;
    }

    View of(Actor reader, Approval approval, Ballot ballot, Stance stance) {
        return view(modal -> modal.type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(stance + " " + ballot)
                .title(viewTitle(title -> title.type("plain_text").text(title(stance))))
                .submit(viewSubmit(submit -> submit.type("plain_text").text(submit(stance))))
                .close(viewClose(close -> close.type("plain_text").text("Not now")))
                .blocks(asBlocks(
                        section(block -> block.text(plainText(Cut.plain(said(reader, approval, stance), LONGEST)))),
                        input(block -> block.blockId(BLOCK)
                                .optional(!stance.opposes())
                                .label(plainText(label(stance)))
                                .element(plainTextInput(field ->
                                        field.actionId(INPUT).multiline(true).maxLength(LONGEST)))))));
    }

    private String said(Actor reader, Approval approval, Stance stance) {
        String state = register.names().inText(reader.requireDelegate());
        return Stream.of(
                        Optional.of(words.asked(approval)),
                        Optional.of(consequence(state, approval, stance)),
                        words.caution(approval))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
    }

    private static String title(Stance stance) {
        return switch (stance) {
            case ASKS_FOR_CHANGES -> "Request changes";
            case HOLDS -> "Ask for time";
            default -> "Object";
        };
    }

    private static String submit(Stance stance) {
        return switch (stance) {
            case ASKS_FOR_CHANGES -> "Request the changes";
            case HOLDS -> "Take the time";
            default -> "Object";
        };
    }

    private static String label(Stance stance) {
        return switch (stance) {
            case ASKS_FOR_CHANGES -> "What should change";
            case HOLDS -> "Why, if you wish to say so";
            default -> "What the objection is about";
        };
    }

    private static String consequence(String state, Approval approval, Stance stance) {
        return switch (stance) {
            case ASKS_FOR_CHANGES ->
                "Until the text changes or you withdraw this, it stands against the decision. The other members and the ISU read it as the word of %s."
                        .formatted(state);
            case HOLDS ->
                "The decision waits for %s, at most %s. A text can be held once."
                        .formatted(state, approval.question().hold());
            default ->
                "The objection stands until you withdraw it; nobody else can. The other members and the ISU read it as the word of %s."
                        .formatted(state);
        };
    }

    @Override
    public Map<String, String> submitted(Asker who, String metadata, ViewState state) {
        String[] parts = metadata.split(" ", 2);
        Stance stance = Stance.valueOf(parts[0]);
        Ballot ballot = Ballot.parse(parts[1]);
        String typed = state.getValues().get(BLOCK).get(INPUT).getValue();
        String text = typed == null ? "" : typed.strip();
        if (stance.opposes() && text.isEmpty()) {
            return Map.of(BLOCK, "Please say why: the others can only answer what they read.");
        }
        approvals.decide(who.actor(), ballot.approval(), ballot.version(), stance, text);
        return Map.of();
    }
}
