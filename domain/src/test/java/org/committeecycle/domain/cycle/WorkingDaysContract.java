package org.committeecycle.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every {@link WorkingDays} keeps to. */
public abstract class WorkingDaysContract {

    /** A calendar without a holiday. */
    protected abstract WorkingDays empty();

    @Test
    void keepsHolidaysByDay() {
        WorkingDays days = empty();
        days.addHoliday(LocalDate.of(2025, 12, 25), "Christmas");
        days.addHoliday(LocalDate.of(2025, 9, 11), "Jeûne genevois");

        assertThat(days.holidays().keySet()).containsExactly(LocalDate.of(2025, 9, 11), LocalDate.of(2025, 12, 25));
        assertThat(days.holidays()).containsEntry(LocalDate.of(2025, 9, 11), "Jeûne genevois");
    }
}
