package org.committeecycle.domain.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.communication.Communication.Status;
import org.committeecycle.domain.communication.Communications.Chosen;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommunicationsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final Procedure ALL = new Procedure(DecisionRule.ALL, null, null, null);
    private static final Recipients TWO = Recipients.byTable("two", "two States Parties");
    private static final Actor MEMBER = House.delegateOf(House.BORDURIA);

    private final House house = House.in2025();
    private final Communications communications = house.communications;

    @BeforeEach
    void tablesAndTemplates() {
        house.tables.put("two", House.DORADO, House.BORDURIA);
        house.tables.put("none");
        house.tables.put("reporting-reminder", House.DORADO, House.BORDURIA);
        house.templates.put("letter", "To {{state}}, from {{chair_state}}, {{date}}");
        house.templates.put("circular", "{{addressee}}, {{date}}");
        house.templates.put("lacking", "To {{state}}: {{missing_years}} and {{topics}}");
        house.templates.put("reporting-reminder", "To {{state}}");
    }

    @Test
    void goesFromDraftToSentByTheCommitteesDecisionAndTheChairsSignature() {
        String id = opened(plan("letter", false, TWO));
        assertThat(draftAndChoose(id)).isEqualTo(Chosen.SOMEBODY);
        assertThat(status(id)).isEqualTo(Status.DRAFT);
        adopt(id);
        assertThat(status(id)).isEqualTo(Status.APPROVED);
        assertThat(house.outbox.files).isEmpty();
        communications.sign(House.CHAIR, id, When.on(TODAY));
        assertThat(communications.require(House.ISU, id).signedBy()).isEqualTo(House.CHAIR.toString());
        produceAll(id);
        communications.recordSent(House.SYSTEM, id);
        assertThat(status(id)).isEqualTo(Status.SENT);
        assertThat(house.outbox.files)
                .containsEntry("letters/2025-note/XAB.docx", "To Borduria, from Avalon, 3 March 2025")
                .containsEntry("letters/2025-note/XAD.docx", "To Dorado Islands, from Avalon, 3 March 2025")
                .hasSize(2);
    }

    @Test
    void nothingIsProducedOrRecordedWithoutTheChairsSignature() {
        String id = opened(plan("letter", false, TWO));
        house.refuses(() -> communications.sign(House.CHAIR, id, When.on(TODAY)))
                .withMessage("The communication 2025-note is being drafted.");
        draftAndChoose(id);
        house.refuses(() -> communications.produce(House.SYSTEM, id, "XAB"));
        String approval = communications.askMembers(House.SYSTEM, id, ALL);
        house.refuses(() -> communications.approved(House.SYSTEM, id, approval))
                .withMessage("The Committee has not adopted A-1 on 2025-note.");
        house.refuses(() -> communications.sign(House.CHAIR, id, When.on(TODAY)))
                .withMessage("The communication 2025-note is before the members.");
        adoptAtMeeting(approval);
        communications.approved(House.SYSTEM, id, approval);
        house.refuses(() -> communications.produce(House.SYSTEM, id, "XAB"))
                .withMessage("The communication 2025-note is adopted and waits for the Chair's signature.");
        house.refuses(() -> communications.recordSent(House.SYSTEM, id));
    }

    @Test
    void isNotSignedBeforeWhatAnOwnerPutBeforeTheSignature() {
        String id = approved(plan("letter", false, TWO));
        house.communicationProcess.standsAtSignature = false;

        house.refuses(() -> communications.sign(House.CHAIR, id, When.on(TODAY)))
                .withMessage("2025-note is not to be signed yet: 'process why 2025-note' says what it waits for.");
    }

    @Test
    void onlyTheChairSigns() {
        String id = approved(plan("letter", false, TWO));
        for (Actor actor : List.of(MEMBER, House.ISU, House.AUDITOR, House.OWNER, House.SYSTEM)) {
            house.refuses(() -> communications.sign(actor, id, When.on(TODAY)))
                    .withMessage("Only the Chair signs a communication, not %s.".formatted(actor));
        }
    }

    @Test
    void anOperatorRecordsTheSignatureOfADelegateOfTheChairOnceAndOnTheDay() {
        house.speaks("Ava", House.AVALON).speaks("Bea", House.BORDURIA);
        String id = approved(plan("letter", false, TWO));
        When today = When.on(TODAY);
        house.refuses(() -> communications.recordSignature(House.ISU, id, "Bea", Way.ROOM, today))
                .withMessage("'Bea' is not recorded as a delegate of XAA on 2025-03-03, but Ava.");
        house.refuses(() -> communications.recordSignature(House.ISU, id, "Ava", Way.ITSELF, today))
                .withMessage("A signature recorded by the ISU was given in the room, by phone or by mail.");
        house.refuses(() -> communications.recordSignature(House.ISU, id, "Ava", Way.ROOM, When.on(TODAY.minusDays(1))))
                .withMessageStartingWith("A communication is sent on the day of its signature");
        assertThat(communications
                        .recordSignature(House.ISU, id, "Ava", Way.ROOM, today)
                        .signedBy())
                .isEqualTo("Ava for XAA, recorded by Ina");
        assertThat(house.audited()).contains("recorded that Ava for XAA signed it in the room, to two States Parties");
        house.refuses(() -> communications.recordSignature(House.ISU, id, "Ava", Way.ROOM, today));
    }

    @Test
    void theChairSignsOnceAndOnTheDay() {
        String id = approved(plan("letter", false, TWO));
        house.refuses(() -> communications.sign(House.CHAIR, id, When.on(TODAY.minusDays(1))))
                .withMessage("A communication is sent on the day of its signature, 3 March 2025, not 2 March 2025.");
        communications.sign(House.CHAIR, id, When.between(TODAY.minusDays(1), TODAY.plusDays(1)));
        house.refuses(() -> communications.sign(House.CHAIR, id, When.on(TODAY)))
                .withMessage(
                        "The communication 2025-note is signed already, 2-4 March 2025, by the delegate of XAA for XAA.");
    }

    @Test
    void theActingChairSignsWhatIsAboutItsCase() {
        Case opened = house.cases.open(
                House.ISU,
                2025,
                List.of(new Matter("alleged", "the alleged use")),
                List.of(House.AVALON),
                List.of(),
                List.of());
        Plan plan = new Plan(2025, "note", "A note", "letter", false, TWO, opened.subject(), "to ask", null, null);
        String id = opened(plan);
        house.refuses(() -> communications.choose(House.SYSTEM, id))
                .withMessageContaining("an acting Chair must be named first");
        house.recusals.decide(
                House.ISU, opened.subject(), House.AVALON, false, false, "decision 3", TODAY, House.CASCARA);
        communications.choose(House.SYSTEM, id);
        adopt(id);
        house.refuses(() -> communications.sign(House.CHAIR, id, When.on(TODAY)))
                .withMessage("There is no communication '2025-note'.");
        communications.sign(House.delegateOf(House.CASCARA), id, When.on(TODAY));
        produceAll(id);
        assertThat(house.outbox.files.get("letters/2025-note/XAB.docx")).contains("from Cascara");
    }

    @Test
    void aMissingPlaceholderStopsTheLetterAndIsNamed() {
        String id = opened(plan("lacking", false, TWO));
        communications.draft(House.ISU, id, plan("lacking", false, TWO), null);
        house.refuses(() -> communications.choose(House.SYSTEM, id))
                .withMessage("The letter 2025-note to XAB has no value for {{missing_years}}, {{topics}}.");
        house.templates.put("circular", "{{state}}");
        String circular = opened(named("other", plan("circular", true, TWO)));
        communications.draft(House.ISU, circular, named("other", plan("circular", true, TWO)), null);
        house.refuses(() -> communications.choose(House.SYSTEM, circular))
                .withMessage("The letter 2025-other has no value for {{state}}.");
    }

    @Test
    void whatIsMissingAtTheSignatureStopsTheWholeBatch() {
        String id = approved(plan("letter", false, TWO));
        house.templates.put("letter", "To {{state}}: {{topics}}");
        house.refuses(() -> communications.sign(House.CHAIR, id, When.on(TODAY)))
                .withMessage("The letter 2025-note to XAB has no value for {{topics}}.");
    }

    @Test
    void aDraftersOwnTemplateStandsInPlaceOfTheShippedOne() {
        String id = opened(plan("letter", false, TWO));
        house.refuses(() -> communications.draft(House.ISU, id, plan("letter", false, TWO), bytes("broken")))
                .withMessage("The template cannot be read.");
        communications.draft(House.ISU, id, plan("letter", false, TWO), bytes("Dear {{state}}"));
        communications.choose(House.SYSTEM, id);
        adopt(id);
        communications.sign(House.CHAIR, id, When.on(TODAY));
        produceAll(id);
        assertThat(house.outbox.files.get("letters/2025-note/XAB.docx")).isEqualTo("Dear Borduria");
    }

    @Test
    void aDraftKeepsItsNameAndWhatItIsAbout() {
        Plan plan = plan("letter", false, TWO);
        String id = opened(plan);
        house.refuses(() -> communications.draft(House.ISU, id, named("other", plan), null))
                .withMessage("A communication keeps its year and name: 2025-note.");
        Plan elsewhere = new Plan(
                2025,
                "note",
                "A note",
                "letter",
                false,
                TWO,
                Subject.of(Subject.Kind.CASE, "2025-1"),
                "to ask",
                null,
                null);
        house.refuses(() -> communications.draft(House.ISU, id, elsewhere, null))
                .withMessage("A communication stays about cycle/2025, whose readers it has.");
    }

    @Test
    void nothingIsChangedOrChosenAnewAfterTheDraft() {
        Plan plan = plan("letter", false, TWO);
        String id = sent(plan);
        house.refuses(() -> communications.draft(House.ISU, id, plan, bytes("Dear {{state}}")))
                .withMessage("The communication 2025-note is sent.");
        house.refuses(() -> communications.choose(House.SYSTEM, id));
        house.refuses(() -> communications.askMembers(House.SYSTEM, id, ALL));
        house.refuses(() -> communications.returned(House.SYSTEM, id));
        house.refuses(() -> communications.produce(House.SYSTEM, id, "XAB"));
        house.refuses(() -> communications.recordSent(House.SYSTEM, id));
        house.refuses(() -> communications.sign(House.CHAIR, id, When.on(TODAY)));
        house.refuses(() -> communications.withdraw(House.CHAIR, id, "a mistake"))
                .withMessage("The communication 2025-note is sent and cannot be taken back.");
    }

    @Test
    void whatTheMembersDoNotAdoptIsDraftedAgain() {
        String id = opened(plan("letter", false, TWO));
        draftAndChoose(id);
        String approval = communications.askMembers(House.SYSTEM, id, ALL);
        house.approvals.withdraw(House.ISU, approval, "a new text is coming");
        communications.returned(House.SYSTEM, id);
        assertThat(status(id)).isEqualTo(Status.DRAFT);
        draftAndChoose(id);
        adopt(id);
        house.refuses(() -> communications.approved(House.SYSTEM, id, approval));
        assertThat(communications.require(House.ISU, id).decision()).isEqualTo("A-2");
    }

    @Test
    void aTableThatChoosesNobodyEndsIt() {
        String id = opened(plan("letter", false, Recipients.byTable("none", "nobody")));
        assertThat(communications.choose(House.SYSTEM, id)).isEqualTo(Chosen.NOBODY);
        assertThat(status(id)).isEqualTo(Status.NOBODY);
        house.refuses(() -> communications.askMembers(House.SYSTEM, id, ALL))
                .withMessageContaining("addressed to nobody");
    }

    @Test
    void withheldRecipientsAreCountedAtMostAndGetNoFile() {
        Plan plan = plan("no-such-template", false, Recipients.withheld(3, "three States Parties"));
        String id = opened(plan);
        assertThat(communications.choose(House.SYSTEM, id)).isEqualTo(Chosen.SOMEBODY);
        adopt(id);
        communications.sign(House.CHAIR, id, When.inWords("in the lead-up to the meeting", TODAY));
        assertThat(communications.filesToProduce(id)).isEmpty();
        house.refuses(() -> communications.produce(House.SYSTEM, id, "XAB"))
                .withMessage("The communication 2025-note has no file 'XAB'.");
        house.refuses(() -> communications.produce(House.SYSTEM, id, "circular"));
        communications.recordSent(House.SYSTEM, id);
        assertThat(communications.letters(House.ISU, id)).isEmpty();
        Activity logged = house.activities.of(House.ISU, 2025).get(0);
        assertThat(logged.facts().what()).isEqualTo("three States Parties to ask");
        assertThat(logged.facts().when().text()).isEqualTo("in the lead-up to the meeting");
        house.refuses(() -> communications.recordReply(House.ISU, id, House.BORDURIA, TODAY, "yes"))
                .withMessage("The communication 2025-note has no letter to XAB.");
    }

    @Test
    void aCircularToWithheldRecipientsHasNoFileEither() {
        String id = signed(plan("circular", true, Recipients.withheld(null, "some States Parties")));
        assertThat(communications.filesToProduce(id)).isEmpty();
        house.refuses(() -> communications.produce(House.SYSTEM, id, "circular"))
                .withMessage("The communication 2025-note has no file 'circular'.");
    }

    @Test
    void aCircularIsOneTextAndTheListOfItsRecipientsInTheOrderOfTheUnitedNations() {
        house.outbox.notice = "Reconstruction, not a document of the Committee";
        house.tables.put("two", House.FREEDONIA, House.DORADO, House.BORDURIA);
        String id = sent(plan("circular", true, TWO));
        assertThat(house.outbox.files)
                .containsEntry(
                        "letters/2025-note/circular.docx",
                        "Reconstruction, not a document of the Committee\nTo two States Parties, 3 March 2025")
                .containsEntry(
                        "letters/2025-note/recipients.txt",
                        "Reconstruction, not a document of the Committee\n\nBorduria\nDorado Islands\nFreedonia\n")
                .hasSize(2);
        assertThat(communications.letters(House.ISU, id)).allMatch(Letter::isProduced);
        house.refuses(() -> communications.produce(House.SYSTEM, id, "XAB"));
    }

    @Test
    void aLetterIsProducedOnce() {
        String id = signed(plan("letter", false, TWO));
        communications.produce(House.SYSTEM, id, "XAB");
        communications.produce(House.SYSTEM, id, "XAB");
        assertThat(house.outbox.times).containsEntry("letters/2025-note/XAB.docx", 1);
        house.refuses(() -> communications.produce(House.SYSTEM, id, "XAC"))
                .withMessage("The communication 2025-note has no letter to XAC.");
        house.refuses(() -> communications.produce(House.SYSTEM, id, "circular"));
        house.refuses(() -> communications.recordSent(House.SYSTEM, id))
                .withMessage("The communication 2025-note is not produced whole: [XAD].");
    }

    @Test
    void recipientsAreChosenInTheOrderOfTheUnitedNations() {
        house.tables.put("two", House.FREEDONIA, House.DORADO, House.BORDURIA);
        String id = signed(plan("letter", false, TWO));
        assertThat(communications.filesToProduce(id)).containsExactly("XAB", "XAD", "XAF");
        assertThat(communications.letters(House.ISU, id))
                .extracting(Letter::reason)
                .containsOnly("the rule of two");
    }

    @Test
    void sendingIsLoggedAndClosesTheStepItCarriesOut() {
        communications.openUsual(House.SYSTEM, 2025, Step.REPORTING_REMINDER);
        communications.openUsual(House.SYSTEM, 2025, Step.REPORTING_REMINDER);
        assertThat(communications.all(House.ISU)).hasSize(1);
        String id = "2025-reporting-reminder";
        communications.choose(House.SYSTEM, id);
        adopt(id);
        communications.sign(House.CHAIR, id, When.on(TODAY));
        produceAll(id);
        communications.recordSent(House.SYSTEM, id);
        assertThat(house.cycles.require(2025).milestone("reporting-reminder").state())
                .isEqualTo(Milestone.State.DONE);
        assertThat(house.activities.of(House.ISU, 2025).get(0).facts().what()).startsWith("all States Parties to");
    }

    @Test
    void aReplyIsRecordedAfterSendingOnly() {
        Plan plan = plan("letter", false, TWO);
        String id = signed(plan);
        house.refuses(() -> communications.recordReply(House.ISU, id, House.BORDURIA, TODAY, "yes"))
                .withMessage("The communication 2025-note is not sent yet.");
        produceAll(id);
        communications.recordSent(House.SYSTEM, id);
        house.refuses(() -> communications.recordReply(House.ISU, id, House.BORDURIA, TODAY.minusDays(1), "yes"))
                .withMessage("A reply of 2025-03-02 would come before the communication was sent.");
        house.refuses(() -> communications.recordReply(House.ISU, id, House.BORDURIA, TODAY.plusDays(1), "yes"))
                .withMessage("2025-03-04 has not come yet.");
        house.refuses(() -> communications.recordReply(House.ISU, id, House.BORDURIA, TODAY, " "));
        house.refuses(() -> communications.recordReply(House.ISU, id, House.CASCARA, TODAY, "yes"))
                .withMessage("The communication 2025-note has no letter to XAC.");
        Letter answered = communications.recordReply(House.ISU, id, House.BORDURIA, TODAY, "yes");
        assertThat(answered.reply()).isEqualTo("yes");
        assertThat(house.communicationProcess.told).endsWith("replied 2025-note XAB");
        house.refuses(() -> communications.recordReply(House.ISU, id, House.BORDURIA, TODAY, "no"))
                .withMessage("XAB answered on 2025-03-03 already: a further answer is an activity of its own.");
    }

    @Test
    void isTakenBackBeforeItIsSigned() {
        String id = opened(plan("letter", false, TWO));
        house.refuses(() -> communications.withdraw(House.ISU, id, "")).withMessage("A withdrawal needs a reason.");
        house.refuses(() -> communications.withdraw(MEMBER, id, "no"))
                .withMessageContaining("Only an operator of the ISU");
        communications.withdraw(House.CHAIR, id, "overtaken");
        assertThat(status(id)).isEqualTo(Status.WITHDRAWN);
        assertThat(house.communicationProcess.told).endsWith("withdrawn 2025-note");
    }

    @Test
    void takingItBackTakesTheQuestionBackWithIt() {
        String id = opened(plan("letter", false, TWO));
        draftAndChoose(id);
        String approval = communications.askMembers(House.SYSTEM, id, ALL);
        communications.withdraw(House.ISU, id, "overtaken");
        assertThat(house.approvals.require(House.ISU, approval).result()).isEqualTo("withdrawn: overtaken");
        house.refuses(() -> communications.approved(House.SYSTEM, id, approval));
    }

    @Test
    void isNotTakenBackAfterTheSignature() {
        String id = signed(plan("letter", false, TWO));
        house.refuses(() -> communications.withdraw(House.CHAIR, id, "a mistake"))
                .withMessage("The communication 2025-note is signed and cannot be taken back.");
    }

    @Test
    void refusesANameTwiceAnUnknownTableTemplateOrCase() {
        opened(plan("letter", false, TWO));
        house.refuses(() -> opened(plan("letter", false, TWO)))
                .withMessage("The communication 2025-note is open already.");
        Plan other = named("other", plan("letter", false, Recipients.byTable("three", "three")));
        house.refuses(() -> opened(other)).withMessage("There is no table 'three'.");
        house.refuses(() -> opened(named("other", plan("no-such", false, TWO))))
                .withMessageContaining("There is no template 'no-such'");
        Plan ofCase = new Plan(
                2025,
                "other",
                "A note",
                "letter",
                false,
                TWO,
                Subject.of(Subject.Kind.CASE, "2025-9"),
                "to ask",
                null,
                null);
        house.refuses(() -> opened(ofCase)).withMessage("There is no case '2025-9'.");
    }

    @Test
    void aMemberKeptFromTheCaseFindsNothingOfItsLetters() {
        Case opened = house.cases.open(
                House.ISU,
                2025,
                List.of(new Matter("alleged", "the alleged use")),
                List.of(House.BORDURIA),
                List.of(),
                List.of());
        String id =
                opened(new Plan(2025, "note", "A note", "letter", false, TWO, opened.subject(), "to ask", null, null));
        for (Actor actor : List.of(MEMBER, House.OUTSIDER, House.STRANGER)) {
            assertThat(communications.all(actor)).isEmpty();
            house.refuses(() -> communications.require(actor, id))
                    .withMessage("There is no communication '2025-note'.");
            house.refuses(() -> communications.letters(actor, id))
                    .withMessage("There is no communication '2025-note'.");
            house.refuses(() -> communications.sign(actor, id, When.on(TODAY)))
                    .withMessage("There is no communication '2025-note'.");
        }
        assertThat(communications.all(House.CHAIR)).hasSize(1);
    }

    private String sent(Plan plan) {
        String id = signed(plan);
        produceAll(id);
        communications.recordSent(House.SYSTEM, id);
        return id;
    }

    private String signed(Plan plan) {
        String id = approved(plan);
        communications.sign(House.CHAIR, id, When.on(TODAY));
        return id;
    }

    private String approved(Plan plan) {
        String id = opened(plan);
        draftAndChoose(id);
        adopt(id);
        return id;
    }

    private String opened(Plan plan) {
        return communications.open(House.ISU, plan).id();
    }

    private Chosen draftAndChoose(String id) {
        communications.draft(
                House.ISU, id, communications.require(House.ISU, id).plan(), null);
        return communications.choose(House.SYSTEM, id);
    }

    private void adopt(String id) {
        String approval = communications.askMembers(House.SYSTEM, id, ALL);
        adoptAtMeeting(approval);
        communications.approved(House.SYSTEM, id, approval);
    }

    private void adoptAtMeeting(String approval) {
        house.approvals.recordMeeting(House.ISU, approval, When.on(TODAY), List.of());
    }

    private void produceAll(String id) {
        communications.filesToProduce(id).forEach(file -> communications.produce(House.SYSTEM, id, file));
    }

    private Status status(String id) {
        return communications.require(House.ISU, id).status();
    }

    private static Plan plan(String template, boolean circular, Recipients recipients) {
        return new Plan(2025, "note", "A note", template, circular, recipients, House.year(), "to ask", null, null);
    }

    private static Plan named(String key, Plan plan) {
        return new Plan(
                plan.year(),
                key,
                plan.title(),
                plan.template(),
                plan.circular(),
                plan.recipients(),
                plan.about(),
                plan.purpose(),
                plan.theme(),
                plan.action());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
