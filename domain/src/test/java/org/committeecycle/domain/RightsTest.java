package org.committeecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Finding;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.Meeting;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: every act that changes something, tried by everybody. */
class RightsTest {

    private static final Actor MEMBER = House.delegateOf(House.BORDURIA);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final Procedure ALL = new Procedure(DecisionRule.ALL, "5 working days", "2 working days", null);

    private static final Set<Actor> EVERYBODY = Set.of(
            House.ISU, House.SYSTEM, House.CHAIR, MEMBER, House.OUTSIDER, House.AUDITOR, House.OWNER, House.STRANGER);

    private static final Set<Actor> OPERATION = Set.of(House.ISU, House.SYSTEM);
    private static final Set<Actor> LEAD = Set.of(House.ISU, House.CHAIR);
    private static final Set<Actor> LEAD_OR_SYSTEM = Set.of(House.ISU, House.CHAIR, House.SYSTEM);
    private static final Set<Actor> THE_CHAIR = Set.of(House.CHAIR);
    private static final Set<Actor> MEMBERS = Set.of(House.CHAIR, MEMBER);
    private static final Set<Actor> MEMBERS_OR_ISU = Set.of(House.CHAIR, MEMBER, House.ISU);
    private static final Set<Actor> RECORDERS = Set.of(House.CHAIR, MEMBER, House.ISU, House.SYSTEM);

    /** An act, who may do it, and what stands ready before it. */
    private record Act(String name, Set<Actor> may, Consumer<House> ready, BiConsumer<House, Actor> act) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Act> acts() {
        return Stream.of(
                        ofTheCommittee(),
                        ofTheYear(),
                        ofTheLog(),
                        ofApprovals(),
                        ofCases(),
                        ofCommunications(),
                        ofThePaper())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void isDoneByWhoMayAndRefusedToEverybodyElse(Act act) {
        for (Actor actor : EVERYBODY) {
            House house = House.in2025();
            act.ready().accept(house);
            if (act.may().contains(actor)) {
                List<Object> before = house.everything();
                act.act().accept(house, actor);
                assertThat(house.everything()).as("%s changes nothing", act).isNotEqualTo(before);
            } else {
                house.refuses(() -> act.act().accept(house, actor))
                        .withMessageMatching(
                                ".*(Only |reads only|There is no |is not open|is asked of|not a member).*");
            }
        }
    }

    private static List<Act> ofTheCommittee() {
        Consumer<House> appointed = house ->
                house.committee.appoint(House.ISU, new Delegate("Bea", House.BORDURIA, TODAY, null, null, null));
        LocalDate later = LocalDate.of(2027, 1, 1);
        return List.of(
                act("seat", OPERATION, (house, actor) -> house.committee.seat(actor, House.FREEDONIA, later, null)),
                act("chair", OPERATION, (house, actor) -> house.committee.nameChair(actor, House.DORADO, TODAY, null)),
                act(
                        "focal",
                        OPERATION,
                        (house, actor) -> house.committee.chooseFocalPoint(actor, House.DORADO, TODAY, null)),
                act(
                        "appoint",
                        OPERATION,
                        (house, actor) -> house.committee.appoint(
                                actor, new Delegate("Bea", House.BORDURIA, TODAY, null, null, null))),
                act(
                        "bind",
                        OPERATION,
                        appointed,
                        (house, actor) -> house.committee.bind(actor, House.BORDURIA, "Bea", "U1", "T1")),
                act(
                        "dismiss",
                        OPERATION,
                        appointed,
                        (house, actor) -> house.committee.dismiss(actor, House.BORDURIA, "Bea", TODAY)),
                act(
                        "concern",
                        OPERATION,
                        (house, actor) -> house.recusals.concern(actor, House.year(), House.BORDURIA)),
                act(
                        "recuse",
                        OPERATION,
                        (house, actor) -> house.recusals.decide(
                                actor, House.year(), House.DORADO, true, false, "decision 3", TODAY, null)));
    }

