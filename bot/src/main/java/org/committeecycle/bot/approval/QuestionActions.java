package org.committeecycle.bot.approval;

import com.slack.api.model.block.element.BlockElement;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approval;

/** Further buttons under an open question, for those who may press them. */
interface QuestionActions {

    /** The buttons for this reader; none for most. */
    List<BlockElement> buttons(Actor reader, Approval approval, String value);
}
