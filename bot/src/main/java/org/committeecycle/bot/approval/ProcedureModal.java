package org.committeecycle.bot.approval;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.Map;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Sheet;
import org.committeecycle.bot.Submission;
import org.committeecycle.bot.Typed;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.springframework.stereotype.Component;

/** Asks whoever chairs for the reason of a step of the procedure, and takes the step with it. */
@Component
class ProcedureModal implements Submission {

    private static final String CALLBACK = "procedure";
    private static final String REASON = "reason";
    private static final String BY = "by";

    private final Approvals approvals;
    private final QuestionWords words;

    ProcedureModal(Approvals approvals, QuestionWords words) {
        this.approvals = approvals;
        this.words = words;
    }

    @Override
    public String callback() {
        return CALLBACK;
    }

    /** The form of the step; refused where the step would be. */
    View of(Actor actor, Ballot ballot, ProcedureAct act) {
        Approval approval = requireRead(actor, ballot);
        Refused.unless(approval.isOpen(), "%s is decided: %s.", approval.id(), approval.result());
        Refused.unless(
                approvals.mayManage(actor, approval),
                "Only the Chair or an operator of the ISU may do this, not %s.",
                actor);
        Sheet sheet = new Sheet(CALLBACK, act + " " + ballot)
                .says("*%s*\n%s".formatted(Cut.escaped(words.asked(approval)), act.consequence()));
        if (act == ProcedureAct.EXTEND) {
            sheet.line(
                    BY, "How much more", "Counted from the deadline, in working days of the seat.", "3 working days");
        }
        return sheet.text(REASON, act.asked(), "").view(act.label(), act.submit());
    }

    @Override
    public Map<String, String> submitted(Asker who, String metadata, ViewState state) {
        String[] parts = metadata.split(" ", 2);
        Typed typed = new Typed(state);
        Map<String, String> faults = typed.blank(REASON);
        if (!faults.isEmpty()) {
            return faults;
        }
        Actor actor = who.actor();
        String id = requireRead(actor, Ballot.parse(parts[1])).id();
        String reason = typed.text(REASON);
        switch (ProcedureAct.valueOf(parts[0])) {
            case EXTEND -> approvals.extend(actor, id, typed.text(BY), reason);
            case RESTART -> approvals.restart(actor, id, reason);
            case WITHDRAW -> approvals.withdraw(actor, id, reason);
        }
        return Map.of();
    }

    private Approval requireRead(Actor actor, Ballot ballot) {
        Approval approval = approvals.require(actor, ballot.approval());
        Refused.unless(
                approval.version() == ballot.version(),
                "The text of %s has changed since: please use the newer message.",
                approval.id());
        return approval;
    }
}
