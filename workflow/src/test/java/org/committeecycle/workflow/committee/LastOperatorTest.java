package org.committeecycle.workflow.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditInMemory;
import org.committeecycle.domain.committee.Operator;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.workflow.Database;
import org.committeecycle.workflow.Databases;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two operators who take the role from each other at the same moment; the second begins while the first is not done. */
class LastOperatorTest {

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

    abstract static class InDatabase {

        private static final Actor ANA = Actor.staff("ana", Set.of(Role.OPERATOR), Channel.SSH);
        private static final Actor BEN = Actor.staff("ben", Set.of(Role.OPERATOR), Channel.SSH);

        private final Database database;
        private final OperatorsInDatabase store;

        InDatabase(Database database) {
            this.database = database;
            this.store = new OperatorsInDatabase(database.jdbc());
            store.keep(new Operator("ana", Set.of(Role.OPERATOR)));
            store.keep(new Operator("ben", Set.of(Role.OPERATOR)));
            store.keep(new Operator("aude", Set.of(Role.AUDITOR)));
        }

        @Test
        void staysWhenTwoDismissEachOther() {
            refusesTheSecond(first -> first.dismiss(ANA, "ben"), second -> second.dismiss(BEN, "ana"));
        }

        @Test
        void staysWhenTwoTakeTheRoleFromEachOther() {
            refusesTheSecond(
                    first -> first.admit(ANA, "ben", Set.of(Role.AUDITOR)),
                    second -> second.admit(BEN, "ana", Set.of(Role.AUDITOR)));
        }

        private void refusesTheSecond(Consumer<Operators> first, Consumer<Operators> second) {
            CountDownLatch firstIsDone = new CountDownLatch(1);
            CountDownLatch secondIsThere = new CountDownLatch(1);
            CompletableFuture<Void> ending = CompletableFuture.runAsync(() -> inTransaction(() -> {
                first.accept(operators(new CountDownLatch(1)));
                firstIsDone.countDown();
                await(secondIsThere);
            }));
            await(firstIsDone);

            assertThatThrownBy(() -> inTransaction(() -> second.accept(operators(secondIsThere))))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("last operator");
            ending.join();
            assertThat(store.rolesOf("ana")).containsExactly(Role.OPERATOR);
        }

        private void inTransaction(Runnable work) {
            database.inTransaction(() -> {
                work.run();
                return null;
            });
        }

        /** Operators who say so before they wait for a number. */
        private Operators operators(CountDownLatch asking) {
            Numbers numbers = Databases.numbers(database.jdbc());
            Numbers announced = new Numbers() {
                @Override
                public int next(String series) {
                    asking.countDown();
                    return numbers.next(series);
                }

                @Override
                public int nextWithin(String series, String whole) {
                    return numbers.nextWithin(series, whole);
                }
            };
            return new Operators(
                    store,
                    new OperatorKeysInDatabase(database.jdbc()),
                    new LoginInDatabase(database.jdbc()),
                    new Audit(new AuditInMemory(), announced, Clock.systemUTC()),
                    announced);
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
