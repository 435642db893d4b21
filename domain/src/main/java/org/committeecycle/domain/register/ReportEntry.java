package org.committeecycle.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a State's Article 7 report for one calendar year: that it came in on a day, or that it was not
 * in as of a day.
 *
 * @param received the day it came in; absent when the source says that it was not in
 * @param asOf the day for which the source speaks
 */
public record ReportEntry(
        int number,
        StateCode state,
        int calendarYear,
        @Nullable LocalDate received,
        FormsSent forms,
        LocalDate asOf,
        Source source,
        Instant recordedAt,
        String recordedBy) {

    /** Whether both are one source's word on one report, so that the later record corrects the earlier. */
    boolean corrects(ReportEntry other) {
        return state.equals(other.state) && other.isSameWord(calendarYear, received, asOf, source);
    }

    /** Whether this is what the source says: that the report came in on the day, or was not in as of the day. */
    boolean isSameWord(int year, @Nullable LocalDate receivedOn, LocalDate notInAsOf, Source by) {
        boolean sameDay = receivedOn == null ? received == null && asOf.equals(notInAsOf) : receivedOn.equals(received);
        return sameDay && calendarYear == year && source.equals(by);
    }

    /** Whether the report was in on the day, by this source. */
    boolean isInOn(LocalDate day) {
        return received != null && !received.isAfter(day);
    }

    /** Whether the source says, in time for the day, that the report was not in after it fell due. */
    boolean saysMissing(LocalDate due, LocalDate day) {
        return received == null && asOf.isAfter(due) && !asOf.isAfter(day);
    }
}
