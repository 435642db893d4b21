package org.committeecycle.shell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.process.DueWork;
import org.committeecycle.shell.CommitteeCycle;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Legible;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.shell.command.CommandRegistration;

/**
 * Every option of every command, given what an attacker would give it: nothing breaks, nobody reads a stack trace, and no
 * terminal is made to obey.
 */
class HostileWordsTest {

    private static final Instant MORNING = Instant.parse("2025-01-06T08:00:00Z");

    private static final List<String> HOSTILE = List.of(
            "'; drop table audit_entry; --",
            "\"/><script>${jndi:ldap://x}</script> \\ %n%s%d {{state}} {{{x}}} <@U1> =1+1",
            "one\n2026-01-01T00:00:00.000Z ERROR [main] forged : entry\r\nNext: anything",
            "../../../../etc/passwd",
            "\u001b]0;owned\u0007\u001b[2J",
            "a\u009b31m\u0085b",
            "letter\u202egnp.exe",
            "a\u0000b",
            "\uD800 alone",
            "x".repeat(19_000),
            "y ".repeat(60_000));

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext house;
    private static final Actor ISU =
            Actor.staff("ISU", EnumSet.of(Role.OPERATOR, Role.PROCESS_OWNER, Role.AUDITOR), Channel.LOCAL);

    @BeforeAll
    static void furnish() throws Exception {
        house = new SpringApplicationBuilder(CommitteeCycle.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "--committee.mode=play",
                        "--spring.datasource.url=jdbc:h2:mem:hostile;DB_CLOSE_DELAY=-1",
                        "--committee.data=" + folder,
                        "--committee.out=" + Files.createDirectories(folder.resolve("deep/out")),
                        "--slack.mode=off");
        house.getBean(SimulatedClock.class).moveTo(MORNING);
        Stream.of(
                        "register import ../examples/rules-register.csv",
                        "member seat XAA --from 2025-01-01",
                        "member seat XAB --from 2025-01-01",
                        "member seat XAC --from 2025-01-01",
                        "member chair XAA --from 2025-01-01",
                        "member appoint XAB 'Ana Silva' --from 2025-01-01",
                        "operator admit ana",
                        "cycle open 2025 --ordinal 'First Meeting' --name 'First Meeting of the Invented States'"
                                + " --short 1MIS --city Geneva --opens 2025-11-24 --closes 2025-11-28 --item 9"
                                + " --title Compliance",
                        "case open --matter 'alleged: the alleged use of mines' --concerned XAH",
                        "approval open 'Adopt the working methods' --rule all --period '5 working days'",
                        "activity record meeting --on 2025-01-03 --case 2025-1 --with 'the delegate' --what 'to hear it'",
                        "register contact XAA --email mission@avalon.example",
                        "communication open article-9 --title 'A letter' --template article-9 --withheld 1"
                                + " --to 'some States' --purpose 'to ask'",
                        "paper open 2025")
                .forEach(HostileWordsTest::furnish);
        DueWork due = house.getBean(DueWork.class);
        while (due.runNext(MORNING.plusSeconds(60))) {
            Thread.onSpinWait();
        }
    }

    private static void furnish(String line) {
        SpySeat seat = SpySeat.of(ISU);
        ExitCode code = house.getBean(Dispatcher.class).run(seat.seat(), line);
        assertThat(code).as("%s: %s", line, seat.err()).isEqualTo(ExitCode.DONE);
    }

    @AfterAll
    static void close() {
        house.close();
        assertThat(Path.of("")).as("beside the sources").isDirectoryNotContaining("glob:*drop table*");
    }

    @Test
    void noOptionOfAnyCommandBreaksOnWhatItIsGiven() {
        SoftAssertions all = new SoftAssertions();
        int lines = 0;
        for (CommandRegistration command : house.getBean(Catalog.class).all()) {
            for (List<String> words : attacks(command)) {
                run(all, words);
                lines++;
            }
        }
        System.out.printf("Hostile words: %d lines typed.%n", lines);
        all.assertAll();
        assertThat(lines).isGreaterThan(1000);
    }

    @Test
    void whatWasKeptIsShownWithoutBeingObeyed() {
        furnish("priority record --under \"'; drop table audit_entry; --\" --text 'one\u200f line'");
        SoftAssertions all = new SoftAssertions();
        for (String read : List.of("priority list", "audit list --limit 1000", "audit transcript", "activity list")) {
            run(all, List.of(read.split(" ")));
            run(
                    all,
                    Stream.concat(Stream.of(read.split(" ")), Stream.of("--json"))
                            .toList());
        }
        all.assertAll();
    }

    /** The command's example, with each option in turn given each hostile word; a change is rehearsed, to its last line. */
    private static List<List<String>> attacks(CommandRegistration command) {
        List<String> example = Words.split(inInventedStates(
                command.getTarget().getMethod().getAnnotation(Example.class).value()));
        int name = house.getBean(Catalog.class).find(example).getKey().split(" ").length;
        Map<Parameter, List<String>> usual =
                Order.read(command, example.subList(name, example.size())).values();
        List<List<String>> attacks = new ArrayList<>();
        Parameter.of(command).stream()
                .filter(parameter -> !parameter.isFlag())
                .forEach(parameter -> HOSTILE.forEach(
                        hostile -> attacks.add(line(command, example.subList(0, name), usual, parameter, hostile))));
        return attacks;
    }

    private static List<String> line(
            CommandRegistration command,
            List<String> name,
            Map<Parameter, List<String>> usual,
            Parameter attacked,
            String hostile) {
        List<String> words = new ArrayList<>(name);
        usual.forEach((parameter, values) -> {
            if (!parameter.equals(attacked) && parameter.isFlag()) {
                words.add("--" + parameter.name());
            } else if (!parameter.equals(attacked)) {
                values.forEach(value -> words.add("--%s=%s".formatted(parameter.name(), value)));
            }
        });
        words.add("--%s=%s".formatted(attacked.name(), hostile));
        if (house.getBean(Calls.class).changes(command)) {
            words.add(Order.DRY_RUN);
        }
        return words;
    }

    private static String inInventedStates(String example) {
        return example.replaceAll("\\b(JPN|THA)\\b", "XAA")
                .replaceAll("\\bPER\\b", "XAB")
                .replaceAll("\\b(BEL|ZMB)\\b", "XAC");
    }

    private static void run(SoftAssertions all, List<String> words) {
        SpySeat seat = SpySeat.in(folder, ISU);
        ExitCode code = house.getBean(Dispatcher.class).run(seat.seat(), words);
        String line = shortened(Words.join(words));
        all.assertThat(seat.err())
                .as(line)
                .doesNotContain("reference", "Exception", "\tat ")
                .matches(err -> err.lines().count() <= 1);
        all.assertThat(code == ExitCode.FAILED && !seat.err().isEmpty())
                .as("%s: %s", line, seat.err())
                .isFalse();
        all.assertThat((seat.out() + seat.err())
                        .codePoints()
                        .filter(letter -> letter != '\n' && letter != '\t' && !Legible.isLetter(letter)))
                .as(line)
                .isEmpty();
    }

    private static String shortened(String line) {
        return Legible.line(line.substring(0, Math.min(160, line.length())));
    }
}
