package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAwayTest {

    @TempDir
    Path data;

    @Test
    void namesThePlaceAndTheSettingAndNoSecret() {
        Throwable away = new IllegalStateException(new SQLException("Connection to geheim refused", "08001"));

        assertThat(DatabaseAway.in(away, "jdbc:postgresql://u:geheim@db.example:5432/committee?password=geheim"))
                .hasValue("The database committee at db.example:5432 does not answer: start it, or correct"
                        + " spring.datasource.url (SPRING_DATASOURCE_URL, or --db).");
        assertThat(DatabaseAway.in(new SQLException("no", "28P01"), "jdbc:postgresql://db/committee")
                        .orElseThrow())
                .startsWith("The database committee at db does not let the house in");
        assertThat(DatabaseAway.in(new SQLException("no", "3D000"), "jdbc:postgresql://db/committee")
                        .orElseThrow())
                .startsWith("There is no database committee at db");
        assertThat(DatabaseAway.in(new IllegalStateException("other"), "jdbc:postgresql://db/committee"))
                .isEmpty();
    }

    @Test
    void doctorAnswersWithoutADatabase() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            OptionalInt code =
                    Launch.of("--data", data.toString(), "--db", "jdbc:postgresql://127.0.0.1:1/committee", "doctor");

            assertThat(code).hasValue(1);
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("broken, Database: The database committee at 127.0.0.1:1 does not answer");
    }
}
