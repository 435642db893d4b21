package org.committeecycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockedFileTest {

    @TempDir
    Path folder;

    private String address;

    @BeforeEach
    void name() {
        address = "jdbc:h2:file:%s;AUTO_SERVER=TRUE".formatted(folder.resolve("committee"));
    }

    @Test
    void aNewFileOpensByTheKeyAlone() throws SQLException, IOException {
        try (Connection made = open("committee", LockedFile.password(address))) {
            assertThat(made.isValid(1)).isTrue();
        }

        opensByTheKeyAlone();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("committee.key"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("committee.key.new")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sa"})
    void aFileOfAnEarlierVersionIsLockedAndKeepsWhatIsInIt(String user) throws SQLException {
        made(user);

        LockedFile.password(address);

        opensByTheKeyAlone();
        kept();
    }

    @Test
    void anotherKeyIsMadeForEachFile() {
        assertThat(LockedFile.password(address)).hasSize(64).isEqualTo(LockedFile.password(address));
        assertThat(LockedFile.password("jdbc:h2:file:" + folder.resolve("other")))
                .isNotEqualTo(LockedFile.password(address));
    }

    @Test
    void aLockThatWasCutOffIsFinished() throws SQLException, IOException {
        made("");
        LockedFile.password(address);
        Files.move(folder.resolve("committee.key"), folder.resolve("committee.key.new"));

        LockedFile.password(address);

        opensByTheKeyAlone();
        kept();
    }

    @Test
    void saysThatTheKeyIsMissing() throws SQLException, IOException {
        made("");
        LockedFile.password(address);
        Files.delete(folder.resolve("committee.key"));

        assertThatThrownBy(() -> LockedFile.password(address)).hasMessageContaining("put back the file");
    }

    private void made(String user) throws SQLException {
        try (Connection made = open(user, "");
                Statement statement = made.createStatement()) {
            statement.execute("create table kept (word varchar(9))");
            statement.execute("insert into kept values ('kept')");
        }
    }

    private void kept() throws SQLException {
        try (Connection owner = open("committee", LockedFile.password(address));
                Statement statement = owner.createStatement();
                var row = statement.executeQuery("select word from kept")) {
            assertThat(row.next()).isTrue();
        }
    }

    private void opensByTheKeyAlone() {
        for (String user : new String[] {"", "sa", "committee"}) {
            assertThatThrownBy(() -> open(user, "").close())
                    .as("as '%s'", user)
                    .hasMessageContaining("Wrong user name or password");
        }
    }

    private Connection open(String user, String password) throws SQLException {
        return DriverManager.getConnection(address, user, password);
    }
}
