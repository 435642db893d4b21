package org.committeecycle.workflow.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.CommitteeStore;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.committee.Office;
import org.committeecycle.domain.committee.Term;
import org.committeecycle.workflow.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Terms and delegates in two tables, each row known by its holder and first day. */
@Repository
class CommitteeInDatabase implements CommitteeStore {

    private final JdbcClient jdbc;

    CommitteeInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Term> terms() {
        return jdbc.sql("select * from committee_term order by first_day, arrival")
                .query(CommitteeInDatabase::term)
                .list();
    }

    @Override
    public void add(Term term) {
        jdbc.sql("insert into committee_term (office, holder, first_day, last_day) values (?, ?, ?, ?)")
                .params(term.office().name(), term.holder().value(), term.from(), term.until())
                .update();
    }

    @Override
    public void replace(Term old, Term changed) {
        Rows.changeOne(
                jdbc,
                """
                update committee_term set office = ?, holder = ?, first_day = ?, last_day = ?
                where office = ? and holder = ? and first_day = ?""",
                Arrays.asList(
                        changed.office().name(),
                        changed.holder().value(),
                        changed.from(),
                        changed.until(),
                        old.office().name(),
                        old.holder().value(),
                        old.from()));
    }

    @Override
    public List<Delegate> delegates() {
        return jdbc.sql("select * from committee_delegate order by arrival")
                .query(CommitteeInDatabase::delegate)
                .list();
    }

    @Override
    public void add(Delegate delegate) {
        jdbc.sql(
                        """
                        insert into committee_delegate (name, member, first_day, last_day, slack_user, slack_team)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        delegate.name(),
                        delegate.member().value(),
                        delegate.from(),
                        delegate.until(),
                        delegate.slackUser(),
                        delegate.slackTeam())
                .update();
    }

    @Override
    public void replace(Delegate old, Delegate changed) {
        Rows.changeOne(
                jdbc,
                """
                update committee_delegate
                set name = ?, member = ?, first_day = ?, last_day = ?, slack_user = ?, slack_team = ?
                where name = ? and member = ? and first_day = ?""",
                Arrays.asList(
                        changed.name(),
                        changed.member().value(),
                        changed.from(),
                        changed.until(),
                        changed.slackUser(),
                        changed.slackTeam(),
                        old.name(),
                        old.member().value(),
                        old.from()));
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        return new Term(
                Office.valueOf(row.getString("office")),
                StateCode.of(row.getString("holder")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static Delegate delegate(ResultSet row, int number) throws SQLException {
        return new Delegate(
                row.getString("name"),
                StateCode.of(row.getString("member")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("slack_user"),
                row.getString("slack_team"));
    }
}
