package org.committeecycle.domain.diagram;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values of a column at which its cells can differ: each one that is written in a cell, and those just beside it. What
 * holds for all of them holds for every value.
 */
final class Samples {

    /** Stands for every word that no cell names. */
    static final String ANOTHER_WORD = "something else";

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DAY = Pattern.compile("date\\(\\s*\"(\\d{4}-\\d{2}-\\d{2})\"\\s*\\)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"])-?\\d+(?:\\.\\d+)?(?![\\w.\"])");

    private Samples() {}

    static List<?> of(Part column, Collection<String> cells) {
        if (column.facet(Facet.ASKS).startsWith("date(")) {
            return days(cells);
        }
        return switch (column.facet(Facet.TYPE)) {
            case "boolean" -> List.of(true, false);
            case "integer", "long" -> numbers(cells, BigDecimal.ONE);
            case "double" -> numbers(cells, new BigDecimal("0.001"));
            default -> words(cells);
        };
    }

    private static List<String> words(Collection<String> cells) {
        TreeSet<String> words = new TreeSet<>();
        found(TEXT, cells).forEach(text -> words.add(text.group(1)));
        List<String> all = new ArrayList<>(words);
        all.add(ANOTHER_WORD);
        return all;
    }

    private static List<BigDecimal> numbers(Collection<String> cells, BigDecimal step) {
        TreeSet<BigDecimal> numbers = new TreeSet<>(List.of(BigDecimal.ZERO));
        found(NUMBER, cells).map(text -> new BigDecimal(text.group())).forEach(number -> {
            numbers.add(number.subtract(step));
            numbers.add(number);
            numbers.add(number.add(step));
        });
        return List.copyOf(numbers);
    }

    private static List<LocalDate> days(Collection<String> cells) {
        TreeSet<LocalDate> days = new TreeSet<>();
        found(DAY, cells).forEach(text -> {
            try {
                LocalDate day = LocalDate.parse(text.group(1));
                days.add(day.minusDays(1));
                days.add(day);
                days.add(day.plusDays(1));
            } catch (DateTimeParseException e) {
                // no such day: the cell itself is reported when it is tried
            }
        });
        return days.isEmpty() ? List.of(LocalDate.EPOCH) : List.copyOf(days);
    }

    private static Stream<MatchResult> found(Pattern pattern, Collection<String> cells) {
        return cells.stream().flatMap(cell -> pattern.matcher(cell).results());
    }
}
