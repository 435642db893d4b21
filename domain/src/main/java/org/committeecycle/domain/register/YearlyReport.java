package org.committeecycle.domain.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One State's Article 7 report for one calendar year, as it stood on a day.
 *
 * @param due the day by which it has to be in; absent where none is due, because the State is not a party then
 * @param received the first day on which it, or a part of it, came in, by any source
 */
public record YearlyReport(
        State state,
        int calendarYear,
        @Nullable LocalDate due,
        Standing standing,
        @Nullable LocalDate received,
        FormsSent forms) {

    /** Where the report stands. */
    public enum Standing {
        /** In, and in time. */
        RECEIVED,
        /** In, but after it fell due; the year is cleared and the day is kept. */
        RECEIVED_LATE,
        /** Fell due, and a source says that it was not in. */
        MISSING,
        /** Fell due, and no source says whether it is in; that is no reproach. */
        UNKNOWN,
        /** Not due yet. */
        NOT_YET_DUE,
        /** None is due for the year. */
        NONE_DUE
    }

    /** Whether it came late, or is late and not in. */
    public boolean isLate() {
        return standing == Standing.RECEIVED_LATE || standing == Standing.MISSING;
    }

    /** Whether it is known to be without information on Articles 3, 4 and 5. */
    boolean lacksArticles345() {
        return standing == Standing.MISSING || (received != null && due != null && forms.lackArticles345());
    }
}
