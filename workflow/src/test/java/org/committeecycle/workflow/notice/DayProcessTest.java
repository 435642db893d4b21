package org.committeecycle.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.AYear.BORDURIA;
import static org.committeecycle.workflow.AYear.ISU;

import java.time.Instant;
import java.time.LocalDate;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.notice.Notices;
import org.committeecycle.domain.notice.SpyMessenger;
import org.committeecycle.workflow.AYear;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DayProcessTest extends ProcessTest {

    @Autowired
    AYear year;

    @Autowired
    Approvals approvals;

    @Autowired
    Committee committee;

    @Autowired
    Notices notices;

    @Autowired
    SpyMessenger messenger;

    @Autowired
    EngineProcesses engine;

    private LocalDate day;

    @BeforeEach
    void oneDelegateInSlack() {
        year.opens();
        day = year.today().plusWeeks(1);
        notices.serve(ISU, "T1", "B1", null);
        committee.appoint(ISU, new Delegate("Bo", BORDURIA, year.today(), null, null, null));
        committee.bind(ISU, BORDURIA, "Bo", "U" + BORDURIA, "T1");
        year.passesUntil(clock.instant().plusSeconds(10));
        messenger.told.clear();
    }

    @Test
    void asksWhoeverTakesTheChairInTheMorningOfThatDay() {
        committee.nameChair(ISU, BORDURIA, day, null);
        String id = ask(DecisionRule.CHAIR);

        year.passesUntil(morning().minusSeconds(1));
        assertThat(questions(id)).isZero();
        year.passesUntil(morning().plusSeconds(10));
        assertThat(questions(id)).isEqualTo(1);
    }

    @Test
    void looksAgainAtWhatWasShownWhenATermHasEndedAndThenNoMore() {
        String id = ask(DecisionRule.ALL);
        year.passesUntil(clock.instant().plusSeconds(10));
        messenger.told.clear();

        year.passesUntil(Instant.parse("2027-01-01T08:00:10Z"));

        assertThat(messenger.told)
                .contains("QUESTION approval/%s 1 to T1.U%s as Bo for %s".formatted(id, BORDURIA, BORDURIA));
        assertThat(engine.runs("day", "days")).isFalse();
    }

    @Test
    void oneInstanceWaitsForTheNearestDayHoweverManyAreRecorded() {
        committee.nameChair(ISU, BORDURIA, day.plusWeeks(1), null);
        committee.chooseFocalPoint(ISU, BORDURIA, day, null);
        String id = ask(DecisionRule.ALL);
        year.passesUntil(clock.instant().plusSeconds(10));
        messenger.told.clear();

        year.passesUntil(morning().plusSeconds(10));

        assertThat(questions(id)).isEqualTo(1);
    }

    private Instant morning() {
        return day.atTime(9, 0).atZone(clock.getZone()).toInstant();
    }

    /** Each once, however often what it shows has changed. */
    private long questions(String id) {
        return messenger.told.stream()
                .filter(("QUESTION approval/%s 1 to T1.U%s as Bo for %s".formatted(id, BORDURIA, BORDURIA))::equals)
                .distinct()
                .count();
    }

    private String ask(DecisionRule rule) {
        return approvals
                .open(
                        ISU,
                        new Question(
                                AYear.subject(), AYear.subject(), "Note the calendar", rule, "300 working days", null))
                .id();
    }
}
