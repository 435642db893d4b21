package org.committeecycle.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Databases that hold already what rows of other tables hang on. One of a kind serves all tests of a run, in a
 * transaction that the next test rolls back, because a new database for every test takes minutes.
 */
public final class Furnished {

    /** What can be there before a test begins. */
    public enum With {
        /** The States XAA to XAC. */
        STATES(
                """
                insert into register_state (code, name, name_in_text, note) values
                  ('XAA', 'A', 'A', ''), ('XAB', 'B', 'B', ''), ('XAC', 'C', 'C', '')"""),
        /** The years 2025 and 2026. */
        YEARS(
                """
                insert into cycle (cycle_year, meeting_ordinal, meeting_name, meeting_short_name, city, opens, closes,
                  agenda_item, closed)
                values (2025, '', '', '', '', date '2025-12-01', date '2025-12-05', '', false),
                  (2026, '', '', '', '', date '2026-12-01', date '2026-12-05', '', false)"""),
        /** The activities 1 to 3 of the year 2025. */
        ACTIVITIES(
                """
                insert into activity (number, cycle_year, kind, first_day, last_day, about, words, visibility,
                  recorded_at, recorded_by)
                select number, 2025, 'DECISION', date '2025-03-17', date '2025-03-17', 'cycle/2025', 'Done.', 'PUBLIC',
                  timestamp with time zone '2025-03-17 09:00:00+00', 'ISU'
                from (values ('1'), ('2'), ('3')) numbers (number)"""),
        /** The letters of 2025-x to XAA and XAB. */
        LETTERS(
                """
                insert into communication (id, cycle_year, plan_key, title, template, circular, recipient_kind, recipients,
                  about, purpose, status, own_template)
                values ('2025-x', 2025, 'x', 'X', 'x', false, 'BY_TABLE', 'some', 'cycle/2025', 'to ask', 'SIGNED', false)""",
                """
                insert into communication_letter (communication, recipient, reason)
                values ('2025-x', 'XAA', 'r'), ('2025-x', 'XAB', 'r')"""),
        /** The approval A-1. */
        APPROVAL(
                """
                insert into approval (id, subject, about, question, decision_rule, text_version, opened_at, outcome)
                values ('A-1', 'case/2025-1', 'case/2025-1', 'Agreed?', 'MEETING', 1,
                  timestamp with time zone '2025-03-17 09:00:00+00', 'ADOPTED')""");

        private final List<String> sql;

        With(String... sql) {
            this.sql = List.of(sql);
        }

        public void addTo(JdbcClient jdbc) {
            sql.forEach(statement -> jdbc.sql(statement).update());
        }
    }

    private static final class OnH2 {
        static final Connection CONNECTION = open(Databases.h2());
    }

    private static final class OnPostgreSql {
        static final Connection CONNECTION = open(Databases.postgreSql());
    }

    private Furnished() {}

    /** H2 as after installation, and the rows. */
    public static JdbcClient h2(With... rows) {
        return afresh(OnH2.CONNECTION, rows);
    }

    /** PostgreSQL as after installation, and the rows. */
    public static JdbcClient postgreSql(With... rows) {
        return afresh(OnPostgreSql.CONNECTION, rows);
    }

    private static Connection open(Database database) {
        try {
            Connection connection = database.source().getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static JdbcClient afresh(Connection connection, With... rows) {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        List.of(rows).forEach(with -> with.addTo(jdbc));
        return jdbc;
    }
}
