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
            return series -> database.inTransaction(() -> numbers.next(series));
        }

        @Test
        void givesTheNumberOfARolledBackChangeAgain() {
            Numbers numbers = unused();
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        numbers.next("audit");
                        throw new IllegalStateException("rolled back");
                    }))
                    .hasMessage("rolled back");

            assertThat(numbers.next("audit")).isEqualTo(1);
        }
    }
}
