package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What the log file holds, written as the application writes it: no secret, no word of a case, no forged line. */
class LogsTest {

    private static final String CASE_TEXT = "seen-near-the-river";
    private static final String FORGED = "a\n2026-01-01T00:00:00.000Z ERROR [main] forged: line\r\u2028\u001b[31mred";

    @TempDir
    Path folder;

    private final LoggerContext logs = new LoggerContext();

    @BeforeEach
    void openTheLog() throws JoranException {
        logs.setMDCAdapter(MDC.getMDCAdapter());
        logs.putProperty("LOG_FILE", file().toString());
        JoranConfigurator configuration = new JoranConfigurator();
        configuration.setContext(logs);
        configuration.doConfigure(LogsTest.class.getResource("/logback-spring.xml"));
    }

    @AfterEach
    void closeTheLog() {
        logs.stop();
    }

    @Test
    void whatSomebodyWroteBeginsNoLine() {
        logs.getLogger("x").warn("A State is called {}", FORGED, new IOException(FORGED));

        assertThat(lines()).filteredOn(line -> line.startsWith("2026-01-01")).isEmpty();
        assertThat(lines()).filteredOn(line -> !line.startsWith("\tat ")).hasSize(2);
        assertThat(lines().get(0))
                .endsWith(
                        "A State is called a\\u000a2026-01-01T00:00:00.000Z ERROR [main] forged: line\\u000d\\u2028\\u001b[31mred");
    }

    @Test
    void anExceptionIsLoggedWithoutWhatItQuotes() {
        Exception quoting = new SQLException("Value too long: '" + CASE_TEXT + "'", "22001", 22001);
        Exception wrapping = new IllegalStateException("It says " + CASE_TEXT, quoting);
        wrapping.addSuppressed(new Refused("No case says %s.", CASE_TEXT));

        logs.getLogger("engine").error("ENGINE-16004 Exception while closing: {}", wrapping.getMessage(), wrapping);

        assertThat(written())
                .doesNotContain(CASE_TEXT)
                .contains(
                        "Exception while closing: (left out: it may quote what somebody wrote)",
                        "java.lang.IllegalStateException\n\tat ",
                        "Suppressed: org.committeecycle.domain.Refused\n",
                        "Caused by: java.sql.SQLException (SQLState 22001, error 22001)\n");
    }

    @Test
    void anOutsideFailureIsLoggedWithItsReason() {
        logs.getLogger("x").error("No letter was written", new IOException("No space left on device"));

        assertThat(written()).contains("java.io.IOException: No space left on device\n\tat ");
    }

    @Test
    void typicalWorkLeavesNoSecretAndNoCaseTextInTheLog() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        AppenderBase<ILoggingEvent> copying = copying(root.getLoggerContext());
        try (HouseInSlack house = new HouseInSlack(folder)) {
            root.addAppender(copying);
            root.setLevel(Level.INFO);
            work(house);
        } finally {
            root.setLevel(before);
            root.detachAppender(copying);
        }

        assertThat(written()).doesNotContain(CASE_TEXT, StubSlack.BOT_TOKEN, StubSlack.SIGNING_SECRET);
        assertThat(lines())
                .allMatch(
                        line -> line.matches(
                                "20\\d\\d-\\d\\d-\\d\\dT.*: .*|\tat .*|(Caused by: |Suppressed: )?[\\w.$]+(:| \\().*|[\\w.$: ]+"));
    }

    /** Cases, the log, proposals and positions with the text of a case; refused, mistyped and failing as well. */
    private static void work(HouseInSlack house) {
        house.goTo(Instant.parse("2027-01-04T08:00:00Z"));
        DONE.forEach(house::type);
        SlackUser avalon = house.bind(StateCode.of("XAA"), "2027-01-01");
        house.ask(avalon, "case 2027-1 " + CASE_TEXT);
        assertThat(run(house, "case find 2027-9 credible --reasons " + CASE_TEXT))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(run(house, "case fnid 2027-1 " + CASE_TEXT)).isEqualTo(ExitCode.USAGE);
        assertThat(run(
                        house,
                        "member bind XAA Delegate-XAA --slack-team T1 --slack-user " + CASE_TEXT + "x".repeat(90)))
                .isEqualTo(ExitCode.REFUSED);
    }

    private static final List<String> DONE = List.of(
            "register import ../examples/rules-register.csv",
            "member seat XAA --from 2027-01-01",
            "member seat XAC --from 2027-01-01",
            "member chair XAA --from 2027-01-01",
            "cycle open 2027 --ordinal 'First Meeting' --name 'First Meeting of the Invented States' --short 1MIS"
                    + " --city Geneva --opens 2027-11-22 --closes 2027-11-26 --item 9 --title Compliance",
            "case open --matter 'alleged: the alleged " + CASE_TEXT + "' --concerned XAH",
            "activity record meeting --case 2027-1 --on 2027-01-04 --with '" + CASE_TEXT + "'",
            "case find 2027-1 potentially-credible --reasons '" + CASE_TEXT + "'",
            "approval withdraw 2027-1 --reason '" + CASE_TEXT + "'",
            "case show 2027-1 --json");

    private static ExitCode run(HouseInSlack house, String line) {
        return house.bean(Dispatcher.class).run(SpySeat.operator().seat(), line);
    }

    private AppenderBase<ILoggingEvent> copying(LoggerContext context) {
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                logs.getLogger(event.getLoggerName()).callAppenders(event);
            }
        };
        appender.setContext(context);
        appender.start();
        return appender;
    }

    private Path file() {
        return folder.resolve("committee.log");
    }

    private List<String> lines() {
        return written().lines().toList();
    }

    private String written() {
        try {
            return Files.readString(file());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
