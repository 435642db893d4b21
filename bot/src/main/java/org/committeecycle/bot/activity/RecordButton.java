package org.committeecycle.bot.activity;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.element.ButtonElement;
import org.committeecycle.domain.Subject;

/** The button by which a member records what happened in a year or on a case. */
public final class RecordButton {

    /** The word before the colon in its id. */
    public static final String ACTION = "record";

    private RecordButton() {}

    /** The button; what it carries is the subject. */
    public static ButtonElement of(Subject about) {
        return button(button -> button.actionId(ACTION + ":" + about)
                .value(about.toString())
                .text(plainText("Record a meeting or a letter")));
    }
}
