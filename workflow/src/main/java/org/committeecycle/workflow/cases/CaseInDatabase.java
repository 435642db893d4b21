package org.committeecycle.workflow.cases;

import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.CaseStore;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.workflow.Rows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases in a table, with their years, matters, States and interlocutors in tables of their own. */
@Repository
class CaseInDatabase implements CaseStore {

    private static final String CONCERNED = "CONCERNED";
    private static final String RAISING = "RAISING";

    private final JdbcClient jdbc;

    CaseInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Case opened) {
        jdbc.sql(
                        """
                        insert into cases (opened_on, finding, finding_decision, proposed_finding, proposal, closing,
                          slack_allowed, slack_decision, slack_decided_on, reference)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(CaseRows.columns(opened))
                .update();
        addChildren(opened);
    }

    @Override
    public void replace(Case changed) {
        Rows.changeOne(
                jdbc,
                """
                update cases set opened_on = ?, finding = ?, finding_decision = ?, proposed_finding = ?, proposal = ?,
                  closing = ?, slack_allowed = ?, slack_decision = ?, slack_decided_on = ?
                where reference = ?""",
                CaseRows.columns(changed));
        for (String table : List.of("case_year", "case_matter", "case_state", "case_interlocutor")) {
            jdbc.sql("delete from " + table + " where reference = ?")
                    .param(changed.reference())
                    .update();
        }
        addChildren(changed);
    }

    private void addChildren(Case parent) {
        addYears(parent.reference(), parent.years());
        addMatters(parent.reference(), parent.matters());
        addStates(parent.reference(), CONCERNED, parent.concerned());
        addStates(parent.reference(), RAISING, parent.raising());
        addInterlocutors(parent.reference(), parent.interlocutors());
    }

    private void addYears(String reference, List<Integer> years) {
        for (int place = 0; place < years.size(); place++) {
            jdbc.sql("insert into case_year (reference, place, cycle_year) values (?, ?, ?)")
                    .params(reference, place, years.get(place))
                    .update();
        }
    }

    private void addMatters(String reference, List<Matter> matters) {
        for (int place = 0; place < matters.size(); place++) {
            Matter matter = matters.get(place);
            jdbc.sql("insert into case_matter (reference, place, qualifier, words) values (?, ?, ?, ?)")
                    .params(reference, place, matter.qualifier(), matter.words())
                    .update();
        }
    }

    private void addStates(String reference, String part, List<StateCode> states) {
        for (int place = 0; place < states.size(); place++) {
            jdbc.sql("insert into case_state (reference, part, place, state) values (?, ?, ?, ?)")
                    .params(reference, part, place, states.get(place).value())
                    .update();
        }
    }

    private void addInterlocutors(String reference, List<String> names) {
        for (int place = 0; place < names.size(); place++) {
            jdbc.sql("insert into case_interlocutor (reference, place, name) values (?, ?, ?)")
                    .params(reference, place, names.get(place))
                    .update();
        }
    }

    @Override
    public Optional<Case> find(String reference) {
        return jdbc.sql("select * from cases where reference = ?")
                .param(reference)
                .query(CaseRows::row)
                .optional()
                .map(this::whole);
    }

    @Override
    public Optional<Case> lock(String reference) {
        jdbc.sql("select reference from cases where reference = ? for update")
                .param(reference)
                .query(String.class)
                .optional();
        return find(reference);
    }

    @Override
    public List<Case> all() {
        return jdbc.sql("select * from cases").query(CaseRows::row).list().stream()
                .map(this::whole)
                .sorted(Case.BY_REFERENCE)
                .toList();
    }

    private Case whole(CaseRows.Row row) {
        String reference = row.reference();
        return row.with(
                children("case_year", reference, (child, n) -> child.getInt("cycle_year")),
                children("case_matter", reference, CaseRows::matter),
                states(reference, CONCERNED),
                states(reference, RAISING),
                children("case_interlocutor", reference, (child, n) -> child.getString("name")));
    }

    private <T> List<T> children(String table, String reference, RowMapper<T> child) {
        return jdbc.sql("select * from " + table + " where reference = ? order by place")
                .param(reference)
                .query(child)
                .list();
    }

    private List<StateCode> states(String reference, String part) {
        return jdbc.sql("select state from case_state where reference = ? and part = ? order by place")
                .params(reference, part)
                .query((row, n) -> StateCode.of(row.getString("state")))
                .list();
    }
}
