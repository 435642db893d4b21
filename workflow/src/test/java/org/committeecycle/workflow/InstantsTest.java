package org.committeecycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class InstantsTest {

    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void moveToGeneva() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Zurich"));
    }

    @AfterEach
    void moveBack() {
        TimeZone.setDefault(zone);
    }

    @Test
    void tellApartTheTwoHoursOfTheNightWhenClocksGoBack() {
        Instant summer = Instant.parse("2025-10-26T00:30:00.123456Z");
        Instant winter = Instant.parse("2025-10-26T01:30:00.123456Z");

        for (JdbcClient database : List.of(Furnished.h2(), Furnished.postgreSql())) {
            assertThat(kept(database, summer)).isEqualTo(summer);
            assertThat(kept(database, winter)).isEqualTo(winter);
        }
    }

    @Test
    void areCutToTheMicrosecondRatherThanRoundedIntoTheFuture() {
        Instant fine = Instant.parse("2025-10-26T01:30:00.123456999Z");

        for (JdbcClient database : List.of(Furnished.h2(), Furnished.postgreSql())) {
            assertThat(kept(database, fine)).isEqualTo(Instant.parse("2025-10-26T01:30:00.123456Z"));
        }
    }

    private static Instant kept(JdbcClient database, Instant instant) {
        database.sql("drop table if exists moment").update();
        database.sql("create table moment (at timestamp with time zone)").update();
        database.sql("insert into moment (at) values (?)")
                .param(Instants.column(instant))
                .update();
        return database.sql("select at from moment")
                .query((row, n) -> Instants.read(row, "at"))
                .single();
    }
}
