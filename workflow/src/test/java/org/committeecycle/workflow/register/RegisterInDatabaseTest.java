package org.committeecycle.workflow.register;

import java.util.List;
import org.committeecycle.domain.register.RegisterStore;
import org.committeecycle.domain.register.RegisterStoreContract;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RegisterInDatabaseTest extends RegisterStoreContract {

    private static final DriverManagerDataSource DATABASE =
            new DriverManagerDataSource("jdbc:h2:mem:register;DB_CLOSE_DELAY=-1");

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);

    @BeforeAll
    static void installOnce() {
        Flyway.configure().dataSource(DATABASE).load().migrate();
    }

    @BeforeEach
    void emptyTheRegister() {
        List.of("register_report", "register_figure", "register_status", "register_state")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Override
    protected RegisterStore store() {
        return new RegisterInDatabase(jdbc);
    }
}
