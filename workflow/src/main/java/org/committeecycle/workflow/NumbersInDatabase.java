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
        int last = jdbc.sql("select last_number from number_series where series = ? for update")
                .param(series)
                .query(Integer.class)
                .single();
        jdbc.sql("update number_series set last_number = ? where series = ?")
                .params(last + 1, series)
                .update();
        return last + 1;
    }
}