    private static List<Act> ofTheYear() {
        Meeting next = new Meeting(
                "", "Meeting", "M", "Geneva", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5), "9", List.of());
        Consumer<House> reminded =
                house -> house.cycles.complete(House.ISU, 2025, "reporting-reminder", When.on(TODAY));
        Consumer<House> finished = house -> Stream.of(Step.values())
                .filter(step -> !step.isDateOnly())
                .forEach(step -> house.cycles.skip(House.ISU, 2025, step.key(), "for the test"));
        return List.of(
                act("open year", OPERATION, (house, actor) -> house.cycles.open(actor, 2026, next)),
                act("plan", OPERATION, (house, actor) -> house.cycles.plan(actor, 2025, "pre-msp", TODAY, false)),
                act("move meeting", OPERATION, (house, actor) -> house.cycles.moveMeeting(actor, 2025, TODAY, TODAY)),
                act(
                        "complete",
                        OPERATION,
                        (house, actor) -> house.cycles.complete(actor, 2025, "pre-msp", When.on(TODAY))),
                act(
                        "hand over",
                        OPERATION,
                        (house, actor) -> house.cycles.handOver(actor, 2025, House.DORADO, LocalDate.of(2025, 12, 6))),
                act("skip", OPERATION, (house, actor) -> house.cycles.skip(actor, 2025, "pre-msp", "no need")),
                act(
                        "add",
                        OPERATION,
                        (house, actor) -> house.cycles.add(actor, 2025, "retreat", "Retreat", TODAY, "asked for")),
                act(
                        "repeat",
                        OPERATION,
                        reminded,
                        (house, actor) -> house.cycles.repeat(actor, 2025, "reporting-reminder", TODAY, "new facts")),
                act("close year", OPERATION, finished, (house, actor) -> house.cycles.close(actor, 2025)),
                act("holiday", OPERATION, (house, actor) -> house.deadlines.addHoliday(actor, TODAY, "Carnival")));
    }

    private static List<Act> ofTheLog() {
        Consumer<House> recorded = house -> house.activities.record(House.ISU, 2025, met(House.year()));
        return List.of(
                act("record", RECORDERS, (house, actor) -> house.activities.record(actor, 2025, met(House.year()))),
                act(
                        "record step",
                        OPERATION,
                        (house, actor) ->
                                house.activities.recordStep(actor, 2025, met(House.year()), "initial-meeting")),
                act(
                        "correct",
                        RECORDERS,
                        recorded,
                        (house, actor) -> house.activities.correct(actor, EntryNumber.of("1"), met(House.year()))),
                act(
                        "widen",
                        THE_CHAIR,
                        recorded,
                        (house, actor) ->
                                house.activities.widen(actor, List.of(EntryNumber.of("1")), Visibility.PUBLIC)),
                act(
                        "narrow",
                        LEAD,
                        recorded,
                        (house, actor) ->
                                house.activities.narrow(actor, EntryNumber.of("1"), Visibility.CHAIR_AND_ISU)),
                act("answer of the ISU", Set.of(House.ISU), task(Owner.ISU), RightsTest::answer),
                act("answer of the Chair", THE_CHAIR, task(Owner.CHAIR), RightsTest::answer),
                act("answer of a member", MEMBERS, task(Owner.MEMBERS), RightsTest::answer),
                act(
                        "record an answer",
                        OPERATION,
                        task(Owner.MEMBERS).andThen(house -> house.speaks("Dora", House.DORADO)),
                        (house, actor) -> house.tasks.record(actor, "T-1", House.DORADO, "Dora", Way.MAIL, Map.of())));
    }

