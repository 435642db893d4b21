package org.committeecycle.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Subject.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link TaskStore} keeps to. */
public abstract class TaskStoreContract {

    private static final Instant NOW = Instant.parse("2025-10-26T00:30:00.000001Z");
    private static final Subject YEAR = Subject.of(Kind.CYCLE, "2025");
    private static final Subject CASE = Subject.of(Kind.CASE, "2025-1");

    private TaskStore store;

    /** A store without a task. */
    protected abstract TaskStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void givesBackAnAnsweredTask() {
        Task task = task("T-1", YEAR, NOW.plusSeconds(3600));
        Task answered =
                task.done("Zoë for XAA", NOW, Map.of("day", "17 March", "notes", "ü".repeat(20_000), "none", ""));
        store.add(task);

        store.replace(answered);

        assertThat(store.find("T-1")).contains(answered);
        assertThat(store.lock("T-1")).isEqualTo(store.find("T-1"));
        assertThat(store.find("T-2")).isEmpty();
        assertThat(store.lock("T-2")).isEmpty();
    }

    @Test
    void givesBackATaskWithoutAFormADeadlineOrAStep() {
        Task task = new Task(
                "T-1",
                "sign",
                null,
                "Sign",
                "Sign it.",
                Owner.CHAIR,
                CASE,
                CASE,
                null,
                null,
                NOW,
                Task.Status.OPEN,
                null,
                null,
                Map.of());

        store.add(task);

        assertThat(store.find("T-1")).contains(task);
    }

    @Test
    void listsTheMostUrgentFirstThenTheOldest() {
        store.add(task("T-9", YEAR, null));
        store.add(task("T-10", YEAR, NOW.plusSeconds(60)));
        store.add(task("T-8", YEAR, NOW.plusSeconds(60)));
        store.add(task("T-11", YEAR, NOW));

        assertThat(store.open()).extracting(Task::id).containsExactly("T-11", "T-10", "T-8", "T-9");
    }

    @Test
    void listsOpenTasksOnly() {
        Task done = task("T-1", YEAR, null);
        Task closed = task("T-2", YEAR, null);
        store.add(done);
        store.add(closed);
        store.add(task("T-3", YEAR, null));

        store.replace(done.done("ISU", NOW, Map.of()));
        store.replace(closed.closed(NOW));

        assertThat(store.open()).containsExactly(task("T-3", YEAR, null));
    }

    @Test
    void findsTheOpenTasksOfTheOwnersInTheSameOrder() {
        store.add(task("T-1", YEAR, null, Owner.MEMBERS));
        store.add(task("T-2", YEAR, NOW, Owner.ISU));
        store.add(task("T-3", YEAR, NOW.plusSeconds(60), Owner.CHAIR));
        store.add(task("T-4", YEAR, NOW, Owner.MEMBERS));
        Task done = task("T-5", YEAR, NOW, Owner.MEMBERS);
        store.add(done);
        store.replace(done.done("ISU", NOW, Map.of()));

        assertThat(store.openFor(Set.of(Owner.MEMBERS))).extracting(Task::id).containsExactly("T-4", "T-1");
        assertThat(store.openFor(Set.of(Owner.MEMBERS, Owner.CHAIR)))
                .extracting(Task::id)
                .containsExactly("T-4", "T-3", "T-1");
        assertThat(store.openFor(Set.of())).isEmpty();
    }

    @Test
    void findsTheOpenTasksOnASubject() {
        store.add(task("T-1", YEAR, null));
        store.add(task("T-2", CASE, null));
        Task done = task("T-3", CASE, null);
        store.add(done);
        store.replace(done.done("ISU", NOW, Map.of()));

        assertThat(store.openOn(CASE)).containsExactly(task("T-2", CASE, null));
    }

    @Test
    void replacesNoTaskThatItDoesNotKeep() {
        assertThatThrownBy(() -> store.replace(task("T-1", YEAR, null))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void findsEveryTaskAboutAYearOrACaseWithItsAnswers() {
        Task done = task("T-1", YEAR, NOW.plusSeconds(60)).done("Zoë for XAA", NOW, Map.of("day", "17 March"));
        Task open = task("T-2", YEAR, NOW);
        store.add(done);
        store.add(open);
        store.add(task("2025-1-T1", CASE, CASE, NOW, Owner.ISU));

        assertThat(store.about(YEAR)).containsExactly(done, open);
        assertThat(store.about(CASE)).extracting(Task::id).containsExactly("2025-1-T1");
        assertThat(store.about(Subject.of(Kind.CYCLE, "2026"))).isEmpty();
    }

    private static Task task(String id, Subject subject, @Nullable Instant due) {
        return task(id, subject, due, Owner.ISU);
    }

    private static Task task(String id, Subject subject, @Nullable Instant due, Owner owner) {
        return task(id, subject, YEAR, due, owner);
    }

    private static Task task(String id, Subject subject, Subject about, @Nullable Instant due, Owner owner) {
        return new Task(
                id,
                "draft",
                "2",
                "Draft the letter",
                "Write it.",
                owner,
                subject,
                about,
                "draft",
                due,
                NOW,
                Task.Status.OPEN,
                null,
                null,
                Map.of());
    }
}
