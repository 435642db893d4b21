package org.committeecycle.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.AYear.BORDURIA;
import static org.committeecycle.workflow.AYear.CASCARA;
import static org.committeecycle.workflow.AYear.CHAIR;
import static org.committeecycle.workflow.AYear.ISU;
import static org.committeecycle.workflow.AYear.MEMBERS;

import java.time.Duration;
import java.time.LocalDate;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.notice.Messenger.Told;
import org.committeecycle.domain.notice.NoticeStore;
import org.committeecycle.domain.notice.Notices;
import org.committeecycle.domain.notice.SpyMessenger;
import org.committeecycle.domain.process.Incident;
import org.committeecycle.domain.process.Incidents;
import org.committeecycle.workflow.AYear;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.ProcessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoticeProcessTest extends ProcessTest {

    private static final String CONVERSATION = "T1.U" + BORDURIA;

    @Autowired
    AYear year;

    @Autowired
    Approvals approvals;

    @Autowired
    Committee committee;

    @Autowired
    Notices notices;

    @Autowired
    NoticeStore store;

    @Autowired
    SpyMessenger messenger;

    @Autowired
    Incidents incidents;

    @Autowired
    EngineProcesses engine;

    @BeforeEach
    void oneDelegateInSlack() {
        year.opens();
        LocalDate today = year.today();
        committee.appoint(ISU, new Delegate("Bo", BORDURIA, today, null, null, null));
        notices.serve(ISU, "T1", "B1", null);
        committee.bind(ISU, BORDURIA, "Bo", "U" + BORDURIA, "T1");
        year.passesUntil(clock.instant().plusSeconds(10));
        messenger.told.clear();
    }

    @AfterEach
    void nothingIsLeftToAnswer() {
        messenger.told.clear();
        messenger.answers.clear();
        messenger.serves = true;
    }

    @Test
    void tellsEverythingInOrderAndEnds() {
        String id = ask();
        assertThat(engine.runs("notice", CONVERSATION)).isTrue();

        year.passesUntil(clock.instant().plusSeconds(10));

        assertThat(messenger.told)
                .containsSubsequence(
                        "QUESTION approval/%s 1 to %s as Bo for %s".formatted(id, CONVERSATION, BORDURIA),
                        "TEXT approval/%s 1 to %s as Bo for %s".formatted(id, CONVERSATION, BORDURIA));
        assertThat(engine.runs("notice", CONVERSATION)).isFalse();
        assertThat(store.waiting().length()).isZero();
        assertThat(approvals.require(ISU, id).reached()).containsOnlyKeys(BORDURIA);
    }

    @Test
    void aChangeIsToldAgain() {
        String id = ask();
        year.passesUntil(clock.instant().plusSeconds(10));
        messenger.told.clear();

        approvals.decide(CHAIR, id, 1, Stance.AGREES, "");
        year.passesUntil(clock.instant().plusSeconds(10));

        assertThat(messenger.told)
                .containsExactly("QUESTION approval/%s 1 to %s as Bo for %s".formatted(id, CONVERSATION, BORDURIA));
    }

    @Test
    void waitsAsLongAsItIsAskedToAndThenTells() {
        messenger.answers.add(Told.later(Duration.ofSeconds(30), "asked to wait"));
        ask();
        year.passesUntil(clock.instant().plusSeconds(29));
        assertThat(messenger.told).hasSize(1);

        year.passesUntil(clock.instant().plusSeconds(10));
        assertThat(messenger.told).hasSizeGreaterThan(1);
        assertThat(store.waiting().length()).isZero();
    }

    @Test
    void leavesItToAProcessThatCanSend() {
        messenger.serves = false;
        ask();
        year.passesUntil(clock.instant().plusSeconds(50));
        assertThat(messenger.told).isEmpty();

        messenger.serves = true;
        year.passesUntil(clock.instant().plusSeconds(30));
        assertThat(store.waiting().length()).isZero();
    }

    @Test
    void whatCannotBeToldIsAnIncidentAtOnceAndIsToldWhenItIsRetried() {
        messenger.answers.add(Told.never("The conversation is closed: open it again."));
        ask();
        year.passesUntil(clock.instant().plusSeconds(10));
        assertThat(messenger.told).hasSize(1);
        assertThat(incidents.open(ISU))
                .extracting(Incident::sentence)
                .containsExactly("The conversation is closed: open it again.");

        incidents.retry(ISU, incidents.open(ISU).get(0).id());
        year.passesUntil(clock.instant().plusSeconds(10));
        assertThat(incidents.open(ISU)).isEmpty();
        assertThat(store.waiting().length()).isZero();
    }

    @Test
    void showsAPageAtOnceToADelegateWhoIsGreetedLater() {
        LocalDate nextWeek = year.today().plusWeeks(1);
        committee.appoint(ISU, new Delegate("Cy", CASCARA, nextWeek, null, null, null));
        committee.bind(ISU, CASCARA, "Cy", "U" + CASCARA, "T1");
        notices.openHome("T1", "U" + CASCARA);

        year.passesUntil(clock.instant().plusSeconds(10));
        assertThat(messenger.told).singleElement().asString().startsWith("HOME");
        year.passesUntil(nextWeek.atTime(10, 0).atZone(clock.getZone()).toInstant());
        assertThat(messenger.told)
                .filteredOn(told -> told.startsWith("WELCOME"))
                .singleElement()
                .asString()
                .contains("as Cy");
    }

    private String ask() {
        Approval approval = approvals.open(
                ISU,
                new Question(
                        AYear.subject(),
                        AYear.subject(),
                        "Note the calendar",
                        DecisionRule.ALL,
                        "5 working days",
                        null));
        assertThat(approvals.eligible(approval)).isEqualTo(MEMBERS);
        return approval.id();
    }
}
