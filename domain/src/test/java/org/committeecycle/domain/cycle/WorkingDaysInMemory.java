package org.committeecycle.domain.cycle;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** The holidays of the seat in memory, for tests. */
public class WorkingDaysInMemory implements WorkingDays {

    private final SortedMap<LocalDate, String> holidays = new TreeMap<>();

    @Override
    public SortedMap<LocalDate, String> holidays() {
        return new TreeMap<>(holidays);
    }

    @Override
    public void addHoliday(LocalDate day, String name) {
        holidays.put(day, name);
    }
}
