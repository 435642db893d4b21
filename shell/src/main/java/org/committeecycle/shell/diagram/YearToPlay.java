package org.committeecycle.shell.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.committeecycle.domain.Refused;
import org.committeecycle.shell.seat.Document;
import org.jspecify.annotations.Nullable;

/**
 * The events of a simulated year.
 *
 * @param chronicle where they lie
 * @param words what they are, for a person
 */
record YearToPlay(Path chronicle, String words) {

    private static final String SHIPPED = "2025.chronicle";
    private static final int SHIPPED_YEAR = 2025;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final String INVENTED_STATES =
            """
            iso3,name_un,name_in_text,deposit_date,consent_mode,entry_into_force,eif_basis,source
            XAA,Avalon,Avalon,1997-12-03,ratification,1999-03-01,stated,illustrative
            XAB,Belmora,Belmora,1997-12-03,ratification,1999-03-01,stated,illustrative
            XAC,Cantova,Cantova,1997-12-03,ratification,1999-03-01,stated,illustrative
            XAD,Dorvania,Dorvania,1997-12-03,accession,1999-03-01,stated,illustrative
            XAE,Elmora,Elmora,1997-12-03,accession,1999-03-01,stated,illustrative
            """;

    /** The chronicle, the empty year, or where neither is named 2025; moves into another year ask for an empty one. */
    static YearToPlay of(@Nullable Document from, @Nullable Integer empty, List<String> moves, Path folder) {
        Refused.unless(from == null || empty == null, "A year is played from a chronicle or empty, not both.");
        try {
            if (from != null) {
                return given(from, folder);
            }
            Integer year = empty == null ? yearOf(moves) : empty;
            return year == null || empty == null && year == SHIPPED_YEAR ? shipped(folder) : empty(year, folder);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** How many days something happens on. */
    long dates() {
        try {
            return Files.readAllLines(chronicle).stream()
                    .filter(line -> line.matches("\\d{4}-.*"))
                    .map(line -> line.split("\\s", 2)[0])
                    .distinct()
                    .count();
        } catch (IOException unreadable) {
            throw new Refused("%s cannot be read as a chronicle.", chronicle.getFileName());
        }
    }

    private static YearToPlay given(Document from, Path folder) throws IOException {
        if (!from.isHandedOver()) {
            return new YearToPlay(from.place().toAbsolutePath(), "the year of " + from.name());
        }
        Path file = Files.write(folder.resolve("handed-over.chronicle"), from.read());
        return new YearToPlay(file, "the year of the chronicle that was handed over");
    }

    private static YearToPlay shipped(Path folder) throws IOException {
        try (InputStream file = YearToPlay.class.getResourceAsStream("/chronicles/" + SHIPPED)) {
            Path place = folder.resolve(SHIPPED);
            Files.copy(Objects.requireNonNull(file), place);
            return new YearToPlay(place, "the events of 2025");
        }
    }

    /** A meeting in the last whole week of November, unless it is moved; members are invented, meet once, and do nothing else. */
    private static YearToPlay empty(int year, Path folder) throws IOException {
        Refused.unless(
                year >= FIRST_YEAR && year <= LAST_YEAR,
                "%d is no year to play: one from %d to %d is expected.",
                year,
                FIRST_YEAR,
                LAST_YEAR);
        Files.writeString(folder.resolve("states.csv"), INVENTED_STATES);
        LocalDate opens = LocalDate.of(year, 11, 24).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        StringBuilder lines = new StringBuilder();
        add(lines, year, "01-02", "register import states.csv");
        for (String member : List.of("XAA", "XAB", "XAC", "XAD", "XAE")) {
            add(lines, year, "01-02", "member seat %s --from %d-01-01".formatted(member, year));
        }
        add(lines, year, "01-02", "member chair XAA --from %d-01-01".formatted(year));
        add(
                lines,
                year,
                "01-02",
                "cycle open %d --ordinal Next --name \"Meeting of %d\" --short MSP --city Geneva --opens %s --closes %s --item 9 --title Compliance"
                        .formatted(year, year, opens, opens.plusDays(4)));
        add(lines, year, "01-31", "milestone done initial-meeting --on %d-01-31".formatted(year));
        for (String day : List.of("03-31", "06-30", "09-30", "12-31")) {
            add(lines, year, day, "cycle list");
        }
        Path file = Files.writeString(folder.resolve("empty-%d.chronicle".formatted(year)), lines);
        return new YearToPlay(file, "an empty %d, its meeting opening on %s".formatted(year, opens));
    }

    private static void add(StringBuilder lines, int year, String day, String command) {
        lines.append("%d-%s  ISU  %s\n".formatted(year, day, command));
    }

    private static @Nullable Integer yearOf(List<String> moves) {
        return moves.stream()
                .filter(move -> move.matches("[a-z0-9-]+=\\d{4}-.*"))
                .map(move -> Integer.valueOf(move.replaceFirst(".*=(\\d{4})-.*", "$1")))
                .findFirst()
                .orElse(null);
    }
}
