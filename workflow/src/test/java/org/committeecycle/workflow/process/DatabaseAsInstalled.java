package org.committeecycle.workflow.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers the rows that installation wrote and puts exactly those back after a test. */
@Component
@Lazy(false)
class DatabaseAsInstalled {

    private final JdbcTemplate jdbc;
    private final Map<String, Boolean> tables = new LinkedHashMap<>();

    DatabaseAsInstalled(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ContextRefreshedEvent.class)
    public void remember() {
        jdbc.execute("create schema installed");
        for (String table : tableNames()) {
            boolean filled = jdbc.queryForObject("select exists (select * from " + table + ")", Boolean.class);
            tables.put(table, filled);
            if (filled) {
                jdbc.execute("create table installed." + table + " as select * from " + table);
            }
        }
    }

    void restore() {
        jdbc.execute("set referential_integrity false");
        tables.forEach((table, filled) -> {
            jdbc.execute("truncate table " + table);
            if (filled) {
                jdbc.execute("insert into " + table + " select * from installed." + table);
            }
        });
        jdbc.execute("set referential_integrity true");
    }

    private List<String> tableNames() {
        return jdbc.queryForList(
                """
                select '"' || table_name || '"' from information_schema.tables
                where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name""",
                String.class);
    }
}
