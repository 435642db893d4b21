package org.committeecycle.bot.approval;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.element.BlockElement;
import java.util.Arrays;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.springframework.stereotype.Component;

/** The buttons by which whoever chairs leads the procedure on a question; time is extended only while it runs. */
@Component
class ProcedureButtons implements QuestionActions {

    private final Approvals approvals;

    ProcedureButtons(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<BlockElement> buttons(Actor reader, Approval approval, String value) {
        if (!approvals.mayManage(reader, approval)) {
            return List.of();
        }
        return Arrays.stream(ProcedureAct.values())
                .filter(act -> act != ProcedureAct.EXTEND || approval.deadline() != null)
                .map(act -> of(act, approval, value))
                .toList();
    }

    private static BlockElement of(ProcedureAct act, Approval approval, String value) {
        return button(button -> button.actionId(act.action() + ":" + approval.id())
                .text(plainText(act.label()))
                .style(act == ProcedureAct.WITHDRAW ? "danger" : null)
                .value(value));
    }
}
