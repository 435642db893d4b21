package org.committeecycle.shell.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Position;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.shell.register.StateNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in a sentence where an approval stands and on whom it waits. */
@Component
public class Standing {

    private final Approvals approvals;
    private final StateNames names;

    Standing(Approvals approvals, StateNames names) {
        this.approvals = approvals;
        this.names = names;
    }

    /** Where it stands, as a sentence goes on after its id. */
    public String of(Approval approval) {
        if (!approval.isOpen()) {
            return "is decided: " + approval.result();
        }
        return switch (approval.question().rule()) {
            case MEETING -> "waits for a meeting of the Committee";
            case CHAIR -> "waits for the Chair";
            case ALL -> waitingForAll(approval);
            case SILENCE -> waitingInSilence(approval);
        };
    }

    private String waitingForAll(Approval approval) {
        List<StateCode> owing = approval.owing(approvals.eligible(approval));
        String until = until(approval.deadline());
        return owing.isEmpty() ? objections(approval) + until : "waits for " + names.inText(owing) + until;
    }

    private String waitingInSilence(Approval approval) {
        List<StateCode> notReached = approval.notReached(approvals.eligible(approval));
        Instant deadline = approval.deadline();
        if (!notReached.isEmpty()) {
            return "begins its silence when %s %s been reached"
                    .formatted(names.inText(notReached), notReached.size() == 1 ? "has" : "have");
        }
        if (deadline == null) {
            return "begins its silence now that every member has been reached";
        }
        String objections = objections(approval);
        return objections.isEmpty()
                ? "is adopted on %s unless a member objects or holds".formatted(Deadlines.inWords(deadline))
                : objections + until(deadline);
    }

    private String objections(Approval approval) {
        List<StateCode> opposed = standing(approval, Stance.OBJECTS);
        List<StateCode> holding = standing(approval, Stance.HOLDS);
        if (opposed.isEmpty()) {
            return holding.isEmpty() ? "" : "is held by " + names.inText(holding);
        }
        return "meets an objection of " + names.inText(opposed);
    }

    private List<StateCode> standing(Approval approval, Stance stance) {
        List<StateCode> eligible = approvals.eligible(approval);
        return approval.standing().entrySet().stream()
                .filter(entry -> entry.getValue().stance() == stance && eligible.contains(entry.getKey()))
                .map(Map.Entry<StateCode, Position>::getKey)
                .toList();
    }

    private static String until(@Nullable Instant deadline) {
        return deadline == null ? "" : ", until " + Deadlines.inWords(deadline);
    }
}
