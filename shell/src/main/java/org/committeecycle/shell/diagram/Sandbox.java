package org.committeecycle.shell.diagram;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Course;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.Stopped;

/** A year that is played in a process of its own, which knows neither our settings nor our secrets, and in a folder of its own. */
final class Sandbox implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private static final long LARGEST_COURSE = 20_000_000;
    private static final int LONGEST_LINE = 2_000;

    private final Path folder;
    private final Process process;
    private final AtomicInteger dates = new AtomicInteger();
    private volatile String last = "";

    private Sandbox(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** Begins to play the chronicle by the files, with these days moved. */
    static Sandbox begin(Path folder, Path chronicle, Workspace files, List<String> moves) {
        try {
            Path edition = Files.createDirectories(folder.resolve("edition"));
            for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
                Files.write(edition.resolve(Path.of(file.getKey()).getFileName()), file.getValue());
            }
            ProcessBuilder builder = new ProcessBuilder(command(folder, chronicle, edition, moves))
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().keySet().retainAll(List.of("PATH", "HOME", "LANG", "LC_ALL"));
            Sandbox sandbox = new Sandbox(folder, builder.start());
            Thread listener = new Thread(sandbox::listen, "simulated year");
            listener.setDaemon(true);
            listener.start();
            return sandbox;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> command(Path folder, Path chronicle, Path edition, List<String> moves) {
        String classes = System.getProperty("java.class.path");
        boolean isJar = classes.endsWith(".jar") && !classes.contains(File.pathSeparator);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder));
        Path archive = Path.of(classes.split(File.pathSeparator, 2)[0]).resolveSibling("classes.jsa");
        if (isJar && Files.exists(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive.toAbsolutePath());
            command.add("-Xlog:disable");
        }
        command.addAll(
                isJar
                        ? List.of("-jar", Path.of(classes).toAbsolutePath().toString())
                        : List.of("-cp", absolute(classes), "org.committeecycle.shell.CommitteeCycle"));
        command.addAll(List.of("--data", folder.resolve("data").toString(), "play", chronicle.toString()));
        command.addAll(List.of("--out", folder.resolve("out").toString(), "--edition", edition.toString()));
        moves.forEach(move -> command.addAll(List.of("--set", move)));
        return command;
    }

    /** The new process stands in another folder. */
    private static String absolute(String classes) {
        return List.of(classes.split(File.pathSeparator)).stream()
                .map(place -> Path.of(place).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Takes what the process says, so that it never waits for us: a line for each date, and at last what went wrong. */
    private void listen() {
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("\\d{4}-\\d{2}-\\d{2} .*")) {
                    dates.incrementAndGet();
                } else if (!line.isBlank()) {
                    last = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
                }
            }
        } catch (IOException ended) {
            last = "It ended early.";
        }
    }

    /** How many dates have been played. */
    int dates() {
        return dates.get();
    }

    /** Waits for a second at most; answers whether the year is over. */
    boolean isOver() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(ExitCode.FAILED, "The year was not played to its end.");
        }
    }

    /** The year, once it is over. */
    Course course() {
        Path file = folder.resolve("out").resolve("course.json");
        try {
            if (process.exitValue() != 0 || !Files.exists(file)) {
                throw new Stopped(ExitCode.FAILED, "The year could not be played: " + last);
            }
            Refused.unless(Files.size(file) <= LARGEST_COURSE, "The year has too much in it to be compared.");
            return JSON.readValue(file.toFile(), Course.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
