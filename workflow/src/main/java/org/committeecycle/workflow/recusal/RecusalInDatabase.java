package org.committeecycle.workflow.recusal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.recusal.Recusal;
import org.committeecycle.domain.recusal.RecusalStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recusals in a table, one row for a subject and member. */
@Repository
class RecusalInDatabase implements RecusalStore {

    private final JdbcClient jdbc;

    RecusalInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Recusal> find(Subject subject, StateCode member) {
        return jdbc.sql("select * from recusal where subject = ? and member = ?")
                .params(subject.toString(), member.value())
                .query(RecusalInDatabase::recusal)
                .optional();
    }

    @Override
    public List<Recusal> of(Subject subject) {
        return jdbc.sql("select * from recusal where subject = ? order by arrival")
                .param(subject.toString())
                .query(RecusalInDatabase::recusal)
                .list();
    }

    @Override
    public List<Recusal> all() {
        return jdbc.sql("select * from recusal order by arrival")
                .query(RecusalInDatabase::recusal)
                .list();
    }

    @Override
    public void keep(Recusal recusal) {
        int changed = jdbc.sql(
                        """
                        update recusal set may_see = ?, may_act = ?, decision = ?, decided_on = ?, acting_chair = ?
                        where subject = ? and member = ?""")
                .params(columns(recusal))
                .update();
        if (changed == 0) {
            jdbc.sql(
                            """
                            insert into recusal (may_see, may_act, decision, decided_on, acting_chair, subject, member)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(columns(recusal))
                    .update();
        }
    }

    private static List<@Nullable Object> columns(Recusal recusal) {
        StateCode acting = recusal.actingChair();
        return Arrays.asList(
                recusal.maySee(),
                recusal.mayAct(),
                recusal.decision(),
                recusal.decidedOn(),
                acting == null ? null : acting.value(),
                recusal.subject().toString(),
                recusal.member().value());
    }

    private static Recusal recusal(ResultSet row, int number) throws SQLException {
        String acting = row.getString("acting_chair");
        return new Recusal(
                Subject.parse(row.getString("subject")),
                StateCode.of(row.getString("member")),
                row.getBoolean("may_see"),
                row.getBoolean("may_act"),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class),
                acting == null ? null : StateCode.of(acting));
    }
}
