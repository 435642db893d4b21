package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.workflow.Database;
import org.committeecycle.workflow.Databases;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

class OnceInDatabaseTest {

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2());
        }
    }

    @Nested
    class OnPostgreSql extends Contract {
        OnPostgreSql() {
            super(Databases.postgreSql());
        }
    }

    /** What these requests do is to begin a series of numbers. */
    abstract static class Contract {

        private final Database database;
        private final SimulatedClock clock = new SimulatedClock(Instant.parse("2025-03-03T08:00:00Z"), ZoneOffset.UTC);
        private final OnceInDatabase once;

        private int tries;

        Contract(Database database) {
            this.database = database;
            once = new OnceInDatabase(
                    database.jdbc(), new EngineCall(new JdbcTransactionManager(database.source())), clock);
        }

        @Test
        void doesWhatARequestAsksOnce() {
            assertThat(once.of("1.1", () -> begin("a"))).contains("a");
            assertThat(once.of("1.1", () -> begin("b"))).isEmpty();
            assertThat(isThere("a")).isTrue();
            assertThat(isThere("b")).isFalse();
        }

        @Test
        void letsOneOfTwoThroughThatArriveTogether() {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            CompletableFuture<Optional<String>> first = CompletableFuture.supplyAsync(() -> once.of("1.1", () -> {
                begun.countDown();
                await(ended);
                return begin("a");
            }));
            await(begun);
            CompletableFuture<Optional<String>> second =
                    CompletableFuture.supplyAsync(() -> once.of("1.1", () -> begin("b")));
            ended.countDown();

            assertThat(first.join()).contains("a");
            assertThat(second.join()).isEmpty();
            assertThat(isThere("b")).isFalse();
        }

        @Test
        void undoesWhatWasRefusedAndDoesNotBeginItAgain() {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> once.of("1.1", refused()));
            assertThat(isThere("a")).isFalse();
            assertThat(once.of("1.1", () -> begin("b"))).isEmpty();
        }

        @Test
        void beginsAnewWhatFailed() {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> once.of("1.1", () -> {
                        begin("a");
                        throw new IllegalStateException("a bug");
                    }));
            assertThat(isThere("a")).isFalse();
            assertThat(once.of("1.1", () -> begin("b"))).contains("b");
        }

        @Test
        void takesNoDuplicateInWhatARequestDoesForTheRequestDoneTwice() {
            begin("taken");
            assertThat(once.of("1.1", () -> begin(++tries == 1 ? "taken" : "free")))
                    .contains("free");
        }

        @Test
        void forgetsWhatNobodyCanRepeatAnyMore() {
            once.of("1.1", () -> begin("a"));
            clock.moveTo(clock.instant().plus(Duration.ofDays(3)));
            once.of("1.2", () -> begin("b"));
            assertThat(once.of("1.1", () -> begin("c"))).contains("c");
        }

        @Test
        void remembersThoughTheClockWasWrongForAWhile() {
            once.of("1.1", () -> begin("a"));
            clock.moveTo(clock.instant().plus(Duration.ofHours(5)));
            once.of("1.2", () -> begin("b"));
            assertThat(once.of("1.1", () -> begin("c"))).isEmpty();
        }

        private Supplier<String> refused() {
            return () -> {
                begin("a");
                throw new Refused("Not today.");
            };
        }

        private String begin(String series) {
            database.jdbc()
                    .sql("insert into number_series (series, last_number) values (?, 0)")
                    .param(series)
                    .update();
            return series;
        }

        private boolean isThere(String series) {
            return database.jdbc()
                            .sql("select count(*) from number_series where series = ?")
                            .param(series)
                            .query(Integer.class)
                            .single()
                    == 1;
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
