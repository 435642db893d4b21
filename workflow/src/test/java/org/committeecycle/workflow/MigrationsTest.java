package org.committeecycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {

    private static final String ENTRY =
            """
            insert into activity (number, cycle_year, kind, first_day, last_day, about, visibility, corrects,
              corrected_by, recorded_at, recorded_by)
            values (%s, 2025, 'DECISION', date '2025-03-17', date '2025-03-17', 'cycle/2025', 'PUBLIC', %s,
              null, timestamp with time zone '2025-03-17 09:00:00+00', 'ISU')""";

    /** The entries 2, 9 and 10, of which the last corrects the first; somebody took part, and the paper has a source. */
    private static final List<String> LOG = List.of(
            ENTRY.formatted(9, null),
            ENTRY.formatted(2, null),
            ENTRY.formatted(10, 2),
            "update activity set corrected_by = 10 where number = 2",
            "insert into activity_participant (activity, place, name) values (2, 0, 'Avalon')",
            "insert into paper (cycle_year, status, reordered, late) values (2025, 'DRAFT', false, false)",
            """
            insert into paper_paragraph (cycle_year, place, paragraph_key, part, about, assembled)
            values (2025, 0, 'activity-2', 'ACTIVITIES', 'cycle/2025', 'It met.')""",
            "insert into paper_source (cycle_year, paragraph, place, activity) values (2025, 0, 0, 10)");

    @Test
    void makeTheSameColumnsOnH2AndPostgreSql() {
        assertThat(columns(Databases.postgreSql()))
                .isEqualTo(columns(Databases.h2()))
                .isNotEmpty();
    }

    @Test
    void keepTheLogWhenItsNumbersBecomeWords() {
        for (Database database : Databases.of("110")) {
            JdbcClient jdbc = database.jdbc();
            List.of(Furnished.With.YEARS, Furnished.With.STATES).forEach(with -> with.addTo(jdbc));
            LOG.forEach(sql -> jdbc.sql(sql).update());
            Databases.migrated(database.source());
            assertThat(jdbc.sql(
                                    "select concat(number, ' ', corrects, ' ', corrected_by) from activity order by arrival")
                            .query(String.class)
                            .list())
                    .containsExactly("2  10", "9  ", "10 2 ");
            assertThat(jdbc.sql("select activity from activity_participant")
                            .query(String.class)
                            .single())
                    .isEqualTo("2");
            assertThat(jdbc.sql("select activity from paper_source")
                            .query(String.class)
                            .single())
                    .isEqualTo("10");
        }
    }

    private static Set<String> columns(Database database) {
        return database.jdbc()
                .sql(
                        """
                        select lower(table_name || '.' || column_name || ' ' || is_nullable)
                        from information_schema.columns
                        where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'""")
                .query(String.class)
                .set();
    }
}
