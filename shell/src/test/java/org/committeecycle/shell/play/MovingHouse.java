package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.shell.CommitteeCycle;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The whole house on any database, under a clock that the chronicle moves, in the mode a test wants. */
final class MovingHouse implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /** How a line ended and what was printed. */
    record Outcome(ExitCode code, String out, String err) {}

    private MovingHouse(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts the house; the settings name the database. */
    static MovingHouse start(String mode, Path data, String... settings) {
        SpringApplication application = mode.equals("play")
                ? new SpringApplication(CommitteeCycle.class)
                : new SpringApplication(OneTime.class, CommitteeCycle.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        List<String> all = new ArrayList<>(List.of(
                "--committee.mode=" + mode,
                "--committee.data=" + data,
                "--committee.out=" + data.resolve("out"),
                "--committee.head-notice=" + PlayingHouse.NOTICE,
                "--slack.mode=off"));
        all.addAll(Arrays.asList(settings));
        return new MovingHouse(application.run(all.toArray(String[]::new)));
    }

    /** Plays the lines of a chronicle. */
    void play(Path chronicle) {
        context.getBean(Player.class).play(Chronicle.read(chronicle), date -> {});
    }

    /** What an operator reads after typing the line. */
    Outcome type(String line) {
        SpySeat seat = SpySeat.of(Actor.staff("ISU", EnumSet.of(Role.OPERATOR, Role.AUDITOR), Channel.LOCAL));
        ExitCode code = context.getBean(Dispatcher.class).run(seat.seat(), line);
        return new Outcome(code, seat.out(), seat.err());
    }

    /** What an operator reads after typing the line; fails unless it was done. */
    String done(String line) {
        Outcome outcome = type(line);
        assertThat(outcome.code()).as("%s: %s", line, outcome.err()).isEqualTo(ExitCode.DONE);
        return outcome.out();
    }

    /** Why the line was refused. */
    String refused(String line) {
        Outcome outcome = type(line);
        assertThat(outcome.code()).as("%s: %s", line, outcome).isEqualTo(ExitCode.REFUSED);
        return outcome.err();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    DataSource database() {
        return bean(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** One clock for the house and its engine, which only the chronicle moves. Not marked as a configuration. */
    static class OneTime {

        @Bean
        SimulatedClock clockOfTheChronicle() {
            return new SimulatedClock(Instant.parse("2027-01-01T08:00:00Z"), ZoneOffset.UTC) {
                @Override
                public void moveTo(Instant instant) {
                    super.moveTo(instant);
                    ClockUtil.setCurrentTime(Date.from(instant));
                }
            };
        }
    }
}
