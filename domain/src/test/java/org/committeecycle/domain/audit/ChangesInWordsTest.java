package org.committeecycle.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.committee.LoginInMemory;
import org.committeecycle.domain.committee.OperatorKeysInMemory;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.domain.committee.OperatorsInMemory;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.Test;

/** Where a value is replaced, the audit says what stands now and what stood before. */
class ChangesInWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    private final House house = House.in2025();

    @Test
    void theDayOfAStep() {
        house.cycles.plan(House.ISU, 2025, "reporting-workshop", LocalDate.of(2025, 4, 2), false);
        says("step reporting-workshop planned for 2025-04-02, before: 2025-03-26 (tentative)");
        house.cycles.skip(House.ISU, 2025, "reporting-workshop", "no funds");
        says("step reporting-workshop skipped, planned for 2025-04-02: no funds");
    }

    @Test
    void theMeetingAndEveryStepThatMovesWithIt() {
        house.cycles.moveMeeting(House.ISU, 2025, LocalDate.of(2025, 12, 2), LocalDate.of(2025, 12, 6));

        assertThat(newest())
                .startsWith("meeting moved from 1-5 December 2025 to 2-6 December 2025; step pre-msp from 2025-")
                .contains("; step hand-over from 2025-12-05 (tentative) to 2025-12-06 (tentative)");
    }

    @Test
    void theRolesOfAPerson() {
        Operators operators = new Operators(
                new OperatorsInMemory(), new OperatorKeysInMemory(), new LoginInMemory(), house.audit, house.numbers);
        operators.arriving("ana", Channel.LOCAL);
        operators.admit(House.ISU, "ben", EnumSet.of(Role.AUDITOR));
        says("ben may act as auditor, before: nothing");
        operators.admit(House.ISU, "ben", EnumSet.of(Role.OPERATOR, Role.PROCESS_OWNER));
        says("ben may act as operator, process owner, before: auditor");
    }

    @Test
    void whoADelegateIsAndForHowLong() {
        house.committee.appoint(House.ISU, new Delegate("Bea", House.BORDURIA, TODAY, null, null, null));
        house.committee.bind(House.ISU, House.BORDURIA, "Bea", "U1", "T1");
        says("Bea bound to Slack user U1 of team T1, before: nobody in Slack");
        house.committee.bind(House.ISU, House.BORDURIA, "Bea", "U2", "T1");
        says("Bea bound to Slack user U2 of team T1, before: Slack user U1 of team T1");
        house.committee.dismiss(House.ISU, House.BORDURIA, "Bea", LocalDate.of(2025, 6, 30));
        says("Bea acts for XAB until 2025-06-30, before: without an end");
    }

    @Test
    void theTermOfTheChairBefore() {
        house.committee.nameChair(House.ISU, House.DORADO, LocalDate.of(2025, 7, 1), null);

        assertThat(house.audited())
                .endsWith("XAA is Chair until 2025-06-30, before: until 2025-12-05", "XAD named Chair from 2025-07-01");
    }

    @Test
    void thePlaceOfAMemberConcerned() {
        house.recusals.concern(House.ISU, House.year(), House.DORADO);
        house.recusals.decide(House.ISU, House.year(), House.DORADO, true, false, "decision 3", TODAY, null);
        says("XAD may see and may not act: decision 3, before: may not see and may not act");
        house.recusals.decide(House.ISU, House.year(), House.AVALON, true, false, "decision 4", TODAY, House.BORDURIA);
        says("XAA may see and may not act, acting Chair XAB: decision 4, before: took part");
    }

    @Test
    void theReadersOfAnEntryAndWhichEntryItTakesThePlaceOf() {
        Activity entry = house.activities.record(House.ISU, 2025, met(17));
        house.activities.narrow(House.ISU, entry.number(), Visibility.CHAIR_AND_ISU);
        says("kept to the Chair and the ISU, before: the Committee");
        house.activities.widen(House.CHAIR, List.of(entry.number()), Visibility.PUBLIC);
        says("shown to everybody, before: the Chair and the ISU");
        house.activities.correct(House.ISU, entry.number(), met(18));
        says("recorded in place of 1, 18 January 2025");
    }

    @Test
    void aPositionATextAndADeadline() {
        Question question = new Question(
                House.year(), House.year(), "Shall we?", DecisionRule.ALL, "5 working days", "3 working days");
        String id = house.approvals.ask(House.SYSTEM, question, null).id();
        house.approvals.decide(House.CHAIR, id, 1, Stance.OBJECTS, "too soon");
        says("XAA objects");
        house.approvals.decide(House.CHAIR, id, 1, Stance.AGREES, "");
        says("XAA agrees, before: objects");
        house.approvals.withdrawPosition(House.CHAIR, id);
        says("XAA withdraws its position, before: agrees");
        house.approvals.extend(House.ISU, id, "2 working days", "asked for");
        says("extended to 12 March 2025, 18:00 (Geneva), before: 10 March 2025, 18:00 (Geneva): asked for");
        house.approvals.restart(House.ISU, id, "a comma");
        says("begins again with version 2, before: 1: a comma");
    }

    @Test
    void thePlanOfALetter() {
        house.tables.put("two", House.DORADO, House.BORDURIA);
        house.templates.put("letter", "To {{state}}");
        house.communications.open(House.ISU, plan("A note", "to recall a duty"));
        house.communications.draft(House.ISU, "2025-note", plan("A note verbale", "to recall a duty"), null);
        says("drafted; title from 'A note' to 'A note verbale'");
        house.communications.draft(
                House.ISU, "2025-note", plan("A note verbale", "to thank"), "Dear {{state}}".getBytes());
        says(
                "drafted; purpose from 'to recall a duty' to 'to thank'; a Word template of the drafter's own, before: the usual one");
    }

    @Test
    void theWordingOfAParagraph() {
        Activity entry = house.activities.record(House.ISU, 2025, met(17));
        house.activities.widen(House.CHAIR, List.of(entry.number()), Visibility.PUBLIC);
        house.papers.open(House.ISU, 2025);
        String before =
                house.papers.assemble(House.ISU, 2025).paragraphs().get(0).text();
        house.papers.edit(House.ISU, 2025, 1, "They met.", List.of());

        assertThat(newest()).endsWith(" agreed: 'They met.', before: '" + before + "'");
    }

    private static Facts met(int day) {
        return new Facts(
                ActivityKind.MEETING,
                When.on(LocalDate.of(2025, 1, day)),
                House.year(),
                null,
                null,
                List.of(new Participant("Freedonia")),
                null,
                null,
                null);
    }

    private static Plan plan(String title, String purpose) {
        return new Plan(
                2025,
                "note",
                title,
                "letter",
                false,
                Recipients.byTable("two", "two States Parties"),
                House.year(),
                purpose,
                null,
                null);
    }

    private void says(String words) {
        assertThat(newest()).isEqualTo(words);
    }

    private String newest() {
        return house.auditStore.latest(1).get(0).words();
    }
}
