package org.committeecycle.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Comes in to a house's H2 file as only its owner can: by the key that lies beside it. */
public final class KeyOfFile {

    private KeyOfFile() {}

    /** A connection of one's own to the file in that folder, also while a house has it open. */
    public static Connection open(Path data) throws SQLException {
        try {
            return DriverManager.getConnection(
                    "jdbc:h2:file:%s;AUTO_SERVER=TRUE".formatted(data.resolve("committee")),
                    "committee",
                    Files.readString(data.resolve("committee.key")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
