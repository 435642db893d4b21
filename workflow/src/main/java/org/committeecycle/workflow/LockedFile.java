package org.committeecycle.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets nobody into the H2 file who cannot read its owner's files: whoever comes in to H2 may read the machine's files and
 * run programs. Earlier versions made it with an empty password; the first start of this one puts the lock on. A
 * password that the owner has set is left as it is.
 */
class LockedFile implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String FILE = "jdbc:h2:file:";
    private static final String USER = "committee";
    private static final String WRONG_PASSWORD = "28000";
    private static final List<String> EARLIER = List.of("", "sa");

    @Override
    public void initialize(ConfigurableApplicationContext house) {
        ConfigurableEnvironment settings = house.getEnvironment();
        String address = settings.getProperty("spring.datasource.url", "");
        if (address.startsWith(FILE)
                && settings.getProperty("spring.datasource.password", "").isEmpty()) {
            settings.getPropertySources()
                    .addFirst(new MapPropertySource(
                            "lockedFile",
                            Map.of(
                                    "spring.datasource.username",
                                    USER,
                                    "spring.datasource.password",
                                    password(address))));
        }
    }

    /** What opens the file at the address, which is locked with it first unless it is. */
    static synchronized String password(String address) {
        KeyToFile key = new KeyToFile(
                Path.of(address.substring(FILE.length()).split(";", 2)[0]).toAbsolutePath());
        if (!key.isTaken()) {
            lock(address, key);
        }
        return key.password();
    }

    private static void lock(String address, KeyToFile key) {
        try {
            Files.createDirectories(key.database().getParent());
            try (FileChannel channel = FileChannel.open(
                            key.database().resolveSibling("starting.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                if (!key.isTaken()) {
                    if (Files.exists(key.named(".mv.db"))) {
                        take(address, key);
                    } else {
                        key.password();
                    }
                    key.isTakenNow();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void take(String address, KeyToFile key) throws SQLException {
        if (!opens(address, USER, key.password())) {
            String before = EARLIER.stream()
                    .filter(user -> opens(address, user, ""))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "%s opens by a password that is not in %s: put back the file that was beside it."
                                    .formatted(key.named(".mv.db"), key.named(".key"))));
            on(address, before, "", statement -> {
                statement.execute("create user if not exists %s password '%s' admin".formatted(USER, key.password()));
                statement.execute("alter user %s set password '%s'".formatted(USER, key.password()));
            });
        }
        on(address, USER, key.password(), LockedFile::removeOthers);
    }

    private static void removeOthers(Statement statement) throws SQLException {
        List<String> others = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(
                "select user_name from information_schema.users where user_name <> current_user")) {
            while (row.next()) {
                others.add(row.getString(1));
            }
        }
        for (String other : others) {
            statement.execute("drop user \"%s\"".formatted(other.replace("\"", "\"\"")));
        }
    }

    private static boolean opens(String address, String user, String password) {
        try {
            on(address, user, password, statement -> {});
            return true;
        } catch (SQLException refused) {
            if (WRONG_PASSWORD.equals(refused.getSQLState())) {
                return false;
            }
            throw new IllegalStateException(refused);
        }
    }

    private static void on(String address, String user, String password, Work work) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address, user, password);
                Statement statement = connection.createStatement()) {
            work.on(statement);
        }
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }
}
