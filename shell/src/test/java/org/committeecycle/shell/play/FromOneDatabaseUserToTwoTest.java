package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house whose one PostgreSQL user did everything goes over to two, and later versions still find their way. */
class FromOneDatabaseUserToTwoTest {

    @TempDir
    static Path folder;

    /** What one user had made alone goes to an owner, by the two statements that the documentation names. */
    @Test
    void bringsAnOlderHouseOfOneUserToTwo() throws IOException {
        try (TwoUsers users = new TwoUsers("older")) {
            bring(users);
        }
    }

    private static void bring(TwoUsers users) {
        JdbcClient server = users.superuser("older");
        server.sql("grant create on schema public to house").update();
        Flyway.configure()
                .dataSource(users.as("house", "older"))
                .target("150")
                .load()
                .migrate();
        MovingHouse.start("once", folder.resolve("older"), users.byApplication("older"))
                .close();
        try (MovingHouse house = MovingHouse.start("once", folder.resolve("older"), users.byApplication("older"))) {
            assertThat(house.type("doctor").out()).contains("could take the locks off the audit");
        }
        server.sql("reassign owned by house to owner").update();
        server.sql("revoke create on schema public from house").update();
        server.sql("drop table edition_change, edition_file, edition_content, edition")
                .update();
        server.sql("delete from number_series where series = 'edition'").update();
        server.sql("delete from flyway_schema_history where version in ('173', '180')")
                .update();

        assertThatThrownBy(() -> MovingHouse.start("once", folder.resolve("older"), users.byApplication("older"))
                        .close())
                .rootCause()
                .hasMessageContaining("let their owner start once");
        MovingHouse.start("once", folder.resolve("older"), users.byOwner("older"))
                .close();

        try (MovingHouse house = MovingHouse.start("once", folder.resolve("older"), users.byApplication("older"))) {
            house.done("register import ../examples/rules-register.csv");
            assertThat(house.done("audit verify")).contains("The audit is whole");
            assertThat(house.done("doctor")).containsPattern("Database +fine");
        }
    }
}
