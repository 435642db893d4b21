package org.committeecycle.workflow.process;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.stereotype.Component;

/**
 * The database user who owns the tables. On PostgreSQL it may be another than the application's: it makes and changes the
 * tables, and gives the application what its work needs, which is to add to the audit and to read it.
 */
@Component
public class TablesOwner {

    private static final String MAY_MAKE_TABLES =
            "select coalesce(has_schema_privilege(current_schema(), 'create'), false)";

    /** What the application may do; %1$s is the schema, %2$s the application's user. Words leave the audit as it is designed. */
    private static final List<String> RIGHTS = List.of(
            "revoke create on schema %1$s from public",
            "revoke create on schema %1$s from %2$s",
            "grant usage on schema %1$s to %2$s",
            "revoke all on all tables in schema %1$s from %2$s",
            "grant select, insert, update, delete on all tables in schema %1$s to %2$s",
            "grant usage, select on all sequences in schema %1$s to %2$s",
            "revoke insert, update, delete on flyway_schema_history from %2$s",
            "revoke update, delete on audit_entry, audit_words from %2$s",
            "grant update (salt, words) on audit_words to %2$s");

    private final DataSource database;
    private final String application;
    private final @Nullable DataSource owner;

    TablesOwner(
            DataSource database,
            @Value("${spring.datasource.url:}") String address,
            @Value("${spring.datasource.username:}") String application,
            @Value("${spring.flyway.user:}") String owner,
            @Value("${spring.flyway.password:}") String password) {
        this.database = database;
        this.application = application;
        this.owner = address.startsWith("jdbc:postgresql:") && !owner.isEmpty() && !owner.equals(application)
                ? DataSourceBuilder.derivedFrom(database)
                        .type(SimpleDriverDataSource.class)
                        .username(owner)
                        .password(password)
                        .build()
                : null;
    }

    /** Whether this process knows an owner beside the application's user. */
    public boolean isAnother() {
        return owner != null;
    }

    /** A connection of whoever makes the tables here. */
    public Connection connection() throws SQLException {
        return owner == null ? database.getConnection() : owner.getConnection();
    }

    /** Whether this process may make and change tables. */
    public boolean mayMakeTables() {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            return !connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                    || one(statement, MAY_MAKE_TABLES).equals("t");
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be looked at.", failure);
        }
    }

    /** Gives the application its rights on every table that there is, all at once; nothing where it is the owner itself. */
    public void giveRights() {
        if (owner != null) {
            try (Connection connection = owner.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                String schema = one(statement, "select quote_ident(current_schema())");
                String user = statement.enquoteIdentifier(application, true);
                for (String right : RIGHTS) {
                    statement.execute(right.formatted(schema, user));
                }
                connection.commit();
            } catch (SQLException failure) {
                throw new IllegalStateException("The application could not be given its rights.", failure);
            }
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
