package org.committeecycle.workflow;

import org.committeecycle.domain.Numbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers from one row per series, locked until the transaction ends, so that none is missing and none is given twice. */
@Repository
class NumbersInDatabase implements Numbers {

    private final JdbcClient jdbc;

    NumbersInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int next(String series) {
        return given(series, lock(series) + 1);
    }

    /** Whoever counts within a series holds the row of the whole one, so that two cannot begin the same row. */
    @Override
    public int nextWithin(String series, String whole) {
        lock(series);
        String inner = series + "/" + whole;
        begin(inner);
        return next(inner);
    }

    private int lock(String series) {
        return jdbc.sql("select last_number from number_series where series = ? for update")
                .param(series)
                .query(Integer.class)
                .single();
    }

    private void begin(String series) {
        jdbc.sql(
                        """
                        insert into number_series (series, last_number)
                        select ?, 0 where not exists (select 1 from number_series where series = ?)""")
                .params(series, series)
                .update();
    }

    private int given(String series, int number) {
        jdbc.sql("update number_series set last_number = ? where series = ?")
                .params(number, series)
                .update();
        return number;
    }
}
