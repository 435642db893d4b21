package org.committeecycle.workflow.cycle;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.committeecycle.domain.cycle.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The holidays of the seat in a table, one row a day. */
@Repository
class WorkingDaysInDatabase implements WorkingDays {

    private final JdbcClient jdbc;

    WorkingDaysInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SortedMap<LocalDate, String> holidays() {
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        jdbc.sql("select * from holiday").query(row -> {
            holidays.put(row.getObject("dated", LocalDate.class), row.getString("name"));
        });
        return holidays;
    }

    @Override
    public void addHoliday(LocalDate day, String name) {
        jdbc.sql("insert into holiday (dated, name) values (?, ?)")
                .params(day, name)
                .update();
    }
}
