package org.committeecycle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every {@link PriorityStore} keeps to; it knows the years 2025 and 2026. */
public abstract class PriorityStoreContract {

    /** A store without a priority. */
    protected abstract PriorityStore empty();

    @Test
    void listsAYearInTheOrderOfNumbers() {
        PriorityStore store = empty();
        store.add(priority(2, 2025));
        store.add(priority(1, 2025));
        store.add(priority(3, 2026));

        assertThat(store.of(2025)).containsExactly(priority(1, 2025), priority(2, 2025));
    }

    private static Priority priority(int number, int year) {
        return new Priority(number, year, "Action 48 of the SRAAP", "go on", "Zoë");
    }
}
