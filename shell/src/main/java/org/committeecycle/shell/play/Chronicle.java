package org.committeecycle.shell.play;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
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
import org.committeecycle.shell.dispatch.Stopped;
import org.jspecify.annotations.Nullable;

/** A year as a text file: {@code DATE ACTOR COMMAND} on each line, in the order of the dates, {@code #} for comments. */
record Chronicle(Path path, List<ChronicleLine> lines) {

    /** A line longer than this is taken for something else than a chronicle. */
    private static final int LONGEST_LINE = 10_000;

    private static final int MOST_BYTES = 4 * LONGEST_LINE;

    /** A year takes a hundredth of it. */
    private static final long MOST_BYTES_IN_ALL = 10_000_000;

    private static final LocalDate ENTRY_INTO_FORCE = LocalDate.of(1999, 3, 1);

    private static final int LAST_YEAR = 9999;

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
        if (!Files.exists(path)) {
            throw new Stopped(ExitCode.USAGE, "There is no file %s.".formatted(file));
        }
        List<ChronicleLine> lines = new ArrayList<>();
        int number = 0;
        long read = 0;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            for (byte[] next = next(bytes); next != null; next = next(bytes)) {
                number++;
                read += next.length;
                requireAYear(file, number, read);
                ChronicleLine line = parse(file, number, text(file, number, next), lines);
                if (line != null) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new ChronicleFault(ExitCode.USAGE, file, number + 1, "the file cannot be read.");
        }
        if (lines.isEmpty()) {
            throw new ChronicleFault(ExitCode.USAGE, file, Math.max(1, number), "nothing happens in this chronicle.");
        }
        return new Chronicle(path, lines);
    }

    private static void requireAYear(String file, int number, long read) {
        if (read > MOST_BYTES_IN_ALL) {
            throw new ChronicleFault(
                    ExitCode.USAGE, file, number, "the file is larger than 10 MB, so it is no chronicle of a year.");
        }
    }

    /** The bytes up to the next line feed, but of a line without end only so many that it is seen to be too long. */
    private static byte @Nullable [] next(InputStream bytes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = bytes.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n' && line.size() <= MOST_BYTES) {
            line.write(read);
            read = bytes.read();
        }
        return line.toByteArray();
    }

    private static String text(String file, int number, byte[] line) {
        if (line.length > MOST_BYTES) {
            throw noLine(file, number);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException e) {
            throw new ChronicleFault(ExitCode.USAGE, file, number, "this is no text in UTF-8.");
        }
    }

    private static ChronicleFault noLine(String file, int number) {
        return new ChronicleFault(ExitCode.USAGE, file, number, "this is no line of a chronicle.");
    }

    private static @Nullable ChronicleLine parse(String file, int number, String text, List<ChronicleLine> before) {
        if (text.length() > LONGEST_LINE || text.chars().anyMatch(Chronicle::isNoText)) {
            throw noLine(file, number);
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
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ChronicleFault(
                    ExitCode.USAGE,
                    file,
                    number,
                    "'%s' is no day of the calendar, written as 2025-03-17 is.".formatted(text));
        }
        if (date.isBefore(ENTRY_INTO_FORCE) || date.getYear() > LAST_YEAR) {
            throw new ChronicleFault(
                    ExitCode.USAGE,
                    file,
                    number,
                    "%s lies outside the Convention's time, which began on 1 March 1999.".formatted(text));
        }
        return date;
    }
}
