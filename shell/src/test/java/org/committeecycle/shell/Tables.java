package org.committeecycle.shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that stands in a database, our tables and the engine's. */
public final class Tables {

    private Tables() {}

    /** Every row of every table, by the table's name; the same contents are equal. */
    public static Map<String, List<String>> contents(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Map<String, List<String>> contents = new TreeMap<>();
        names(jdbc).forEach(table -> contents.put(table, rows(jdbc, table)));
        return contents;
    }

    private static List<String> names(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                """
                select table_name from information_schema.tables
                where table_schema = current_schema and table_type = 'BASE TABLE'""",
                String.class);
    }

    private static List<String> rows(JdbcTemplate jdbc, String table) {
        return jdbc.queryForList("select * from \"" + table + "\"").stream()
                .map(Tables::inWords)
                .sorted()
                .toList();
    }

    private static String inWords(Map<String, Object> row) {
        return row.entrySet().stream()
                .map(column -> column.getKey() + "=" + inWords(column.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String inWords(Object value) {
        return value instanceof byte[] bytes ? "bytes " + java.util.Arrays.hashCode(bytes) : String.valueOf(value);
    }
}
