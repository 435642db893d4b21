package org.committeecycle.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.task.Field.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final Subject CASE = Subject.of(Subject.Kind.CASE, "2025-1");
    private static final Actor MEMBER = House.delegateOf(House.BORDURIA);
    private static final Map<String, String> ANSWERS = Map.of("on", "2025-03-03");

    private final House house = House.in2025();
    private final Tasks tasks = house.tasks;

    @BeforeEach
    void form() {
        house.forms.put(new Form(
                "step-done",
                "The step is done",
                List.of(new Field("on", "Day", Type.DATE, true, null, null, List.of()))));
    }

    @Test
    void aTaskIsAnsweredByItsOwnerOnce() {
        Task task = open(Owner.ISU, House.year(), null);
        assertThat(task.openedAt()).isEqualTo(house.deadlines.now());
        Task done = tasks.answer(House.ISU, task.id(), ANSWERS);
        assertThat(done.status()).isEqualTo(Task.Status.DONE);
        assertThat(done.doneBy()).isEqualTo("Ina");
        assertThat(done.answers()).isEqualTo(ANSWERS);
        assertThat(house.taskProcess.told).containsExactly("answered T-1 {on=2025-03-03}");
        house.refuses(() -> tasks.answer(House.ISU, task.id(), ANSWERS))
                .withMessage("Task T-1 was done by Ina at 3 March 2025, 09:00 (Geneva).");
    }

    @Test
    void refusesAnswersThatDoNotFitTheForm() {
        Task task = open(Owner.ISU, House.year(), null);
        house.refuses(() -> tasks.answer(House.ISU, task.id(), Map.of())).withMessage("'Day' needs an answer.");
    }

    @Test
    void refusesToAnswerATaskThatACommandCompletes() {
        Task task = tasks.open(new Tasks.Request(
                "sign-letter", null, "Sign", "Use 'letter sign'.", Owner.ISU, House.year(), House.year(), null, null));
        house.refuses(() -> tasks.answer(House.ISU, task.id(), Map.of()))
                .withMessage("Task T-1 is not answered by a form: Use 'letter sign'.");
        house.refuses(() -> tasks.form(task)).withMessage("Task T-1 has no form: Use 'letter sign'.");
    }

    @Test
    void refusesEverybodyOfWhomItIsNotAsked() {
        Task ofIsu = open(Owner.ISU, House.year(), null);
        Task ofChair = open(Owner.CHAIR, House.year(), null);
        Task ofMembers = open(Owner.MEMBERS, House.year(), null);
        for (Actor actor : List.of(MEMBER, House.CHAIR, House.AUDITOR, House.OWNER, House.SYSTEM)) {
            house.refuses(() -> tasks.answer(actor, ofIsu.id(), ANSWERS))
                    .withMessage("Task T-1 is asked of the ISU, not of %s.".formatted(actor));
        }
        for (Actor actor : List.of(MEMBER, House.ISU, House.AUDITOR)) {
            house.refuses(() -> tasks.answer(actor, ofChair.id(), ANSWERS))
                    .withMessage("Task T-2 is asked of the Chair, not of %s.".formatted(actor));
        }
        for (Actor actor : List.of(House.ISU, House.AUDITOR)) {
            house.refuses(() -> tasks.answer(actor, ofMembers.id(), ANSWERS))
                    .withMessage("Task T-3 is asked of the members, not of %s.".formatted(actor));
        }
        for (Actor actor : List.of(House.OUTSIDER, House.STRANGER)) {
            house.refuses(() -> tasks.answer(actor, ofMembers.id(), ANSWERS)).withMessage("There is no task 'T-3'.");
        }
        tasks.answer(House.CHAIR, ofChair.id(), ANSWERS);
        tasks.answer(MEMBER, ofMembers.id(), ANSWERS);
    }

    @Test
    void theIsuRecordsWhatAMemberAnsweredAnotherWay() {
        Task ofMembers = open(Owner.MEMBERS, House.year(), null);
        Task ofChair = open(Owner.CHAIR, House.year(), null);
        house.refuses(() -> tasks.record(House.ISU, ofMembers.id(), House.BORDURIA, "Bea", Way.PHONE, ANSWERS))
                .withMessageStartingWith("Nobody is recorded as a delegate of XAB");
        house.speaks("Bea", House.BORDURIA).speaks("Ava", House.AVALON);
        Task done = tasks.record(House.ISU, ofMembers.id(), House.BORDURIA, "Bea", Way.PHONE, ANSWERS);
        assertThat(done.doneBy()).isEqualTo("Bea for XAB, recorded by Ina");
        assertThat(done.answers()).isEqualTo(ANSWERS);
        assertThat(house.taskProcess.told).containsExactly("answered T-1 {on=2025-03-03}");
        assertThat(house.audited()).contains("recorded that Bea for XAB answered 'A task' by phone");
        tasks.record(House.ISU, ofChair.id(), House.AVALON, "Ava", Way.MAIL, ANSWERS);
    }

    @Test
    void recordsNoAnswerOfAMemberThatIsNotAsked() {
        Task ofChair = open(Owner.CHAIR, House.year(), null);
        Task ofIsu = open(Owner.ISU, House.year(), null);
        recuse(House.BORDURIA, null);
        Task onCase = open(Owner.MEMBERS, CASE, null);
        for (Task task : List.of(ofChair, ofIsu, onCase)) {
            house.refuses(() -> tasks.record(House.ISU, task.id(), House.BORDURIA, "Bea", Way.MAIL, ANSWERS))
                    .withMessageContaining("not of Bea for XAB.");
        }
        house.speaks("Ava", House.AVALON);
        house.refuses(() -> tasks.record(House.ISU, onCase.id(), House.AVALON, "Ava", Way.ITSELF, ANSWERS))
                .withMessage("Answers recorded by the ISU were given in the room, by phone or by mail.");
        house.refuses(() -> tasks.record(House.ISU, onCase.id(), House.AVALON, "Ava", Way.ROOM, Map.of()))
                .withMessage("'Day' needs an answer.");
    }

    @Test
    void everybodyFindsItsOwnTasksAndTheIsuAndAuditorsAll() {
        open(Owner.ISU, House.year(), null);
        open(Owner.CHAIR, House.year(), null);
        open(Owner.MEMBERS, House.year(), null);
        assertThat(ids(House.ISU)).containsExactly("T-1", "T-2", "T-3");
        assertThat(ids(House.AUDITOR)).containsExactly("T-1", "T-2", "T-3");
        assertThat(ids(House.CHAIR)).containsExactly("T-2", "T-3");
        assertThat(ids(MEMBER)).containsExactly("T-3");
        assertThat(ids(House.OUTSIDER)).isEmpty();
        assertThat(ids(House.STRANGER)).isEmpty();
    }

    @Test
    void theMostUrgentComesFirstAndWhatIsNeverDueLast() {
        open(Owner.ISU, House.year(), null);
        open(Owner.ISU, House.year(), House.at("2025-04-01T18:00"));
        open(Owner.ISU, House.year(), House.at("2025-03-04T18:00"));
        assertThat(ids(House.ISU)).containsExactly("T-3", "T-2", "T-1");
    }

    @Test
    void aMemberKeptFromACaseFindsNoTaskOfIt() {
        house.recusals.concern(House.ISU, CASE, House.BORDURIA);
        Task task = open(Owner.MEMBERS, CASE, null);
        assertThat(ids(MEMBER)).isEmpty();
        assertThat(tasks.openOn(MEMBER, CASE)).isEmpty();
        house.refuses(() -> tasks.require(MEMBER, task.id())).withMessage("There is no task '2025-1-T1'.");
        house.refuses(() -> tasks.answer(MEMBER, task.id(), ANSWERS)).withMessage("There is no task '2025-1-T1'.");
        assertThat(tasks.openOn(House.CHAIR, CASE)).hasSize(1);
        assertThat(tasks.openOn(House.OUTSIDER, CASE)).isEmpty();
    }

    @Test
    void aMemberThatMaySeeButNotActIsNotAsked() {
        recuse(House.BORDURIA, null);
        Task task = open(Owner.MEMBERS, CASE, null);
        assertThat(ids(MEMBER)).isEmpty();
        assertThat(tasks.require(MEMBER, task.id())).isEqualTo(task);
        house.refuses(() -> tasks.answer(MEMBER, task.id(), ANSWERS));
    }

    @Test
    void theOpenTaskIsGivenToThoseWhoAreAskedAndTheOthersHearWhoDidIt() {
        Task task = open(Owner.CHAIR, House.year(), null);
        assertThat(tasks.requireAsked(House.CHAIR, task.id())).isEqualTo(task);
        house.refuses(() -> tasks.requireAsked(MEMBER, task.id()))
                .withMessageStartingWith("Task T-1 is asked of the Chair, not of");
        tasks.answer(House.CHAIR, task.id(), ANSWERS);
        house.refuses(() -> tasks.requireAsked(House.CHAIR, task.id()))
                .withMessage("Task T-1 was done by the delegate of XAA for XAA at 3 March 2025, 09:00 (Geneva).");
    }

    @Test
    void theActingChairAnswersForTheChairOnItsCase() {
        recuse(House.AVALON, House.CASCARA);
        Task task = open(Owner.CHAIR, CASE, null);
        assertThat(ids(House.CHAIR)).isEmpty();
        house.refuses(() -> tasks.answer(House.CHAIR, task.id(), ANSWERS));
        tasks.answer(House.delegateOf(House.CASCARA), task.id(), ANSWERS);
    }

    @Test
    void aMemberFindsTheChairsTasksOnlyWhereItChairs() {
        recuse(House.AVALON, House.CASCARA);
        open(Owner.CHAIR, CASE, null);
        open(Owner.CHAIR, House.year(), null);
        open(Owner.MEMBERS, House.year(), null);
        assertThat(ids(House.delegateOf(House.CASCARA))).containsExactly("2025-1-T1", "T-2");
        assertThat(ids(House.CHAIR)).containsExactly("T-1", "T-2");
        assertThat(ids(MEMBER)).containsExactly("T-2");
    }

    @Test
    void aCaseWithoutAnActingChairDoesNotHideOtherTasks() {
        house.recusals.concern(House.ISU, CASE, House.AVALON);
        open(Owner.CHAIR, CASE, null);
        open(Owner.MEMBERS, House.year(), null);
        assertThat(ids(House.CHAIR)).containsExactly("T-1");
        assertThat(ids(MEMBER)).containsExactly("T-1");
    }

    @Test
    void aMemberKeptFromACaseCannotCountItsTasks() {
        house.recusals.concern(House.ISU, CASE, House.BORDURIA);
        for (Subject about : List.of(House.year(), CASE, House.year(), CASE, CASE, House.year())) {
            open(Owner.MEMBERS, about, null);
        }
        assertThat(ids(MEMBER)).containsExactly("T-1", "T-2", "T-3");
        assertThat(ids(House.CHAIR)).containsExactly("T-1", "2025-1-T1", "T-2", "2025-1-T2", "2025-1-T3", "T-3");
    }

    @Test
    void aTaskThatACommandSettledIsDoneAndAnotherOfItsKeyStaysOpen() {
        Task first = openStep("added-step", "retreat");
        Task second = openStep("added-step", "visit");
        tasks.settled(first.id());
        assertThat(tasks.require(House.ISU, first.id()).status()).isEqualTo(Task.Status.DONE);
        assertThat(tasks.require(House.ISU, second.id()).isOpen()).isTrue();
    }

    @Test
    void aTaskFallsAwayWithItsDiagramAndMovesWithItsDates() {
        Task task = open(Owner.ISU, House.year(), House.at("2025-04-01T18:00"));
        tasks.due(task.id(), House.at("2025-05-01T18:00"));
        assertThat(tasks.require(House.ISU, task.id()).due()).isEqualTo(House.at("2025-05-01T18:00"));
        tasks.fellAway(task.id());
        assertThat(ids(House.ISU)).isEmpty();
        house.refuses(() -> tasks.answer(House.ISU, task.id(), ANSWERS)).withMessage("Task T-1 fell away.");
    }

    @Test
    void whatIsDoneNeitherFallsAwayNorMoves() {
        Task task = open(Owner.ISU, House.year(), null);
        tasks.answer(House.ISU, task.id(), ANSWERS);
        tasks.fellAway(task.id());
        tasks.due(task.id(), House.at("2025-05-01T18:00"));
        Task kept = tasks.require(House.ISU, task.id());
        assertThat(kept.status()).isEqualTo(Task.Status.DONE);
        assertThat(kept.due()).isNull();
    }

    private void recuse(StateCode member, @Nullable StateCode actingChair) {
        house.recusals.decide(
                House.ISU, CASE, member, true, false, "decision 3", LocalDate.of(2025, 3, 3), actingChair);
    }

    private Task open(Owner owner, Subject subject, @Nullable Instant due) {
        return tasks.open(
                new Tasks.Request("a-task", null, "A task", "Do it.", owner, subject, subject, "step-done", due));
    }

    private Task openStep(String key, String step) {
        return tasks.open(new Tasks.Request(
                key, step, "A step", "Do it.", Owner.ISU, House.year(), House.year(), "step-done", null));
    }

    private List<String> ids(Actor actor) {
        return tasks.mine(actor).stream().map(Task::id).toList();
    }
}
