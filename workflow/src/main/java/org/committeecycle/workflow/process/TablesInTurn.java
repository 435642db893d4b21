package org.committeecycle.workflow.process;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.SchemaOperationsCommand;
import org.camunda.bpm.engine.impl.SchemaOperationsProcessEngineBuild;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Makes or upgrades the engine's tables, while another server that starts on the same database waits for its turn. */
class TablesInTurn implements SchemaOperationsCommand {

    private static final String TURN = "select last_number from number_series where series = 'start' for update";

    private final SchemaOperationsCommand tables = new SchemaOperationsProcessEngineBuild();
    private final DataSource database;

    TablesInTurn(DataSource database) {
        this.database = database;
    }

    @Override
    public Void execute(CommandContext context) {
        try (Connection turn = database.getConnection();
                Statement statement = turn.createStatement()) {
            turn.setAutoCommit(false);
            statement.execute(TURN);
            tables.execute(context);
            turn.rollback();
            return null;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The engine's tables could not be looked at.", unreachable);
        }
    }
}
