package org.committeecycle.domain.diagram;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;

/**
 * What a column of table scenarios stands for.
 *
 * @param fact the name of the fact that the table asks, or of the output that is expected
 * @param part the table's own column
 */
record ScenarioColumn(Use use, String fact, Part part) {

    static final String NAME = "scenario";
    static final String EXPECT = "expect ";

    private static final Pattern ASKED = Pattern.compile("(?:date\\()?\\s*(\\w+)\\s*\\)?");

    /** What a column is good for. */
    enum Use {
        /** A fact that is given. */
        FACT,
        /** An answer that is expected. */
        ANSWER,
        /** What the row is called. */
        NAME
    }

    /** The column of this name, by the table's word for it or by what is read above it; empty when the table has none. */
    static Optional<ScenarioColumn> of(String name, List<Part> columns) {
        if (name.equalsIgnoreCase(NAME)) {
            return Optional.of(new ScenarioColumn(Use.NAME, NAME, columns.get(0)));
        }
        boolean isAnswer = name.toLowerCase(Locale.ROOT).startsWith(EXPECT);
        String called = isAnswer ? name.substring(EXPECT.length()).strip() : name;
        return columns.stream()
                .filter(part -> part.is(isAnswer ? "output" : "input"))
                .filter(part ->
                        fact(part).equalsIgnoreCase(called) || part.name().equalsIgnoreCase(called))
                .findFirst()
                .map(part -> new ScenarioColumn(isAnswer ? Use.ANSWER : Use.FACT, fact(part), part));
    }

    /** The fact that the table's column asks, or the name of its output. */
    static String fact(Part part) {
        Matcher asked = ASKED.matcher(part.facet(Facet.ASKS).strip());
        return part.is("output") ? part.facet("answers as") : asked.matches() ? asked.group(1) : part.facet(Facet.ASKS);
    }

    /** The cell as the table's column takes it; refused when it is of another type. */
    Object value(String cell) {
        Refused.unless(!cell.isEmpty(), "gives no '%s'.", fact);
        if (part.facet(Facet.ASKS).strip().startsWith("date(")) {
            return day(cell);
        }
        return switch (part.facet(Facet.TYPE)) {
            case "boolean" -> truth(cell);
            case "integer", "long" -> whole(cell);
            case "double" -> number(cell).doubleValue();
            default -> cell;
        };
    }

    private Boolean truth(String cell) {
        Refused.unless(
                cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false"),
                "has '%s' under '%s', where true or false belongs.",
                cell,
                fact);
        return Boolean.valueOf(cell);
    }

    private Long whole(String cell) {
        try {
            return number(cell).longValueExact();
        } catch (ArithmeticException e) {
            throw new Refused("has '%s' under '%s', where a whole number belongs.", cell, fact);
        }
    }

    private BigDecimal number(String cell) {
        Refused.unless(
                cell.matches("-?\\d{1,15}(\\.\\d{1,15})?"), "has '%s' under '%s', where a number belongs.", cell, fact);
        return new BigDecimal(cell);
    }

    private String day(String cell) {
        try {
            return LocalDate.parse(cell).toString();
        } catch (DateTimeParseException e) {
            throw new Refused("has '%s' under '%s', where a day such as 2025-03-17 belongs.", cell, fact);
        }
    }
}