    private static List<Act> ofApprovals() {
        Question question = ALL.ask(House.year(), House.year(), "Shall we?");
        Consumer<House> asked = house -> house.approvals.ask(House.SYSTEM, question, null);
        Consumer<House> agreed = asked.andThen(house -> List.of(House.CHAIR, MEMBER)
                .forEach(actor -> house.approvals.decide(actor, "A-1", 1, Stance.AGREES, "")));
        Consumer<House> over = asked.andThen(house -> house.goTo("2025-03-10T18:00"));
        return List.of(
                act("open question", LEAD, (house, actor) -> house.approvals.open(actor, question)),
                act("ask", OPERATION, (house, actor) -> house.approvals.ask(actor, question, null)),
                act(
                        "decide",
                        MEMBERS,
                        asked,
                        (house, actor) -> house.approvals.decide(actor, "A-1", 1, Stance.AGREES, "")),
                act(
                        "record position",
                        OPERATION,
                        asked.andThen(house -> house.speaks("Dora", House.DORADO)),
                        (house, actor) -> house.approvals.record(
                                actor, "A-1", House.DORADO, "Dora", Way.PHONE, Stance.AGREES, "")),
                act(
                        "withdraw position",
                        MEMBERS,
                        agreed,
                        (house, actor) -> house.approvals.withdrawPosition(actor, "A-1")),
                act(
                        "record that a position is taken back",
                        OPERATION,
                        agreed.andThen(house -> house.speaks("Ava", House.AVALON)),
                        (house, actor) ->
                                house.approvals.recordWithdrawal(actor, "A-1", House.AVALON, "Ava", Way.PHONE)),
                act(
                        "reach",
                        OPERATION,
                        asked,
                        (house, actor) -> house.approvals.reached(actor, "A-1", 1, List.of(House.DORADO))),
                act(
                        "extend",
                        LEAD,
                        asked,
                        (house, actor) -> house.approvals.extend(actor, "A-1", "1 week", "asked for")),
                act("restart", LEAD, asked, (house, actor) -> house.approvals.restart(actor, "A-1", "new text")),
                act(
                        "withdraw question",
                        LEAD,
                        asked,
                        (house, actor) -> house.approvals.withdraw(actor, "A-1", "overtaken")),
                act(
                        "adopt at a meeting",
                        OPERATION,
                        asked,
                        (house, actor) -> house.approvals.recordMeeting(actor, "A-1", When.on(TODAY), List.of())),
                act("count", OPERATION, over, (house, actor) -> house.approvals.count(actor, "A-1")));
    }

    private static List<Act> ofCases() {
        Consumer<House> opened = RightsTest::openCase;
        Consumer<House> proposed =
                opened.andThen(house -> house.cases.proposeFinding(House.ISU, "2025-1", Finding.CREDIBLE, "why"));
        Consumer<House> closing = opened.andThen(house -> house.cases.proposeClosing(House.ISU, "2025-1", "why"));
        Consumer<House> adopted = house -> adopt(house, house.cases.askMembers(House.SYSTEM, "2025-1", ALL));
        return List.of(
                act("open case", OPERATION, RightsTest::openCase),
                act(
                        "engage",
                        RECORDERS,
                        opened,
                        (house, actor) -> house.cases.engage(actor, 2025, met(Case.subject("2025-1")))),
                act(
                        "propose a finding",
                        MEMBERS_OR_ISU,
                        opened,
                        (house, actor) -> house.cases.proposeFinding(actor, "2025-1", Finding.CREDIBLE, "why")),
                act(
                        "propose closing",
                        MEMBERS_OR_ISU,
                        opened,
                        (house, actor) -> house.cases.proposeClosing(actor, "2025-1", "why")),
                act(
                        "ask on a case",
                        OPERATION,
                        proposed,
                        (house, actor) -> house.cases.askMembers(actor, "2025-1", ALL)),
                act(
                        "record finding",
                        OPERATION,
                        proposed.andThen(adopted),
                        (house, actor) -> house.cases.recordFinding(actor, "2025-1", "2025-1-A1")),
                act(
                        "record closing",
                        OPERATION,
                        closing.andThen(adopted),
                        (house, actor) -> house.cases.recordClosing(actor, "2025-1", "2025-1-A1")),
                act(
                        "allow text in Slack",
                        OPERATION,
                        opened,
                        (house, actor) -> house.cases.allowTextInSlack(actor, "2025-1", "decision 5", TODAY)),
                act(
                        "revoke text in Slack",
                        OPERATION,
                        opened.andThen(house -> house.cases.allowTextInSlack(House.ISU, "2025-1", "decision 5", TODAY)),
                        (house, actor) -> house.cases.revokeTextInSlack(actor, "2025-1", "decision 6", TODAY)),
                act("drop", OPERATION, proposed, (house, actor) -> house.cases.dropProposal(actor, "2025-1")),
                act("carry over", OPERATION, opened, (house, actor) -> house.cases.carryOver(actor, 2025)));
    }

