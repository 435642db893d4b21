package org.committeecycle.domain.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.CHAIR;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.OUTSIDER;
import static org.committeecycle.domain.House.OWNER;
import static org.committeecycle.domain.House.STRANGER;
import static org.committeecycle.domain.House.SYSTEM;
import static org.committeecycle.domain.House.delegateOf;
import static org.committeecycle.domain.process.StepNow.State.DONE;
import static org.committeecycle.domain.process.StepNow.State.RUNNING;
import static org.committeecycle.domain.process.StepNow.State.SKIPPED;
import static org.committeecycle.domain.process.StepNow.State.TO_COME;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.api.Test;

class OverviewsTest {

    private static final Subject CASE = Subject.of(Subject.Kind.CASE, "2025-1");

    private final House house = House.in2025();

    @Test
    void tellsDoneSkippedRunningAndToCome() {
        house.cycles.complete(ISU, 2025, "initial-meeting", When.on(LocalDate.of(2025, 1, 17)));
        house.cycles.skip(ISU, 2025, "reporting-workshop", "held by others");
        task("reporting-reminder", Owner.ISU, House.year());
        task("hand-over", Owner.ISU, House.year());

        assertThat(step("initial-meeting"))
                .isEqualTo(new StepNow("initial-meeting", "Initial meeting", DONE, "17 January 2025"));
        assertThat(step("reporting-workshop").state()).isEqualTo(SKIPPED);
        assertThat(step("reporting-workshop").when()).isEqualTo("held by others");
        assertThat(step("reporting-reminder").state()).isEqualTo(RUNNING);
        assertThat(step("hand-over").state()).isEqualTo(TO_COME);
        assertThat(house.overviews.year(ISU, 2025).those(RUNNING))
                .extracting(StepNow::step)
                .containsExactly("reporting-reminder");
    }

    @Test
    void aStepRunsForEverybodyWhenItsLetterOrThePaperIsBegun() {
        house.tables.put("pre-msp");
        house.templates.put("pre-msp", "To {{state}}");
        house.communications.openUsual(SYSTEM, 2025, Step.PRE_MSP);
        house.papers.open(SYSTEM, 2025);

        for (Actor actor : List.of(ISU, CHAIR, delegateOf(BORDURIA), OWNER)) {
            assertThat(house.overviews.year(actor, 2025).those(RUNNING))
                    .extracting(StepNow::step)
                    .containsExactly("pre-msp", "msp-paper");
        }
        house.communications.withdraw(ISU, "2025-pre-msp", "too early");
        house.papers.withdraw(ISU, 2025, "too early");
        assertThat(house.overviews.year(ISU, 2025).those(RUNNING)).isEmpty();
    }

    @Test
    void aDatePassesByItself() {
        house.goTo("2025-04-30T12:00");
        assertThat(step("reports-due").state()).isEqualTo(TO_COME);
        house.goTo("2025-05-01T09:00");
        assertThat(step("reports-due").state()).isEqualTo(DONE);
        assertThat(house.overviews.dueNext(ISU)).extracting(Waiting::what).doesNotContain("Article 7 reports due");
        house.goTo("2025-12-03T09:00");
        assertThat(step("msp").state()).isEqualTo(RUNNING);
        house.goTo("2025-12-06T09:00");
        assertThat(step("msp").state()).isEqualTo(DONE);
    }

    @Test
    void tellsWhatWaitsForWhom() {
        task("reporting-reminder", Owner.ISU, House.year());
        ask(DecisionRule.ALL, House.year());

        assertThat(house.overviews.year(ISU, 2025).waiting())
                .extracting(Waiting::itself, Waiting::waits)
                .containsExactly(
                        tuple(Subject.parse("task/T-1"), "waits for the ISU"),
                        tuple(
                                Subject.parse("approval/A-1"),
                                "waits for Avalon, Borduria, Cascara, the Dorado Islands and Erewhon,"
                                        + " until 10 March 2025, 18:00 (Geneva)"));
    }

    @Test
    void whatTheChairDecidesIsDueForTheChairAlone() {
        ask(DecisionRule.CHAIR, House.year());

        assertThat(asked(CHAIR)).containsExactly("approval/A-1");
        assertThat(asked(delegateOf(BORDURIA))).isEmpty();
        assertThat(asked(ISU)).containsExactly("approval/A-1");
    }

    @Test
    void aDecisionIsDueUntilTheMemberHasAgreedOrObjected() {
        ask(DecisionRule.ALL, House.year());
        house.approvals.decide(delegateOf(CASCARA), "A-1", 1, Stance.HOLDS, "");
        house.approvals.decide(delegateOf(BORDURIA), "A-1", 1, Stance.AGREES, "");

        assertThat(asked(delegateOf(CASCARA))).containsExactly("approval/A-1");
        assertThat(asked(delegateOf(BORDURIA))).isEmpty();
    }

    @Test
    void putsWhatIsDueInOrder() {
        task("reporting-reminder", Owner.MEMBERS, House.year());
        ask(DecisionRule.ALL, House.year());

        assertThat(house.overviews.dueNext(delegateOf(CASCARA)))
                .extracting(waiting -> waiting.itself().toString())
                .startsWith("milestone/2025-initial-meeting", "task/T-1", "approval/A-1")
                .endsWith("milestone/2025-hand-over");
    }

    @Test
    void aRecusedMemberFindsNothingOfTheCase() {
        house.recusals.concern(ISU, CASE, BORDURIA);
        task("visit", Owner.MEMBERS, CASE);
        ask(DecisionRule.ALL, CASE);

        assertThat(house.overviews.year(delegateOf(CASCARA), 2025).waiting()).hasSize(2);
        assertThat(house.overviews.year(delegateOf(BORDURIA), 2025))
                .isEqualTo(withoutTheCase().overviews.year(delegateOf(BORDURIA), 2025));
        assertThat(house.overviews.dueNext(delegateOf(BORDURIA)))
                .isEqualTo(withoutTheCase().overviews.dueNext(delegateOf(BORDURIA)));
        assertThat(house.overviews.year(OWNER, 2025).waiting()).isEmpty();
    }

    @Test
    void outsidersFindNothingAtAll() {
        task("reporting-reminder", Owner.MEMBERS, House.year());
        ask(DecisionRule.ALL, House.year());

        for (Actor actor : List.of(OUTSIDER, STRANGER)) {
            assertThat(house.overviews.dueNext(actor)).isEmpty();
            house.refuses(() -> house.overviews.year(actor, 2025)).withMessage("There is no cycle '2025'.");
        }
    }

    private static House withoutTheCase() {
        return House.in2025();
    }

    private StepNow step(String key) {
        return house.overviews.year(ISU, 2025).steps().stream()
                .filter(step -> step.step().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> asked(Actor actor) {
        return house.overviews.dueNext(actor).stream()
                .map(Waiting::itself)
                .filter(itself -> itself.kind() != Subject.Kind.MILESTONE)
                .map(Subject::toString)
                .toList();
    }

    private void task(String key, Owner owner, Subject about) {
        house.tasks.open(new Tasks.Request(
                key, null, "Do it", "Do it.", owner, about, about, null, House.at("2025-03-07T18:00")));
    }

    private void ask(DecisionRule rule, Subject about) {
        String period = rule == DecisionRule.ALL ? "5 working days" : null;
        house.approvals.ask(SYSTEM, new Question(about, about, "Shall we?", rule, period, "3 working days"), null);
    }
}
