package org.committeecycle.domain.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cases.Case;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a year: everything about the year itself, and of what is about its cases that which was open at some time
 * of the calendar year in Geneva, because a case may go on for years.
 */
record Span(Subject year, List<String> cases, Instant first, Instant end) {

    static Span of(int year, List<Case> cases) {
        return new Span(
                Subject.of(Subject.Kind.CYCLE, String.valueOf(year)),
                cases.stream().map(Case::reference).toList(),
                newYear(year),
                newYear(year + 1));
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Geneva.ZONE).toInstant();
    }

    boolean holds(Instant at) {
        return !at.isBefore(first) && at.isBefore(end);
    }

    boolean holds(Subject about, Instant opened, @Nullable Instant over) {
        return about.equals(year)
                || isAboutACase(about) && opened.isBefore(end) && (over == null || !over.isBefore(first));
    }

    boolean isAboutACase(Subject about) {
        return about.kind() == Subject.Kind.CASE && cases.contains(about.id());
    }
}
