package org.committeecycle.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.EREWHON;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.SYSTEM;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.House;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.committee.Office;
import org.committeecycle.domain.committee.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 10);

    private final House house = House.in2025();

    @BeforeEach
    void aSeatThatEndsByDate() {
        Term term = house.committeeStore.terms().stream()
                .filter(known ->
                        known.office() == Office.MEMBER && known.holder().equals(EREWHON))
                .findFirst()
                .orElseThrow();
        house.committeeStore.replace(term, new Term(Office.MEMBER, EREWHON, term.from(), LAST_DAY));
    }

    @Test
    void theMorningAfterTheLastDayIsTheNext() {
        assertThat(house.days.next()).isEqualTo(House.at("2025-03-11T09:00"));
    }

    @Test
    void whatOnlyTheOneThatLeavesHadNotAgreedToIsCountedAgainThen() {
        String id = ask();
        agreeAllBut(EREWHON.value(), id);
        house.goTo("2025-03-10T23:59");
        assertThat(house.approvals.count(SYSTEM, id)).isEqualTo(Outcome.WAITING_UNTIL_DEADLINE);
        house.goTo("2025-03-11T09:00");
        house.approvalProcess.told.clear();

        assertThat(house.days.begin(SYSTEM)).isEqualTo(Days.Left.MORE);

        assertThat(house.approvalProcess.told).containsExactly("changed " + id);
        assertThat(house.approvals.count(SYSTEM, id)).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void whatIsDecidedIsNotCountedAgain() {
        String decided = ask();
        String open = ask();
        house.approvals.withdraw(ISU, decided, "no longer needed");
        house.goTo("2025-03-11T09:00");
        house.approvalProcess.told.clear();

        house.days.begin(SYSTEM);

        assertThat(house.approvalProcess.told).containsExactly("changed " + open);
    }

    @Test
    void nobodyButTheISUAndTheSoftwareBeginsADay() {
        ask();
        for (var actor : List.of(House.CHAIR, House.OUTSIDER)) {
            house.refuses(() -> house.days.begin(actor));
        }
    }

    @Test
    void daysAreAwaitedThoughNoWorkspaceIsServed() {
        int before = house.noticeProcess.daysToCome;

        house.committee.chooseFocalPoint(ISU, AVALON, LocalDate.of(2025, 6, 1), null);

        assertThat(house.noticeProcess.daysToCome).isEqualTo(before + 1);
        assertThat(house.noticeStore.all()).isEmpty();
    }

    private String ask() {
        return house.approvals
                .open(
                        ISU,
                        new Question(
                                House.year(),
                                House.year(),
                                "Note the calendar",
                                DecisionRule.ALL,
                                "20 working days",
                                null))
                .id();
    }

    private void agreeAllBut(String absent, String id) {
        House.MEMBERS.stream()
                .filter(member -> !member.value().equals(absent))
                .forEach(member -> house.approvals.decide(House.delegateOf(member), id, 1, Stance.AGREES, ""));
    }
}
