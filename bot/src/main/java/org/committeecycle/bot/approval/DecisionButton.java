package org.committeecycle.bot.approval;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.element.BlockElement;
import org.committeecycle.bot.Cut;

/** Shows an open decision, with what can be said on it, to whoever presses. */
public final class DecisionButton {

    private DecisionButton() {}

    /** The button of the approval with the id. */
    public static BlockElement of(String approval) {
        return button(button -> button.actionId(OpenQuestion.ACTION + ":" + approval)
                .value(approval)
                .text(plainText(Cut.plain("Show decision " + approval, QuestionButtons.LABEL))));
    }
}
