package org.committeecycle.workflow.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** A table that stands in the database from the first to the last moment of a restore: whoever finds it knows of its end. */
@Component
class RestoreMark {

    static final String TABLE = "restore_under_way";

    private final DataSource source;

    RestoreMark(DataSource source) {
        this.source = source;
    }

    boolean isThere() {
        try (Connection connection = source.getConnection()) {
            return Tables.names(connection).contains(TABLE);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be looked at.", failure);
        }
    }

    void set() {
        run("create table " + TABLE + " (began timestamp)");
        run("insert into " + TABLE + " (began) values (current_timestamp)");
    }

    /** Takes away every other table. */
    void outlivesAllElse() {
        try (Connection connection = source.getConnection()) {
            for (String name : Tables.quotedNames(connection)) {
                if (!name.equalsIgnoreCase('"' + TABLE + '"')) {
                    run("drop table " + name + " cascade");
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("What broke off could not be taken away.", failure);
        }
    }

    void remove() {
        run("drop table " + TABLE);
    }

    private void run(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be made ready for a restore.", failure);
        }
    }
}
