package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The machine stops in the middle of a first start: the next start makes a whole house of what is there. */
class FirstStartCutOffTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"create table paper_paragraph", "create table ACT_RU_EXECUTION"})
    void onAFileTheNextStartBeginsAnew(String statement) {
        diesAt(statement);

        works();
    }

    @Test
    void onPostgreSqlTheNextStartGoesOn() throws IOException {
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            String[] there = {
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres"
            };
            diesAt("create table ACT_RU_EXECUTION", there);
            diesAt("insert into ACT_RE_DEPLOYMENT", there);

            works(there);
        }
    }

    private void diesAt(String statement, String... settings) {
        PlugPulled.pullAt(statement);

        assertThat(catchThrowable(
                        () -> start(List.of(PlugPulled.class), settings).close()))
                .isNotNull();
        assertThat(PlugPulled.pulled).as("the start came to '%s'", statement).isTrue();
    }

    private void works(String... settings) {
        try (ConfigurableApplicationContext house = start(List.of(), settings)) {
            Actor person = house.getBean(Operators.class).arriving("ana", Channel.LOCAL);
            List.of(
                            "operator admit ana --roles operator,auditor",
                            "cycle open 2025 --ordinal 'First Meeting' --name 'First Meeting of the Invented States'"
                                    + " --short 1MIS --city Geneva --opens 2025-11-24 --closes 2025-11-28 --item 9"
                                    + " --title Compliance",
                            "register list",
                            "audit verify")
                    .forEach(line -> type(house, person, line));
        }
    }

    private static void type(ConfigurableApplicationContext house, Actor person, String line) {
        SpySeat seat = SpySeat.of(person);
        assertThat(house.getBean(Dispatcher.class).run(seat.seat(), line))
                .as("%s: %s", line, seat.err())
                .isEqualTo(ExitCode.DONE);
    }

    private ConfigurableApplicationContext start(List<Class<?>> more, String... settings) {
        Start start = Start.of("--data", data.toString(), "audit", "list");
        SpringApplication application = Launch.application(start);
        application.addPrimarySources(more);
        return application.run(
                Stream.concat(Stream.of(start.settings()), Stream.of(settings)).toArray(String[]::new));
    }
}
