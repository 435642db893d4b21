package org.committeecycle.workflow.paper;

import java.util.List;
import org.committeecycle.domain.paper.Priority;
import org.committeecycle.domain.paper.PriorityStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recorded priorities in a table that is only ever inserted into. */
@Repository
class PriorityInDatabase implements PriorityStore {

    private final JdbcClient jdbc;

    PriorityInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Priority priority) {
        jdbc.sql(
                        """
                        insert into paper_priority (number, cycle_year, tied_to, statement, recorded_by)
                        values (?, ?, ?, ?, ?)""")
                .params(priority.number(), priority.year(), priority.under(), priority.text(), priority.recordedBy())
                .update();
    }

    @Override
    public List<Priority> of(int year) {
        return jdbc.sql("select * from paper_priority where cycle_year = ? order by number")
                .param(year)
                .query((row, n) -> new Priority(
                        row.getInt("number"),
                        row.getInt("cycle_year"),
                        row.getString("tied_to"),
                        row.getString("statement"),
                        row.getString("recorded_by")))
                .list();
    }
}
