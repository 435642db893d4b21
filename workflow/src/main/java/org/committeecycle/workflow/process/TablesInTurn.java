package org.committeecycle.workflow.process;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.camunda.bpm.engine.SchemaOperationsCommand;
import org.camunda.bpm.engine.impl.SchemaOperationsProcessEngineBuild;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Makes or upgrades the engine's tables, while another server that starts on the same database waits for its turn. */
class TablesInTurn implements SchemaOperationsCommand {

    private static final String TURN = "select last_number from number_series where series = 'start' for update";

    private final SchemaOperationsCommand tables = new SchemaOperationsProcessEngineBuild();
    private final TablesOwner owner;

    TablesInTurn(TablesOwner owner) {
        this.owner = owner;
    }

    @Override
    public Void execute(CommandContext context) {
        try (Connection turn = owner.connection();
                Statement statement = turn.createStatement()) {
            turn.setAutoCommit(false);
            statement.execute(TURN);
            if (owner.isAnother()) {
                makeAsOwner(context);
                owner.giveRights();
            }
            tables.execute(context);
            turn.rollback();
            return null;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The engine's tables could not be looked at.", unreachable);
        }
    }

    private void makeAsOwner(CommandContext context) throws SQLException {
        try (Connection making = owner.connection()) {
            making.setAutoCommit(false);
            DbSqlSessionFactory sessions =
                    (DbSqlSessionFactory) context.getSessionFactories().get(DbSqlSession.class);
            DbSqlSession session = sessions.openSession(making, null, null);
            session.dbSchemaUpdate();
            session.commit();
            making.commit();
        }
    }
}
