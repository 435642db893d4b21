package org.committeecycle.domain.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.GivenUp;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.communication.Communication.Status;
import org.committeecycle.domain.communication.Dispatch.Fate;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.register.Contact;
import org.committeecycle.domain.register.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandoversTest {

    private static final String ID = "2025-note";
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final Procedure ALL = new Procedure(DecisionRule.ALL, null, null, null);
    private static final Recipients TWO = Recipients.byTable("two", "two States Parties");
    private static final EmailAddress ADDRESS = EmailAddress.of("mission@borduria.example");

    private final House house = House.in2025();
    private final Communications communications = house.communications;
    private final Handovers handovers = house.handovers;

    @BeforeEach
    void aMailServerAndAddresses() {
        house.tables.put("two", House.DORADO, House.BORDURIA);
        house.templates.put("letter", "To {{state}}, {{date}}");
        house.templates.put("circular", "{{addressee}}, {{date}}");
        house.dispatch.on = true;
        house.contacts.record(House.ISU, House.BORDURIA, ADDRESS);
    }

    @Test
    void aLetterLeavesOnceWithItsWordFile() {
        begun(plan(false, House.year()));
        handOver();
        handOver();
        assertThat(house.dispatch.taken).singleElement().satisfies(mail -> {
            assertThat(mail.id()).isEqualTo("2025-note.XAB");
            assertThat(mail.to()).isEqualTo(ADDRESS);
            assertThat(mail.addressee()).isEqualTo("Permanent Mission of Borduria");
            assertThat(mail.subject()).isEqualTo("Committee on Cooperative Compliance: A note");
            assertThat(mail.text()).contains("signed for the Committee on 3 March 2025; its reference is 2025-note");
            assertThat(mail.fileName()).isEqualTo("2025-note-XAB.docx");
            assertThat(mail.file()).asString().isEqualTo(house.outbox.files.get("letters/2025-note/XAB.docx"));
        });
        assertThat(status()).isEqualTo(Handover.Status.HANDED_OVER);
        assertThat(house.audited()).endsWith("handed over to the mail, to mission@borduria.example");
    }

    @Test
    void aCircularLeavesToEachOfItsRecipientsAlone() {
        assertThat(begun(plan(true, House.year()))).containsExactly("XAB", "XAD");
        handOver();
        assertThat(house.dispatch.taken).singleElement().satisfies(mail -> assertThat(mail.file())
                .asString()
                .isEqualTo(house.outbox.files.get("letters/2025-note/circular.docx")));
    }

    @Test
    void aLetterAboutACaseSaysNoMoreThanItsNameOnTheOutside() {
        Case opened = house.cases.open(
                House.ISU,
                2025,
                List.of(new Matter("alleged", "the alleged use")),
                List.of(House.EREWHON),
                List.of(),
                List.of());
        begun(plan(false, opened.subject()));
        handOver();
        assertThat(house.dispatch.taken.get(0).subject())
                .isEqualTo("Committee on Cooperative Compliance: letter 2025-note");
        assertThat(house.dispatch.taken.get(0).text()).doesNotContain("A note", "alleged");
    }

    @Test
    void nothingLeavesBeforeTheChairHasSigned() {
        communications.open(House.ISU, plan(false, House.year()));
        everyDoorIsShut();
        communications.choose(House.SYSTEM, ID);
        everyDoorIsShut();
        String approval = communications.askMembers(House.SYSTEM, ID, ALL);
        everyDoorIsShut();
        house.approvals.recordMeeting(House.ISU, approval, When.on(TODAY), List.of());
        communications.approved(House.SYSTEM, ID, approval);
        everyDoorIsShut();
        assertThat(house.dispatch.taken).isEmpty();
    }

    private void everyDoorIsShut() {
        house.refuses(() -> handovers.begin(House.SYSTEM, ID));
        house.refuses(this::handOver);
        house.refuses(() -> communications.signedFile(House.SYSTEM, ID, House.BORDURIA));
    }

    @Test
    void nothingLeavesThatWasNotPutOut() {
        signed(plan(false, House.year()));
        house.refuses(() -> handovers.begin(House.SYSTEM, ID))
                .withMessage("The letter 2025-note to XAB is not produced yet.");
        house.refuses(this::handOver).withMessage("The letter 2025-note XAB does not leave by mail.");
    }

    @Test
    void nothingElseLeavesInPlaceOfWhatWasPutOut() {
        begun(plan(false, House.year()));
        house.templates.put("letter", "Something else to {{state}}");
        givesUp(this::handOver, "The letter 2025-note XAB would not be the one that was put out");
        assertThat(house.dispatch.taken).isEmpty();
    }

    @Test
    void withoutMailEverythingStaysInTheFolder() {
        house.dispatch.on = false;
        assertThat(begun(plan(false, House.year()))).isEmpty();
        handovers.requireSettled(ID);
        assertThat(house.outbox.files).hasSize(2);
    }

    @Test
    void aProcessWithoutMailLeavesItToTheServer() {
        handovers.serve(House.SYSTEM);
        house.dispatch.on = false;
        assertThat(begun(plan(false, House.year()))).containsExactly("XAB", "XAD");
        isNotTakenYet("This process hands no letters over");
        house.dispatch.on = true;
        handOver();
        assertThat(house.dispatch.taken).hasSize(1);
    }

    @Test
    void whatIsNotTakenWaitsAndIsTriedAgain() {
        begun(plan(false, House.year()));
        house.dispatch.answers(Fate.LATER, "421 try later");
        isNotTakenYet("The letter 2025-note XAB is not taken yet: 421 try later.");
        assertThat(status()).isEqualTo(Handover.Status.WAITING);
        handOver();
        assertThat(status()).isEqualTo(Handover.Status.HANDED_OVER);
        assertThat(house.dispatch.taken).hasSize(1);
    }

    @Test
    void aRefusedAddressWaitsForAPerson() {
        begun(plan(false, House.year()));
        house.dispatch.answers(Fate.REFUSED, "550 no such user");
        givesUp(
                this::handOver,
                "The letter 2025-note XAB is not taken at mission@borduria.example: 550 no such user. Mend the address");
        house.contacts.record(House.ISU, House.BORDURIA, EmailAddress.of("geneva@borduria.example"));
        handovers.resend(House.ISU, ID, House.BORDURIA, "refused");
        assertThat(house.communicationProcess.told).endsWith("settled 2025-note XAB");
        handOver();
        assertThat(house.dispatch.taken.get(0).to()).hasToString("geneva@borduria.example");
    }

    @Test
    void whatMayHaveLeftIsNeverSentAgainByItself() {
        begun(plan(false, House.year()));
        house.dispatch.answers(Fate.UNKNOWN, "the line broke");
        givesUp(this::handOver, "The letter 2025-note XAB may have left: the line broke. Look in the sent log");
        givesUp(this::handOver, "may have left: whoever handed it over ended before the mail server answered");
        assertThat(house.dispatch.taken).hasSize(1);
        house.refuses(() -> handovers.requireSettled(ID))
                .withMessage("The letters 2025-note to [XAB, XAD] have not left yet.");
    }

    @Test
    void aPersonWhoFindsItInTheLogRecordsThatItLeft() {
        begun(plan(false, House.year()));
        house.dispatch.answers(Fate.UNKNOWN, "the line broke");
        givesUp(this::handOver, "may have left");
        house.refuses(() -> handovers.recordSent(House.ISU, ID, House.BORDURIA, " "));
        handovers.recordSent(House.ISU, ID, House.BORDURIA, "seen in the log of 3 March");
        handOver();
        assertThat(house.dispatch.taken).hasSize(1);
        assertThat(house.audited()).endsWith("recorded as sent: seen in the log of 3 March");
        house.refuses(() -> handovers.resend(House.ISU, ID, House.BORDURIA, "again"))
                .withMessage("The letter 2025-note XAB is sent, as a person recorded: a letter is sent once.");
    }

    @Test
    void aPersonWhoDoesNotFindItHasItSentAgain() {
        begun(plan(false, House.year()));
        house.dispatch.answers(Fate.UNKNOWN, "the line broke");
        givesUp(this::handOver, "may have left");
        house.refuses(() -> handovers.resend(House.ISU, ID, House.BORDURIA, ""));
        handovers.resend(House.ISU, ID, House.BORDURIA, "not in the log");
        handOver();
        assertThat(house.dispatch.taken).extracting(Mail::id).containsExactly("2025-note.XAB", "2025-note.XAB");
        house.refuses(() -> handovers.resend(House.ISU, ID, House.BORDURIA, "again"))
                .withMessage("The letter 2025-note XAB is handed over: a letter is sent once.");
    }

    @Test
    void aLetterWithoutAnAddressWaitsForAPerson() {
        begun(plan(false, House.year()));
        assertThat(handovers.addresses(House.ISU, ID))
                .containsExactly(new Contact(House.BORDURIA, ADDRESS), new Contact(House.DORADO, null));
        givesUp(
                () -> handovers.handOver(House.SYSTEM, ID, House.DORADO),
                "The letter 2025-note XAD has no address and lies in the folder");
        handovers.recordSent(House.ISU, ID, House.DORADO, "handed over at the mission");
        handOver();
        handovers.requireSettled(ID);
    }

    @Test
    void aNameThatWouldBeginAnotherHeaderIsRefused() {
        house.registerStore.save(House.state("XAB", "Borduria\r\nBcc: everybody@example.org"));
        begun(plan(false, House.year()));
        givesUp(this::handOver, "A name with a line break or a control character in it cannot stand in a mail");
        assertThat(house.dispatch.taken).isEmpty();
        assertThat(status()).isEqualTo(Handover.Status.WAITING);
    }

    @Test
    void onlyTheHouseItselfAndAnOperatorHandOver() {
        begun(plan(false, House.year()));
        for (Actor actor : List.of(House.CHAIR, House.AUDITOR, House.OWNER)) {
            house.refuses(() -> handovers.begin(actor, ID));
            house.refuses(() -> handovers.handOver(actor, ID, House.BORDURIA));
            house.refuses(() -> handovers.recordSent(actor, ID, House.BORDURIA, "seen"));
            house.refuses(() -> handovers.resend(actor, ID, House.BORDURIA, "not seen"));
            house.refuses(() -> handovers.serve(actor));
        }
    }

    private List<String> begun(Plan plan) {
        signed(plan);
        communications.filesToProduce(ID).forEach(file -> communications.produce(House.SYSTEM, ID, file));
        return handovers.begin(House.SYSTEM, ID);
    }

    private void signed(Plan plan) {
        communications.open(House.ISU, plan);
        communications.choose(House.SYSTEM, ID);
        String approval = communications.askMembers(House.SYSTEM, ID, ALL);
        house.approvals.recordMeeting(House.ISU, approval, When.on(TODAY), List.of());
        communications.approved(House.SYSTEM, ID, approval);
        communications.sign(House.CHAIR, ID, When.on(TODAY));
        assertThat(communications.require(House.ISU, ID).status()).isEqualTo(Status.SIGNED);
    }

    private static Plan plan(boolean circular, Subject about) {
        return new Plan(
                2025, "note", "A note", circular ? "circular" : "letter", circular, TWO, about, "to ask", null, null);
    }

    private void handOver() {
        handovers.handOver(House.SYSTEM, ID, House.BORDURIA);
    }

    private Handover.Status status() {
        return handovers.of(House.ISU, ID).get(0).status();
    }

    private void isNotTakenYet(String sentence) {
        assertThatExceptionOfType(Handovers.NotTakenYet.class)
                .isThrownBy(this::handOver)
                .withMessageStartingWith(sentence);
    }

    private static void givesUp(ThrowingCallable act, String sentence) {
        assertThatExceptionOfType(GivenUp.class).isThrownBy(act).withMessageContaining(sentence);
    }
}
