package org.committeecycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void makeTheSameColumnsOnH2AndPostgreSql() {
        assertThat(columns(Databases.postgreSql()))
                .isEqualTo(columns(Databases.h2()))
                .isNotEmpty();
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