    private static List<Act> ofCommunications() {
        Consumer<House> tables = house -> {
            house.tables.put("two", House.DORADO, House.BORDURIA);
            house.tables.put("pre-msp", House.DORADO);
            house.templates.put("letter", "To {{state}}");
            house.templates.put("pre-msp", "To {{state}}");
        };
        Consumer<House> opened = tables.andThen(house -> house.communications.open(House.ISU, plan()));
        Consumer<House> chosen = opened.andThen(house -> house.communications.choose(House.SYSTEM, "2025-note"));
        Consumer<House> asked =
                chosen.andThen(house -> house.communications.askMembers(House.SYSTEM, "2025-note", ALL));
        Consumer<House> adopted = asked.andThen(house -> adopt(house, "A-1"));
        Consumer<House> approved =
                adopted.andThen(house -> house.communications.approved(House.SYSTEM, "2025-note", "A-1"));
        Consumer<House> signed =
                approved.andThen(house -> house.communications.sign(House.CHAIR, "2025-note", When.on(TODAY)));
        Consumer<House> produced = signed.andThen(house -> house.communications
                .filesToProduce("2025-note")
                .forEach(file -> house.communications.produce(House.SYSTEM, "2025-note", file)));
        Consumer<House> sent = produced.andThen(house -> house.communications.recordSent(House.SYSTEM, "2025-note"));
        return List.of(
                act("open letter", OPERATION, tables, (house, actor) -> house.communications.open(actor, plan())),
                act(
                        "open usual letter",
                        OPERATION,
                        tables,
                        (house, actor) -> house.communications.openUsual(actor, 2025, Step.PRE_MSP)),
                act(
                        "draft",
                        OPERATION,
                        opened,
                        (house, actor) -> house.communications.draft(actor, "2025-note", plan(), null)),
                act("choose", OPERATION, opened, (house, actor) -> house.communications.choose(actor, "2025-note")),
                act(
                        "ask on a letter",
                        OPERATION,
                        chosen,
                        (house, actor) -> house.communications.askMembers(actor, "2025-note", ALL)),
                act(
                        "approve letter",
                        OPERATION,
                        adopted,
                        (house, actor) -> house.communications.approved(actor, "2025-note", "A-1")),
                act(
                        "return letter",
                        OPERATION,
                        asked,
                        (house, actor) -> house.communications.returned(actor, "2025-note")),
                act(
                        "note withdrawn letter",
                        OPERATION,
                        asked,
                        (house, actor) -> house.communications.noteWithdrawal(actor, "2025-note")),
                act(
                        "sign",
                        THE_CHAIR,
                        approved,
                        (house, actor) -> house.communications.sign(actor, "2025-note", When.on(TODAY))),
                act(
                        "record signature",
                        Set.of(House.ISU),
                        approved.andThen(house -> house.speaks("Ava", House.AVALON)),
                        (house, actor) -> house.communications.recordSignature(
                                actor, "2025-note", "Ava", Way.ROOM, When.on(TODAY))),
                act(
                        "produce",
                        OPERATION,
                        signed,
                        (house, actor) -> house.communications.produce(actor, "2025-note", "XAB")),
                act(
                        "record sending",
                        OPERATION,
                        produced,
                        (house, actor) -> house.communications.recordSent(actor, "2025-note")),
                act(
                        "withdraw letter",
                        LEAD_OR_SYSTEM,
                        opened,
                        (house, actor) -> house.communications.withdraw(actor, "2025-note", "overtaken")),
                act(
                        "record reply",
                        OPERATION,
                        sent,
                        (house, actor) ->
                                house.communications.recordReply(actor, "2025-note", House.DORADO, TODAY, "yes")));
    }

