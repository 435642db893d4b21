package org.committeecycle.workflow.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.approval.Position;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.workflow.Instants;
import org.jspecify.annotations.Nullable;

/** The approvals' tables, column by column; an approval's key comes last. */
final class ApprovalRows {

    private ApprovalRows() {}

    static List<@Nullable Object> columns(Approval approval) {
        Question question = approval.question();
        return Arrays.asList(
                question.subject().toString(),
                question.about().toString(),
                question.text(),
                question.rule().name(),
                question.period(),
                question.hold(),
                approval.openedBy(),
                approval.version(),
                Instants.column(approval.openedAt()),
                Instants.column(approval.deadline()),
                approval.outcome().name(),
                approval.result(),
                Instants.column(approval.decidedAt()),
                approval.id());
    }

    static Approval approval(ResultSet row, Map<StateCode, Instant> reached, List<Position> positions)
            throws SQLException {
        return new Approval(
                row.getString("id"),
                question(row),
                row.getString("opened_by"),
                row.getInt("text_version"),
                Instants.read(row, "opened_at"),
                reached,
                Instants.readOrNull(row, "deadline"),
                positions,
                Outcome.valueOf(row.getString("outcome")),
                row.getString("result"),
                Instants.readOrNull(row, "decided_at"));
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                Subject.parse(row.getString("subject")),
                Subject.parse(row.getString("about")),
                row.getString("question"),
                DecisionRule.valueOf(row.getString("decision_rule")),
                row.getString("period"),
                row.getString("hold_limit"));
    }

    static Map.Entry<StateCode, Instant> reached(ResultSet row, int number) throws SQLException {
        return Map.entry(StateCode.of(row.getString("member")), Instants.read(row, "reached_at"));
    }

    static List<@Nullable Object> columns(String approval, int place, Position position) {
        return Arrays.asList(
                approval,
                place,
                position.member().value(),
                position.stance().name(),
                position.text(),
                Instants.column(position.holdsUntil()),
                Instants.column(position.at()),
                position.givenBy(),
                position.recordedBy(),
                position.way().name(),
                position.version(),
                position.withdrawn());
    }

    static Position position(ResultSet row, int number) throws SQLException {
        return new Position(
                StateCode.of(row.getString("member")),
                Stance.valueOf(row.getString("stance")),
                row.getString("words"),
                Instants.readOrNull(row, "holds_until"),
                Instants.read(row, "given_at"),
                row.getString("given_by"),
                row.getString("recorded_by"),
                Way.valueOf(row.getString("way")),
                row.getInt("text_version"),
                row.getBoolean("withdrawn"));
    }
}
