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

    private final DataSource source;

    DatabaseCheckup(DataSource source) {
        this.source = source;
    }

    @Override
    public List<Finding> findings() {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData product = connection.getMetaData();
            String latest =
                    JdbcClient.create(source).sql(LATEST).query(String.class).single();
            return List.of(Finding.fine(
                    PART,
                    "%s %s answers; its tables are those of version %s."
                            .formatted(product.getDatabaseProductName(), product.getDatabaseProductVersion(), latest)));
        } catch (SQLException | DataAccessException unreachable) {
            return List.of(Finding.broken(
                    PART, "It does not answer: " + unreachable.getMessage(), "See that it runs and can be reached."));
        }
    }
}
