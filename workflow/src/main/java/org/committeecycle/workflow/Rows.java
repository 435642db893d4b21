package org.committeecycle.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.JdbcUpdateAffectedIncorrectNumberOfRowsException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every store does with rows. */
public final class Rows {

    private Rows() {}

    /** Changes exactly one row; fails when there is none, so that no change is lost in silence. */
    public static void changeOne(JdbcClient jdbc, String sql, List<?> params) {
        int rows = jdbc.sql(sql).params(params).update();
        if (rows != 1) {
            throw new JdbcUpdateAffectedIncorrectNumberOfRowsException(sql, 1, rows);
        }
    }

    /** Changes one row for each of the parameters, all at once; fails when one of them finds none. */
    public static void changeEach(JdbcTemplate jdbc, String sql, List<? extends List<?>> params) {
        for (int rows : jdbc.batchUpdate(sql, params.stream().map(List::toArray).toList())) {
            if (rows != 1) {
                throw new JdbcUpdateAffectedIncorrectNumberOfRowsException(sql, 1, rows);
            }
        }
    }

    /** Reads child rows into lists by their parent's key, each in the order of the query. */
    public static <K, V> ResultSetExtractor<Map<K, List<V>>> byParent(
            String column, Class<K> type, RowMapper<V> child) {
        return rows -> {
            Map<K, List<V>> children = new HashMap<>();
            while (rows.next()) {
                children.computeIfAbsent(rows.getObject(column, type), parent -> new ArrayList<>())
                        .add(child.mapRow(rows, rows.getRow()));
            }
            return children;
        };
    }
}
