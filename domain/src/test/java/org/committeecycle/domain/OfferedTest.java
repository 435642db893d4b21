package org.committeecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Finding;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What somebody is told to be able to do is what would be taken from them, on a case that concerns one member. */
class OfferedTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final Actor MEMBER = House.delegateOf(House.CASCARA);
    private static final Actor CONCERNED = House.delegateOf(House.BORDURIA);
    private static final Actor ONLY_SEEING = House.delegateOf(House.DORADO);

    private static final List<Actor> EVERYBODY = List.of(
            House.ISU,
            House.SYSTEM,
            House.CHAIR,
            MEMBER,
            CONCERNED,
            ONLY_SEEING,
            House.OUTSIDER,
            House.AUDITOR,
            House.OWNER,
            House.STRANGER);

    private final House house = House.in2025();
    private final Case known = house.cases.open(
            House.ISU,
            2025,
            List.of(new Matter("alleged", "the alleged use")),
            List.of(House.BORDURIA),
            List.of(),
            List.of());

    OfferedTest() {
        house.recusals.decide(House.ISU, known.subject(), House.DORADO, true, false, "decision 3", TODAY, null);
    }

    @ParameterizedTest
    @FieldSource("EVERYBODY")
    void toPropose(Actor actor) {
        boolean offered = house.cases.mayPropose(actor, known);
        assertThat(isTaken(() -> house.cases.proposeFinding(actor, known.reference(), Finding.CREDIBLE, "because")))
                .isEqualTo(offered);
        assertThat(house.cases.mayPropose(actor, house.cases.require(House.ISU, known.reference())))
                .isEqualTo(offered && isTaken(() -> house.cases.proposeClosing(actor, known.reference(), "because")));
    }

    @ParameterizedTest
    @FieldSource("EVERYBODY")
    void toRecord(Actor actor) {
        for (Subject about : List.of(known.subject(), House.year())) {
            boolean offered = house.activities.mayRecord(actor, about);
            assertThat(isTaken(() -> record(actor, about))).isEqualTo(offered);
        }
    }

    @ParameterizedTest
    @FieldSource("EVERYBODY")
    void toWiden(Actor actor) {
        Activity entry = record(House.ISU, known.subject());
        boolean offered = house.activities.mayWiden(actor, entry);
        assertThat(isTaken(() -> house.activities.widen(actor, List.of(entry.number()), Visibility.PUBLIC)))
                .isEqualTo(offered);
        Activity wide = house.activities.require(House.ISU, entry.number());
        assertThat(house.activities.mayWiden(actor, wide)).isEqualTo(offered && wide.visibility() != Visibility.PUBLIC);
    }

    @ParameterizedTest
    @FieldSource("EVERYBODY")
    void toManage(Actor actor) {
        Question question =
                new Question(known.subject(), known.subject(), "Shall we?", DecisionRule.ALL, "5 working days", null);
        Approval approval = house.approvals.ask(House.ISU, question, null);
        boolean offered = house.approvals.mayManage(actor, approval);
        assertThat(isTaken(() -> house.approvals.withdraw(actor, approval.id(), "because")))
                .isEqualTo(offered);
        Approval after = house.approvals.require(House.ISU, approval.id());
        assertThat(house.approvals.mayManage(actor, after)).isEqualTo(offered && after.isOpen());
    }

    private Activity record(Actor actor, Subject about) {
        List<Participant> with = List.of(new Participant("a delegation"));
        return house.activities.record(
                actor,
                2025,
                new Facts(ActivityKind.MEETING, When.on(TODAY), about, null, null, with, null, null, null));
    }

    private static boolean isTaken(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
