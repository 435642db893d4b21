package org.committeecycle.workflow.approval;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.ApprovalStore;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.approval.Position;
import org.committeecycle.workflow.Instants;
import org.committeecycle.workflow.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approvals in three tables; the row of the first is what a counting locks. */
@Repository
class ApprovalInDatabase implements ApprovalStore {

    private final JdbcClient jdbc;

    ApprovalInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Approval approval) {
        jdbc.sql(
                        """
                        insert into approval (subject, about, question, decision_rule, period, hold_limit, opened_by, text_version,
                          opened_at, deadline, outcome, result, decided_at, id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(ApprovalRows.columns(approval))
                .update();
        addReached(approval);
        addPositions(approval, 0);
    }

    @Override
    public void replace(Approval approval) {
        Rows.changeOne(
                jdbc,
                """
                update approval set subject = ?, about = ?, question = ?, decision_rule = ?, period = ?, hold_limit = ?,
                  opened_by = ?, text_version = ?, opened_at = ?, deadline = ?, outcome = ?, result = ?, decided_at = ?
                where id = ?""",
                ApprovalRows.columns(approval));
        replaceReached(approval);
        replacePositions(approval);
    }

    private void replaceReached(Approval approval) {
        Map<StateCode, Instant> known = reached("approval = ?", approval.id()).getOrDefault(approval.id(), Map.of());
        if (!known.equals(approval.reached())) {
            jdbc.sql("delete from approval_reached where approval = ?")
                    .param(approval.id())
                    .update();
            addReached(approval);
        }
    }

    /** Positions are only added, or marked as withdrawn where they stand. */
    private void replacePositions(Approval approval) {
        List<Position> known = positions("approval = ?", approval.id()).getOrDefault(approval.id(), List.of());
        for (int place = 0; place < known.size(); place++) {
            if (!known.get(place).equals(approval.positions().get(place))) {
                Rows.changeOne(
                        jdbc,
                        "update approval_position set withdrawn = ? where approval = ? and place = ?",
                        List.of(approval.positions().get(place).withdrawn(), approval.id(), place));
            }
        }
        addPositions(approval, known.size());
    }

    private void addReached(Approval approval) {
        approval.reached().forEach((member, at) -> jdbc.sql(
                        "insert into approval_reached (approval, member, reached_at) values (?, ?, ?)")
                .params(approval.id(), member.value(), Instants.column(at))
                .update());
    }

    private void addPositions(Approval approval, int from) {
        for (int place = from; place < approval.positions().size(); place++) {
            jdbc.sql(
                            """
                            insert into approval_position (approval, place, member, stance, words, holds_until,
                              given_at, given_by, recorded_by, way, text_version, withdrawn)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(ApprovalRows.columns(
                            approval.id(), place, approval.positions().get(place)))
                    .update();
        }
    }

    @Override
    public Optional<Approval> find(String id) {
        return select("where id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Approval> lock(String id) {
        jdbc.sql("select id from approval where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
        return find(id);
    }

    @Override
    public List<Approval> on(Subject subject) {
        return select("where subject = ?", subject.toString());
    }

    @Override
    public List<Approval> open() {
        return select("where outcome in (?, ?)", Outcome.WAITING.name(), Outcome.WAITING_UNTIL_DEADLINE.name());
    }

    @Override
    public List<Approval> all() {
        return select("");
    }

    private List<Approval> select(String which, Object... params) {
        String children = "approval in (select id from approval " + which + ")";
        Map<String, Map<StateCode, Instant>> reached = reached(children, params);
        Map<String, List<Position>> positions = positions(children, params);
        return jdbc.sql("select * from approval " + which + " order by arrival")
                .params(params)
                .query((row, n) -> ApprovalRows.approval(
                        row,
                        reached.getOrDefault(row.getString("id"), Map.of()),
                        positions.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private Map<String, Map<StateCode, Instant>> reached(String which, Object... params) {
        Map<String, Map<StateCode, Instant>> reached = new HashMap<>();
        jdbc.sql("select * from approval_reached where " + which)
                .params(params)
                .query(Rows.byParent("approval", String.class, ApprovalRows::reached))
                .forEach((approval, members) ->
                        reached.put(approval, members.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue))));
        return reached;
    }

    private Map<String, List<Position>> positions(String which, Object... params) {
        return jdbc.sql("select * from approval_position where " + which + " order by place")
                .params(params)
                .query(Rows.byParent("approval", String.class, ApprovalRows::position));
    }
}
