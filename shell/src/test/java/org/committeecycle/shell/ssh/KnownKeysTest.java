package org.committeecycle.shell.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.shell.ServedHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is stopped under a served house: operators are told so, and strangers stay strangers. */
class KnownKeysTest {

    @TempDir
    Path data;

    @Test
    void operatorsAreToldThatTheDatabaseDoesNotAnswerAndTheDoctorIsAsked() throws IOException {
        EmbeddedPostgres database = EmbeddedPostgres.start();
        try (StubSlack slack = new StubSlack();
                ServedHouse house = new ServedHouse(
                        slack,
                        data,
                        List.of(
                                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.username=postgres"))) {
            int port = house.bean(SshServing.class).port();
            try (Caller ana = new Caller("Ed25519", data, data.resolve("serving"), port);
                    Caller stranger = new Caller("Ed25519", data, data.resolve("serving"), port)) {
                house.type("operator admit ana");
                house.type("operator key add ana " + ana.publicKey());
                assertThat(ana.call("operator list").code()).isZero();

                database.close();

                Caller.Answer listed = ana.call("operator list");
                assertThat(listed.err()).startsWith("The database does not answer, and nothing was done");
                assertThat(listed.code()).isEqualTo(1);
                assertThat(ana.call("doctor").out()).contains("Database").contains("broken");
                assertThat(stranger.call("doctor").out()).isEmpty();
            }
        }
    }
}
