package db.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** On PostgreSQL, what guards the words of the audit asks the audit itself, and no temporary table of the same name. */
public class V173__Audit_sees_its_own_tables extends BaseJavaMigration {

    private static final String PINNED =
            "alter function audit_words_leave_by_two_persons() set search_path = %s, pg_temp";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(PINNED.formatted(schema(statement)));
            }
        }
    }

    private static String schema(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select quote_ident(current_schema())")) {
            row.next();
            return row.getString(1);
        }
    }
}
