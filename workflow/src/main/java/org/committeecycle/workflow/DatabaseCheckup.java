package org.committeecycle.workflow;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.committeecycle.domain.process.Checkup;
import org.committeecycle.domain.process.Finding;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks whether the database answers, and how far it was migrated. */
@Component
class DatabaseCheckup implements Checkup {

    private static final String PART = "Database";
    private static final String LATEST =
            """
            select "version" from "flyway_schema_history" where "success" = true and "version" is not null
            order by "installed_rank" desc fetch first 1 rows only""";

    private static final String LIFTS =
            " The application's user owns them, so with intent it could take the locks off the audit.";
    private static final String HELP = "Give the tables to a user of their own (docs/operations.md, \"Two users\").";

    private final DataSource source;

    DatabaseCheckup(DataSource source) {
        this.source = source;
    }

    /** Whoever owns the audit, is a member of its owner, or is a superuser. */
    private boolean couldLiftTheLocks() {
        return JdbcClient.create(source)
                .sql(
                        """
                        select pg_has_role(relowner, 'member') from pg_class
                        where relname = 'audit_entry' and relnamespace = current_schema()::regnamespace""")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Finding> findings() {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData product = connection.getMetaData();
            String latest =
                    JdbcClient.create(source).sql(LATEST).query(String.class).single();
            String sentence = "%s %s answers; its tables are those of version %s."
                    .formatted(product.getDatabaseProductName(), product.getDatabaseProductVersion(), latest);
            return List.of(
                    product.getDatabaseProductName().equals("PostgreSQL") && couldLiftTheLocks()
                            ? Finding.attention(PART, sentence + LIFTS, HELP)
                            : Finding.fine(PART, sentence));
        } catch (SQLException | DataAccessException unreachable) {
            return List.of(Finding.broken(
                    PART, "It does not answer: " + unreachable.getMessage(), "See that it runs and can be reached."));
        }
    }
}
