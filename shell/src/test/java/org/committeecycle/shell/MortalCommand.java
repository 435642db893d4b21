package org.committeecycle.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.prompt.LocalSeat;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One command in a process of its own, as it is typed, that is halted at a certain statement to the database. */
public final class MortalCommand {

    /** How a killed process ends. */
    public static final int HALTED = 137;

    private static final String NEVER = "";

    private MortalCommand() {}

    /** The arguments: the statement that never reaches the database, then what is typed. */
    public static void main(String... arguments) {
        PlugPulled.haltAt(arguments[0]);
        Start start = Start.of(
                Stream.of(arguments).skip(1).filter(word -> !word.isEmpty()).toArray(String[]::new));
        SpringApplication application = Launch.application(start);
        application.addPrimarySources(List.of(PlugPulled.class));
        ExitCode ended;
        try (ConfigurableApplicationContext house = application.run(start.settings())) {
            Actor person = Actor.staff("ISU", EnumSet.of(Role.OPERATOR, Role.AUDITOR), Channel.LOCAL);
            ended = house.getBean(Dispatcher.class).run(LocalSeat.of(person), start.words());
        } catch (RuntimeException notStarted) {
            notStarted.printStackTrace();
            ended = ExitCode.FAILED;
        }
        System.exit(ended.number());
    }

    /** Runs it to its end or its death, on the data of that folder, with more on the class path behind everything else. */
    public static Ended diesAt(String statement, Path data, List<Path> more, String... typed)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("mortal", ".log");
        String classes = Stream.concat(
                        Stream.of(System.getProperty("java.class.path")),
                        more.stream().map(Path::toString))
                .reduce((before, next) -> before + java.io.File.pathSeparator + next)
                .orElseThrow();
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classes,
                                MortalCommand.class.getName(),
                                statement,
                                "--data",
                                data.toString()),
                        Stream.of(typed))
                .toList();
        Process life = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!life.waitFor(3, TimeUnit.MINUTES)) {
            life.destroyForcibly().waitFor();
        }
        Ended ended = new Ended(life.exitValue(), Files.readString(log));
        Files.delete(log);
        return ended;
    }

    /** Runs it to its end. */
    public static Ended lives(Path data, List<Path> more, String... typed) throws IOException, InterruptedException {
        return diesAt(NEVER, data, more, typed);
    }

    /** How it ended, and what it said. */
    public record Ended(int code, String said) {}
}
