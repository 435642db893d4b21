package org.committeecycle.workflow.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.committeecycle.workflow.AYear.BORDURIA;
import static org.committeecycle.workflow.AYear.CHAIR;
import static org.committeecycle.workflow.AYear.FREEDONIA;
import static org.committeecycle.workflow.AYear.ISU;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.communication.Communication.Status;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Dispatch.Fate;
import org.committeecycle.domain.communication.Handovers;
import org.committeecycle.domain.communication.Mail;
import org.committeecycle.domain.communication.SpyDispatch;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.process.Incident;
import org.committeecycle.domain.process.Incidents;
import org.committeecycle.domain.register.Contacts;
import org.committeecycle.domain.register.EmailAddress;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.Topic;
import org.committeecycle.workflow.AYear;
import org.committeecycle.workflow.process.ProcessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class HandoverProcessTest extends ProcessTest {

    private static final String LETTER = "2025-article-9";

    @Autowired
    AYear year;

    @Autowired
    Communications communications;

    @Autowired
    Handovers handovers;

    @Autowired
    Approvals approvals;

    @Autowired
    Register register;

    @Autowired
    Contacts contacts;

    @Autowired
    Incidents incidents;

    @Autowired
    SpyDispatch dispatch;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void anAdoptedLetterToTwoStates() {
        year.opens();
        dispatch.on = true;
        for (var state : List.of(BORDURIA, FREEDONIA)) {
            register.recordFigure(ISU, state, Topic.ARTICLE_9, "in-dialogue", year.today(), "illustrative");
            contacts.record(ISU, state, EmailAddress.of("mission@" + state + ".example"));
        }
    }

    @AfterEach
    void turnOff() {
        dispatch.on = false;
        dispatch.taken.clear();
        dispatch.answers.clear();
    }

    @Test
    void lettersLeaveOnceTheChairHasSigned() {
        adopt();
        assertThat(dispatch.taken).isEmpty();
        sign();
        assertThat(dispatch.taken).extracting(Mail::id).containsExactly("2025-article-9.XAB", "2025-article-9.XAF");
        is(Status.SENT);
    }

    @Test
    void isRecordedAsSentOnlyWhenEveryLetterLeft() {
        adopt();
        dispatch.answers(Fate.LATER, "421 come back later");
        sign();
        assertThat(dispatch.taken).hasSize(1);
        is(Status.SIGNED);
        year.passesUntil(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(dispatch.taken).hasSize(2);
        is(Status.SENT);
    }

    @Test
    void aMailServerThatStaysAwayBecomesAnIncidentThatLosesNothing() {
        adopt();
        for (int attempt = 0; attempt < 10; attempt++) {
            dispatch.answers(Fate.LATER, "it does not answer");
        }
        sign();
        year.passesUntil(clock.instant().plus(Duration.ofHours(3)));
        assertThat(incidents.open(ISU)).hasSize(2).first().satisfies(incident -> assertThat(incident.sentence())
                .isEqualTo("The letter 2025-article-9 XAB is not taken yet: it does not answer."));
        assertThat(dispatch.taken).isEmpty();
        incidents.open(ISU).forEach(incident -> incidents.retry(ISU, incident.id()));
        year.goesOn();
        assertThat(dispatch.taken).hasSize(2);
        is(Status.SENT);
    }

    @Test
    void whatMayHaveLeftIsAnIncidentAtOnceAndSettledByAPerson() {
        adopt();
        dispatch.answers(Fate.UNKNOWN, "the line broke");
        sign();
        assertThat(incidents.open(ISU)).singleElement().satisfies(incident -> {
            assertThat(incident.step()).isEqualTo("Hand a letter over");
            assertThat(incident.subject()).isEqualTo(LETTER);
            assertThat(incident.sentence())
                    .startsWith("The letter 2025-article-9 XAB may have left: the line broke.")
                    .endsWith("or 'letter resend 2025-article-9 XAB' if it is not.");
        });
        incidents.retry(ISU, onlyIncident().id());
        year.goesOn();
        assertThat(onlyIncident().sentence()).contains("may have left");
        assertThat(dispatch.taken).hasSize(2);
        handovers.recordSent(ISU, LETTER, BORDURIA, "seen in the log");
        year.goesOn();
        assertThat(incidents.open(ISU)).isEmpty();
        assertThat(dispatch.taken).hasSize(2);
        is(Status.SENT);
    }

    @Test
    void aProcessKilledBetweenTheMailServersAnswerAndItsOwnNoteSendsNothingTwice() {
        adopt();
        dispatch.dies = true;
        sign();
        assertThat(dispatch.taken).hasSize(2);
        dispatch.dies = false;
        year.passesUntil(clock.instant().plus(Duration.ofHours(3)));
        assertThat(dispatch.taken).hasSize(2);
        assertThat(incidents.open(ISU)).hasSize(2).allSatisfy(incident -> assertThat(incident.sentence())
                .contains("may have left"));
        is(Status.SIGNED);
    }

    @Test
    void aRefusedAddressIsMendedAndOnlyThatLetterSentAgain() {
        adopt();
        dispatch.answers(Fate.REFUSED, "550 no such user");
        sign();
        assertThat(onlyIncident().sentence()).contains("is not taken at mission@XAB.example: 550 no such user");
        contacts.record(ISU, BORDURIA, EmailAddress.of("geneva@borduria.example"));
        handovers.resend(ISU, LETTER, BORDURIA, "the address was refused");
        year.goesOn();
        assertThat(dispatch.taken)
                .extracting(Mail::to)
                .extracting(EmailAddress::value)
                .containsExactly("mission@XAF.example", "geneva@borduria.example");
        is(Status.SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list-letters", "begin-hand-over", "hand-over-letter"})
    void aDiagramThatLeadsPastTheSignatureSendsNothing(String element) {
        repository
                .createDeployment()
                .addString("communication.bpmn", Tampered.leadsPastTheSignatureTo(element))
                .deploy();
        adoptOn(LETTER);
        year.goesOn();
        year.passesUntil(clock.instant().plus(Duration.ofHours(3)));
        assertThat(dispatch.taken).isEmpty();
        assertThat(incidents.open(ISU)).isNotEmpty();
        for (Actor actor : List.of(Actor.system(), ISU, CHAIR)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> handovers.handOver(actor, LETTER, StateCode.of("XAB")));
        }
        assertThat(dispatch.taken).isEmpty();
    }

    private Incident onlyIncident() {
        assertThat(incidents.open(ISU)).hasSize(1);
        return incidents.open(ISU).get(0);
    }

    private void adopt() {
        adoptOn(LETTER);
        is(Status.APPROVED);
    }

    private void adoptOn(String id) {
        communications.openUsual(ISU, 2025, Step.ARTICLE_9);
        communications.draft(ISU, id, communications.require(ISU, id).plan(), null);
        year.nobodyObjects(year.approvalOn(id));
    }

    private void sign() {
        communications.sign(CHAIR, LETTER, When.on(year.today()));
        year.goesOn();
    }

    private void is(Status status) {
        assertThat(communications.require(ISU, LETTER).status()).isEqualTo(status);
    }
}
