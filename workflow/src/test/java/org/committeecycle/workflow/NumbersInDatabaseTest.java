package org.committeecycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.NumbersContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NumbersInDatabaseTest {

    @Nested
    class OnH2 extends InDatabase {
        OnH2() {
            super(Databases.h2());
        }
    }

    @Nested
    class OnPostgreSql extends InDatabase {
        OnPostgreSql() {
            super(Databases.postgreSql());
        }
    }

    abstract static class InDatabase extends NumbersContract {

        private final Database database;

        InDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected Numbers unused() {
            NumbersInDatabase numbers = new NumbersInDatabase(database.jdbc());
            return new Numbers() {
                @Override
                public int next(String series) {
                    return database.inTransaction(() -> numbers.next(series));
                }

                @Override
                public int nextWithin(String series, String whole) {
                    return database.inTransaction(() -> numbers.nextWithin(series, whole));
                }
            };
        }

        @Test
        void givesTheNumberOfARolledBackChangeAgain() {
            Numbers numbers = unused();
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        numbers.next("audit");
                        numbers.nextWithin("audit", "2025");
                        throw new IllegalStateException("rolled back");
                    }))
                    .hasMessage("rolled back");

            assertThat(numbers.next("audit")).isEqualTo(1);
            assertThat(numbers.nextWithin("audit", "2025")).isEqualTo(1);
        }
    }
}