    private static List<Act> ofThePaper() {
        Consumer<House> opened = house -> {
            for (int day = 20; day < 22; day++) {
                house.activities.record(House.ISU, 2025, met(House.year()));
            }
            house.activities.widen(House.CHAIR, List.of(EntryNumber.of("1"), EntryNumber.of("2")), Visibility.PUBLIC);
            house.papers.open(House.ISU, 2025);
        };
        Consumer<House> assembled = opened.andThen(house -> house.papers.assemble(House.ISU, 2025));
        Consumer<House> put = assembled.andThen(house -> house.papers.finishEditing(House.ISU, 2025));
        Consumer<House> adopted = put.andThen(house -> adopt(house, house.papers.askMembers(House.SYSTEM, 2025, ALL)));
        Consumer<House> approved = adopted.andThen(house -> house.papers.approved(House.SYSTEM, 2025, "A-1"));
        Consumer<House> submitted = approved.andThen(house -> house.papers.submit(House.ISU, 2025));
        return List.of(
                act(
                        "priority",
                        OPERATION,
                        (house, actor) -> house.priorities.record(actor, 2025, "its mandate", "go on")),
                act("open paper", OPERATION, (house, actor) -> house.papers.open(actor, 2025)),
                act("assemble", OPERATION, opened, (house, actor) -> house.papers.assemble(actor, 2025)),
                act(
                        "edit",
                        OPERATION,
                        assembled,
                        (house, actor) -> house.papers.edit(actor, 2025, 1, "They met.", List.of())),
                act("move", OPERATION, assembled, (house, actor) -> house.papers.move(actor, 2025, 2, 1)),
                act("finish editing", OPERATION, assembled, (house, actor) -> house.papers.finishEditing(actor, 2025)),
                act("ask on the paper", OPERATION, put, (house, actor) -> house.papers.askMembers(actor, 2025, ALL)),
                act(
                        "ask apart",
                        OPERATION,
                        put,
                        (house, actor) -> house.papers.askMembersApart(actor, 2025, "2025-1", ALL)),
                act("approve paper", OPERATION, adopted, (house, actor) -> house.papers.approved(actor, 2025, "A-1")),
                act("return paper", OPERATION, put, (house, actor) -> house.papers.returned(actor, 2025)),
                act("note withdrawn paper", OPERATION, put, (house, actor) -> house.papers.noteWithdrawal(actor, 2025)),
                act("advance copy", OPERATION, approved, (house, actor) -> house.papers.putOutAdvanceCopy(actor, 2025)),
                act("submit", OPERATION, approved, (house, actor) -> house.papers.submit(actor, 2025)),
                act("put out", OPERATION, submitted, (house, actor) -> house.papers.putOut(actor, 2025)),
                act(
                        "withdraw paper",
                        OPERATION,
                        assembled,
                        (house, actor) -> house.papers.withdraw(actor, 2025, "no meeting")));
    }

    private static Act act(String name, Set<Actor> may, BiConsumer<House, Actor> act) {
        return act(name, may, house -> {}, act);
    }

    private static Act act(String name, Set<Actor> may, Consumer<House> ready, BiConsumer<House, Actor> act) {
        return new Act(name, may, ready, act);
    }

    private static Consumer<House> task(Owner owner) {
        return house -> {
            house.forms.put(new Form("note", "A note", List.of()));
            house.tasks.open(new Tasks.Request(
                    "a-task", null, "A task", "Do it.", owner, House.year(), House.year(), "note", null));
        };
    }

    private static void answer(House house, Actor actor) {
        house.tasks.answer(actor, "T-1", Map.of());
    }

    private static void openCase(House house) {
        openCase(house, House.ISU);
    }

    private static void openCase(House house, Actor actor) {
        house.cases.open(
                actor,
                2025,
                List.of(new Matter("alleged", "the alleged use")),
                List.of(House.FREEDONIA),
                List.of(),
                List.of());
    }

    private static void adopt(House house, String approval) {
        house.approvals.recordMeeting(
                House.ISU,
                approval,
                When.on(TODAY),
                house.approvals.eligible(house.approvals.require(House.ISU, approval)));
    }

    private static Plan plan() {
        return new Plan(
                2025,
                "note",
                "A note",
                "letter",
                false,
                Recipients.byTable("two", "two States Parties"),
                House.year(),
                "to ask",
                null,
                null);
    }

    private static Facts met(Subject about) {
        return new Facts(
                ActivityKind.MEETING,
                When.on(TODAY),
                about,
                null,
                null,
                List.of(new Participant("Freedonia")),
                null,
                null,
                null);
    }
}
