package org.committeecycle.domain.approval;

import java.time.Instant;
import java.util.Objects;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.cycle.Deadlines;

/** How a change of an open approval is recorded: what it is now, and what it was before. */
record ChangeInWords(Approval before) {

    String takes(Position position) {
        String by = position.way() == Way.ITSELF ? "" : as(position.givenBy(), position.way());
        return position.member() + " " + ResultInWords.of(position.stance()) + by + said(position.member());
    }

    String withdraws(StateCode member) {
        return member + " withdraws its position" + said(member);
    }

    String withdraws(StateCode member, String givenBy, Way way) {
        return member + " withdraws its position" + as(givenBy, way) + said(member);
    }

    private static String as(String givenBy, Way way) {
        return ", as %s said %s".formatted(givenBy, way.inWords());
    }

    String extended(Instant later, String reason) {
        return "extended to %s, before: %s: %s"
                .formatted(
                        Deadlines.inWords(later), Deadlines.inWords(Objects.requireNonNull(before.deadline())), reason);
    }

    String restarted(Approval again, String reason) {
        return "begins again with version %s, before: %s: %s".formatted(again.version(), before.version(), reason);
    }

    private String said(StateCode member) {
        Position position = before.standing().get(member);
        return position == null ? "" : ", before: " + ResultInWords.of(position.stance());
    }
}
