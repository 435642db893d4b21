import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The house's database beside the house: fills it in bulk, and counts what became of the presses. */
final class Rows implements AutoCloseable {

    private static final String FILE = "jdbc:h2:file:";

    private final Connection connection;

    /** A file opens by the key that the house keeps beside it. */
    private static Connection openedByItsKey(String url) throws SQLException {
        try {
            Path key = Path.of(url.substring(FILE.length()).split(";")[0] + ".key");
            return DriverManager.getConnection(url, "committee", Files.readString(key).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Rows(String url, String user, String password) throws SQLException {
        connection = user.isEmpty() && url.startsWith(FILE) ? openedByItsKey(url) : DriverManager.getConnection(url, user, password);
    }

    /** Of ten open tasks five are the ISU's, two the Chair's and three the members'; each stands before whom it is asked of. */
    void addTasks(int number, String year, List<String> readers) throws SQLException {
        connection.setAutoCommit(false);
        int first = count("select last_number from number_series where series = 'task'") + 1;
        for (int task = first; task < first + number; task++) {
            String owner = task % 10 < 5 ? "ISU" : task % 10 < 7 ? "CHAIR" : "MEMBERS";
            addTask(task, owner, year);
            int asked = owner.equals("ISU") ? 0 : owner.equals("CHAIR") ? Math.min(1, readers.size()) : readers.size();
            for (String reader : readers.subList(0, asked)) {
                addNotice(task, year, Slack.TEAM + "." + reader, "D" + reader);
            }
        }
        run("update number_series set last_number = ? where series = 'task'", first + number - 1);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void addTask(int task, String owner, String year) throws SQLException {
        run(
                """
                insert into task (id, task_key, name, instruction, owner, subject, about, due, opened_at, status)
                values (?, 'draft-letter', ?, 'An invented instruction of the usual length for such a task.', ?, ?, ?, ?, ?,
                  'OPEN')""",
                "T-" + task,
                "An invented task number " + task,
                owner,
                "communication/" + year + "-letter-" + task,
                "cycle/" + year,
                now().plusDays(1 + task % 300),
                now());
    }

    private void addNotice(int task, String year, String conversation, String place) throws SQLException {
        run(
                """
                insert into notice (conversation, kind, what, turn, about, until, made_at, waiting_since, changes, told,
                  waits, place, shown) values (?, 'QUESTION', ?, '1', ?, ?, ?, ?, 1, 1, false, ?, 'as-it-was')""",
                conversation,
                "task/T-" + task,
                "cycle/" + year,
                now().plusDays(1 + task % 300),
                now(),
                now(),
                place + "/1." + task);
    }

    int count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            statement.executeUpdate();
        }
    }

    private static OffsetDateTime now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
