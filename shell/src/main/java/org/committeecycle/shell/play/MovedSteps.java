package org.committeecycle.shell.play;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.cycle.Step;

/** Other days for steps of the year than a chronicle gives, from the day on which it opens the year. */
final class MovedSteps {

    private static final Pattern MOVE = Pattern.compile("([a-z0-9-]+)=(\\S+)");
    private static final Pattern OPENS_YEAR = Pattern.compile("cycle\\s+open\\s+(\\d{4})\\s.*");
    private static final Pattern OPENS = Pattern.compile("--opens[ =](\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern CLOSES = Pattern.compile("--closes[ =](\\d{4}-\\d{2}-\\d{2})");

    private final Map<String, LocalDate> days = new LinkedHashMap<>();

    /** Reads moves such as {@code msp=2025-11-17}. */
    MovedSteps(List<String> moves) {
        for (String move : moves) {
            Matcher parts = MOVE.matcher(move.strip());
            Refused.unless(parts.matches(), "'%s' moves no step: STEP=DAY is expected, such as msp=2025-11-17.", move);
            try {
                days.put(parts.group(1), LocalDate.parse(parts.group(2)));
            } catch (DateTimeParseException e) {
                throw new Refused("'%s' is no day of the calendar, written as 2025-03-17 is.", parts.group(2));
            }
        }
    }

    /** The chronicle with these days in place of its own; refused where it opens no year. */
    Chronicle in(Chronicle chronicle) {
        if (days.isEmpty()) {
            return chronicle;
        }
        ChronicleLine opening = chronicle.lines().stream()
                .filter(line -> OPENS_YEAR.matcher(line.command()).matches())
                .findFirst()
                .orElseThrow(() -> new Refused("%s opens no year whose steps could move.", chronicle.file()));
        List<ChronicleLine> lines = new ArrayList<>();
        boolean moved = false;
        for (ChronicleLine line : chronicle.lines()) {
            if (!moved && line.date().isAfter(opening.date())) {
                lines.addAll(commands(opening));
                moved = true;
            }
            if (!isReplaced(line)) {
                lines.add(line);
            }
        }
        if (!moved) {
            lines.addAll(commands(opening));
        }
        return new Chronicle(chronicle.path(), lines);
    }

    private boolean isReplaced(ChronicleLine line) {
        String[] words = line.command().split("\\s+", 4);
        return words.length > 2 && (words[0] + " " + words[1]).equals("milestone plan") && days.containsKey(words[2]);
    }

    private List<ChronicleLine> commands(ChronicleLine opening) {
        Matcher year = OPENS_YEAR.matcher(opening.command());
        Refused.unless(year.matches(), "%s opens no year.", opening.command());
        List<ChronicleLine> lines = new ArrayList<>();
        days.forEach((step, day) -> lines.add(new ChronicleLine(
                opening.number(),
                opening.date(),
                opening.actor(),
                step.equals(Step.MSP.key())
                        ? meeting(opening.command(), year.group(1), day)
                        : "milestone plan %s --on %s --year %s".formatted(step, day, year.group(1)))));
        return lines;
    }

    /** The meeting keeps its length. */
    private static String meeting(String opening, String year, LocalDate opens) {
        long days = day(CLOSES, opening).toEpochDay() - day(OPENS, opening).toEpochDay();
        return "cycle move %s --opens %s --closes %s".formatted(year, opens, opens.plusDays(days));
    }

    private static LocalDate day(Pattern option, String command) {
        Matcher found = option.matcher(command);
        Refused.unless(found.find(), "The line that opens the year does not say when its meeting is.");
        return LocalDate.parse(found.group(1));
    }
}
