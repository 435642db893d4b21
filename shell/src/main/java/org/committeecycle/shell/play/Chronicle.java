package org.committeecycle.shell.play;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.shell.dispatch.ExitCode;
import org.jspecify.annotations.Nullable;

/** A year as a text file: {@code DATE ACTOR COMMAND} on each line, in the order of the dates, {@code #} for comments. */
record Chronicle(Path path, List<ChronicleLine> lines) {

    /** A line longer than this is taken for something else than a chronicle. */
    private static final int LONGEST_LINE = 10_000;

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S.*)");
    private static final Pattern ACTOR = Pattern.compile("[A-Z]{3}");

    Chronicle {
        lines = List.copyOf(lines);
    }

    /** The file as it was named. */
    String file() {
        return path.toString();
    }

    /** Where the chronicle lies: the names of files in it are read from there. */
    Path folder() {
        return path.toAbsolutePath().getParent();
    }

    /** Reads the whole file before anything is played; the first line that is none is named. */
    static Chronicle read(Path path) {
        String file = path.toString();
        List<ChronicleLine> lines = new ArrayList<>();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                ChronicleLine line = parse(file, number, text, lines);
                if (line != null) {
                    lines.add(line);
                }
            }
        } catch (CharacterCodingException e) {
            throw new ChronicleFault(ExitCode.USAGE, file, number + 1, "this is no text in UTF-8.");
        } catch (IOException e) {
            throw new ChronicleFault(ExitCode.USAGE, file, number + 1, "the file cannot be read.");
        }
        if (lines.isEmpty()) {
            throw new ChronicleFault(ExitCode.USAGE, file, Math.max(1, number), "nothing happens in this chronicle.");
        }
        return new Chronicle(path, lines);
    }

    private static @Nullable ChronicleLine parse(String file, int number, String text, List<ChronicleLine> before) {
        if (text.length() > LONGEST_LINE || text.chars().anyMatch(Chronicle::isNoText)) {
            throw new ChronicleFault(ExitCode.USAGE, file, number, "this is no line of a chronicle.");
        }
        String line = text.strip();
        if (number == 1 && line.startsWith("\uFEFF")) {
            line = line.substring(1);
        }
        if (line.isEmpty() || line.startsWith("#")) {
            return null;
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new ChronicleFault(ExitCode.USAGE, file, number, "DATE ACTOR COMMAND is expected.");
        }
        LocalDate date = date(file, number, parts.group(1));
        if (!before.isEmpty() && date.isBefore(before.get(before.size() - 1).date())) {
            throw new ChronicleFault(
                    ExitCode.USAGE,
                    file,
                    number,
                    "%s lies before %s, the date above it."
                            .formatted(date, before.get(before.size() - 1).date()));
        }
        String actor = parts.group(2);
        if (!ACTOR.matcher(actor).matches()) {
            throw new ChronicleFault(
                    ExitCode.USAGE,
                    file,
                    number,
                    "'%s' is no actor: a State's code or ISU is expected.".formatted(actor));
        }
        return new ChronicleLine(number, date, actor, parts.group(3));
    }

    private static boolean isNoText(int character) {
        return Character.isISOControl(character) && character != '\t';
    }

    private static LocalDate date(String file, int number, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ChronicleFault(
                    ExitCode.USAGE,
                    file,
                    number,
                    "'%s' is no day of the calendar, written as 2025-03-17 is.".formatted(text));
        }
    }
}
