package org.committeecycle.domain.cycle;

import java.time.LocalDate;
import java.util.SortedMap;

/** The calendar of the seat: the holidays of the UN at Geneva, as an operator has entered them. */
public interface WorkingDays {

    /** The holidays by day, with their names. */
    SortedMap<LocalDate, String> holidays();

    void addHoliday(LocalDate day, String name);
}
