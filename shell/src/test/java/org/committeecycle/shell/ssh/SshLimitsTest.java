package org.committeecycle.shell.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.committee.SshKey;
import org.committeecycle.shell.ServedHouse;
import org.committeecycle.shell.ssh.Caller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A shell with room for one person, who is not to sit there in silence. */
class SshLimitsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    static Path data;

    private static StubSlack slack;
    private static ServedHouse house;
    private static Caller ana;

    @BeforeAll
    static void serve() {
        slack = new StubSlack();
        house = new ServedHouse(
                slack,
                data,
                List.of(
                        "--spring.datasource.url=jdbc:h2:mem:limits;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000",
                        "--ssh.idle=8s",
                        "--ssh.sessions=1"));
        ana = new Caller(
                "Ed25519",
                data,
                data.resolve("serving"),
                house.bean(SshServing.class).port());
        house.type("operator admit ana --roles operator,auditor");
        house.type("operator key add ana " + ana.publicKey());
    }

    @AfterAll
    static void stop() {
        ana.close();
        house.close();
        slack.close();
    }

    @Test
    void hasNoPlaceForOneMoreUntilSomebodyLeaves() throws IOException {
        try (AtThePrompt prompt = seated()) {
            Answer answer = ana.call("version");

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err())
                    .isEqualToNormalizingNewlines("Too many people are at the shell: try again later.\n");
            prompt.type("exit\r");
            assertThat(prompt.awaitEnd()).isZero();
        }
        awaitPlace();
    }

    @Test
    void endsASessionThatSaysNothingAndGivesItsPlaceAway() throws IOException {
        try (AtThePrompt prompt = seated()) {
            prompt.awaitCutOff();
        }
        awaitPlace();
    }

    @Test
    void givesThePromptBackAtControlCAndFinishesTheChangeThatRuns() throws IOException, SQLException {
        Caller eve = new Caller("Ed25519", data, data.resolve("serving"), 0);
        house.type("operator admit eve --roles auditor");
        try (eve;
                AtThePrompt prompt = seated();
                Connection other = house.bean(DataSource.class).getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select * from number_series where series = 'operator' for update");
            prompt.type("operator key add eve " + eve.publicKey() + "\r");
            await().atMost(LONG).until(SshLimitsTest::isSomebodyWaiting);
            prompt.type("\u0003version");
            prompt.awaitShown("version");
            other.rollback();
            assertThat(prompt.awaitShown("eve may come in")).contains("Given up too late, it was done before:");
            prompt.type("\r");

            assertThat(prompt.awaitShown("Committee Cycle")).doesNotContain("eve may come in");
        }
        assertThat(house.type("operator key list"))
                .contains(SshKey.parse(eve.publicKey()).fingerprint());
        assertThat(house.type("audit list --limit 1000")).containsOnlyOnce("eve may come in over SSH");
    }

    @Test
    void closesTheDoorBehindWhoeverIsDismissedWhileAtThePrompt() throws IOException {
        try (Caller ben = new Caller(
                "Ed25519",
                data,
                data.resolve("serving"),
                house.bean(SshServing.class).port())) {
            house.type("operator admit ben --roles operator");
            house.type("operator key add ben " + ben.publicKey());
            awaitPlace();
            try (AtThePrompt prompt = new AtThePrompt(ben, 100)) {
                house.type("operator dismiss ben");
                prompt.type("operator admit ben\r");

                assertThat(prompt.awaitEnd()).isEqualTo(4);
            }
        }
        assertThat(house.type("operator list")).doesNotContain("ben");
    }

    @Test
    void letsOthersInWhileThirtySilentOnesOfOneAddressStandAtTheDoor() throws IOException {
        awaitPlace();
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 30; i++) {
                silent.add(new Socket(
                        InetAddress.getByName("127.0.0.1"),
                        house.bean(SshServing.class).port(),
                        InetAddress.getByName("127.0.0.2"),
                        0));
            }
            await().atMost(LONG)
                    .until(() -> silent.stream().filter(SshLimitsTest::isCutOff).count() >= 10);

            assertThat(ana.call("version").code()).isZero();
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    private static boolean isCutOff(Socket socket) {
        try {
            socket.setSoTimeout(1);
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static AtThePrompt seated() throws IOException {
        awaitPlace();
        return new AtThePrompt(ana, 100);
    }

    private static void awaitPlace() {
        await().atMost(LONG).until(() -> ana.call("version").code() == 0);
    }

    private static boolean isSomebodyWaiting() {
        Integer waiting = new JdbcTemplate(house.bean(DataSource.class))
                .queryForObject(
                        "select count(*) from information_schema.sessions where blocker_id is not null", Integer.class);
        return waiting != null && waiting > 0;
    }
}
