package org.committeecycle.shell;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditStore;

/** Two servers in two processes on one PostgreSQL database, before one Slack, and a desk at which an operator types. */
final class TwoNodes implements AutoCloseable {

    static final Duration LONG = Duration.ofMinutes(1);

    static final StateCode[] MEMBERS =
            Stream.of("XAA", "XAB", "XAC", "XAD", "XAE").map(StateCode::of).toArray(StateCode[]::new);

    final StubSlack stub = new StubSlack();
    final Node first;
    final Node second;
    final ServedHouse desk;
    final List<SlackUser> delegates;

    final Path out;

    private final EmbeddedPostgres database;

    /** Starts both servers at the same moment on an empty database, then seats the committee. */
    TwoNodes(Path data) {
        out = data.resolve("out");
        try {
            database = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String url = database.getJdbcUrl("postgres", "postgres");
        Map<String, String> settings = Map.of(
                "SPRING_DATASOURCE_URL",
                url,
                "SPRING_DATASOURCE_USERNAME",
                "postgres",
                "COMMITTEE_OUT",
                out.toString());
        first = new Node(data.resolve("1"), stub, settings).start();
        second = new Node(data.resolve("2"), stub, settings).start();
        awaitHealth();
        desk = new ServedHouse(
                stub,
                data.resolve("desk"),
                List.of("--spring.datasource.url=" + url, "--spring.datasource.username=postgres"));
        desk.leaveWorkToOthers();
        delegates = desk.committee(MEMBERS);
        desk.awaitQuiet();
    }

    /** Both serve. */
    void awaitHealth() {
        first.awaitHealth();
        second.awaitHealth();
    }

    /** Starts whichever was killed or stopped before. */
    void bothUp() {
        Stream.of(first, second).filter(node -> !node.isAlive()).forEach(Node::start);
        awaitHealth();
    }

    Node other(Node node) {
        return node == first ? second : first;
    }

    /** The server that holds a job now, or none. */
    Stream<Node> atWork() {
        return Stream.of(first, second).filter(node -> jobsOf(node) > 0);
    }

    /** How many jobs that server has taken for itself, or had when it died. */
    int jobsOf(Node node) {
        return number("select count(*) from ACT_RU_JOB where LOCK_OWNER_ like ?", node.owner());
    }

    /** Waits, and answers how long it took. */
    Duration until(String what, BooleanSupplier happened) {
        long start = System.nanoTime();
        await(what).pollInterval(Duration.ofMillis(5)).atMost(LONG).until(happened::getAsBoolean);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A number that the database tells. */
    int number(String sql, Object... parameters) {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < parameters.length; n++) {
                statement.setObject(n + 1, parameters[n]);
            }
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Keeps everybody from writing to the audit, and so every change in its middle, until the connection is closed. */
    Connection holdingBackChanges() throws SQLException {
        Connection hand = database.getPostgresDatabase().getConnection();
        hand.setAutoCommit(false);
        hand.createStatement().execute("lock table audit_entry in share mode");
        return hand;
    }

    /** What the audit says of the subject. */
    List<String> audited(Subject subject) {
        return desk.bean(AuditStore.class).latest(Integer.MAX_VALUE).stream()
                .filter(entry -> entry.subject().equals(subject))
                .map(AuditEntry::words)
                .toList();
    }

    /** The files of letters that lie in the folder of both. */
    List<String> lettersIn(String communication) {
        Path folder = out.resolve("letters").resolve(communication);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".docx"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        desk.close();
        first.close();
        second.close();
        database.close();
        stub.close();
    }
}
