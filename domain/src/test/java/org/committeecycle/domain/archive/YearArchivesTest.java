package org.committeecycle.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.audit.AuditNumber;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.communication.FilesPutOut;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.Meeting;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.api.Test;

class YearArchivesTest {

    private static final Path FILE = Path.of("2025.zip");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    private final House house = House.in2025();
    private final BinderInMemory binder = new BinderInMemory();
    private final YearArchives archives = new YearArchives(
            binder,
            house.cycles,
            house.deadlines,
            house.activities,
            house.tasks,
            house.approvals,
            house.cases,
            house.recusals,
            house.communications,
            house.handovers,
            house.papers,
            new FilesPutOut() {
                @Override
                public List<String> keys() {
                    return List.copyOf(house.outbox.files.keySet());
                }

                @Override
                public byte[] get(String key) {
                    return house.outbox.files.get(key).getBytes();
                }
            },
            house.outbox,
            house.audit);

    @Test
    void isTakenOutByAnOperatorOrAnAuditorAndTheAuditSaysSo() {
        for (Actor actor : List.of(House.ISU, House.AUDITOR)) {
            archives.export(actor, 2025, FILE);

            assertThat(house.auditStore.latest(1)).singleElement().satisfies(entry -> {
                assertThat(entry.actor()).isEqualTo(actor.toString());
                assertThat(entry.subject()).hasToString("archive/2025");
                assertThat(entry.words())
                        .startsWith("took the year out as an archive: ")
                        .endsWith("with the seal " + "a".repeat(64));
            });
        }
    }

    @Test
    void isRefusedToMembersAndToWhoeverMayNotReadAllOfIt() {
        openCase();
        for (Actor actor : List.of(
                House.CHAIR,
                House.delegateOf(House.BORDURIA),
                House.OUTSIDER,
                House.OWNER,
                House.STRANGER,
                House.SYSTEM)) {
            house.refuses(() -> archives.export(actor, 2025, FILE))
                    .withMessageStartingWith("Only an operator or an auditor takes a year out of the house");
        }
        assertThat(binder.bound).isNull();
    }

    @Test
    void refusesAYearThatWasNeverOpened() {
        house.refuses(() -> archives.export(House.ISU, 2031, FILE)).withMessage("The year 2031 is not open.");
    }

    @Test
    void holdsTheLogWithItsReadersAndWhatWasCorrected() {
        house.activities.record(House.ISU, 2025, met(House.year(), TODAY, "to hear it"));
        house.activities.correct(House.ISU, EntryNumber.of("1"), met(House.year(), TODAY, "to ask"));

        archives.export(House.ISU, 2025, FILE);

        assertThat(binder.column("activities", "what")).containsExactly("to hear it", "to ask");
        assertThat(binder.column("activities", "correctedBy")).containsExactly("2", "null");
        assertThat(binder.column("activities", "readers")).containsOnly("the Committee");
    }

    @Test
    void holdsDecisionsWithEveryPositionAndHowTheyEnded() {
        house.approvals.ask(
                House.SYSTEM,
                new Question(House.year(), House.year(), "Shall we?", DecisionRule.ALL, "5 working days", null),
                null);
        house.approvals.decide(House.CHAIR, "A-1", 1, Stance.OBJECTS, "not yet");
        house.approvals.withdrawPosition(House.CHAIR, "A-1");
        House.MEMBERS.forEach(member -> house.approvals.decide(House.delegateOf(member), "A-1", 1, Stance.AGREES, ""));
        house.goTo("2025-03-10T18:00");
        house.approvals.count(House.SYSTEM, "A-1");

        archives.export(House.ISU, 2025, FILE);

        assertThat(binder.column("decisions", "outcome")).containsExactly("ADOPTED");
        assertThat(binder.column("decisions", "result"))
                .containsExactly("adopted by express agreement of all eligible members");
        assertThat(binder.column("positions", "stance"))
                .containsExactly("OBJECTS", "AGREES", "AGREES", "AGREES", "AGREES", "AGREES");
        assertThat(binder.column("positions", "withdrawn")).startsWith("true", "false");
    }

    @Test
    void holdsCasesWithWhoTakesNoPart() {
        openCase();

        archives.export(House.AUDITOR, 2025, FILE);

        assertThat(binder.column("cases", "matters")).containsExactly("[the alleged use]");
        assertThat(binder.column("recusals", "member")).containsExactly("XAB");
        assertThat(binder.column("recusals", "maySee")).containsExactly("false");
    }

    @Test
    void holdsTasksThatAreDoneAndTheDeadlineOfEach() {
        house.forms.put(new Form("note", "A note", List.of()));
        Task task = house.tasks.open(new Tasks.Request(
                "a-task",
                null,
                "A task",
                "Do it.",
                Owner.ISU,
                House.year(),
                House.year(),
                "note",
                House.at("2025-03-10T18:00")));
        house.tasks.answer(House.ISU, task.id(), Map.of());

        archives.export(House.ISU, 2025, FILE);

        assertThat(binder.column("tasks", "status")).containsExactly("DONE");
        assertThat(binder.sheets.get("deadlines")).anySatisfy(due -> assertThat(due)
                .containsEntry("of", "task/T-1")
                .containsEntry("due", "2025-03-10T17:00:00Z")
                .containsEntry("state", "done"));
        assertThat(binder.column("deadlines", "of")).contains("milestone/2025-msp", "milestone/2025-pre-msp");
    }

    @Test
    void leavesOutWhatIsOfAnotherYear() {
        house.goTo("2025-12-30T09:00");
        openCase();
        house.cycles.open(
                House.ISU,
                2026,
                new Meeting(
                        "",
                        "Meeting",
                        "M",
                        "Geneva",
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 5),
                        "9",
                        List.of()));
        house.goTo("2026-01-12T09:00");
        house.activities.record(
                House.ISU, 2026, met(Subject.of(Subject.Kind.CYCLE, "2026"), LocalDate.of(2026, 1, 12), "to begin"));
        house.cases.carryOver(House.ISU, 2025);

        archives.export(House.ISU, 2025, FILE);
        assertThat(binder.sheets.get("activities")).isEmpty();
        assertThat(binder.column("audit", "words"))
                .contains("opened")
                .doesNotContain("carried over to 2026")
                .noneMatch(words -> words.startsWith("recorded, 12 January 2026"));

        archives.export(House.ISU, 2026, FILE);
        assertThat(binder.column("activities", "about")).containsExactly("cycle/2026");
        assertThat(binder.column("cases", "reference")).containsExactly("2025-1");
        assertThat(binder.column("audit", "words")).contains("opened, to end at the Meeting", "carried over to 2026");
    }

    @Test
    void holdsEachLetterWithItsFileAndNamesOneThatIsNotThereAnyMore() {
        send();

        assertThat(archives.export(House.ISU, 2025, FILE).missing()).isEmpty();
        assertThat(binder.column("letters", "recipient")).containsExactly("XAD", "XAE");
        assertThat(binder.column("letters", "file"))
                .isEqualTo(binder.bound.files())
                .containsExactly("letters/2025-note/XAD.docx", "letters/2025-note/XAE.docx");
        assertThat(binder.column("communications", "sent")).containsExactly("3 March 2025");

        house.outbox.files.remove("letters/2025-note/XAE.docx");

        assertThat(archives.export(House.ISU, 2025, FILE).missing()).containsExactly("letters/2025-note/XAE.docx");
        assertThat(binder.bound.files()).containsExactly("letters/2025-note/XAD.docx");
        assertThat(house.auditStore.latest(1).get(0).words())
                .endsWith("; not there any more: letters/2025-note/XAE.docx");
    }

    private void send() {
        house.tables.put("two", House.DORADO, House.EREWHON);
        house.templates.put("letter", "To {{state}}");
        house.communications.open(House.ISU, plan());
        house.communications.draft(House.ISU, "2025-note", plan(), null);
        house.communications.choose(House.SYSTEM, "2025-note");
        String decision = house.communications.askMembers(
                House.SYSTEM, "2025-note", new Procedure(DecisionRule.ALL, null, null, null));
        house.approvals.recordMeeting(House.ISU, decision, When.on(TODAY), List.of());
        house.communications.approved(House.SYSTEM, "2025-note", decision);
        house.communications.sign(House.CHAIR, "2025-note", When.on(TODAY));
        house.communications
                .filesToProduce("2025-note")
                .forEach(file -> house.communications.produce(House.SYSTEM, "2025-note", file));
        house.communications.recordSent(House.SYSTEM, "2025-note");
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

    private static Facts met(Subject about, LocalDate day, String what) {
        return new Facts(
                ActivityKind.MEETING,
                When.on(day),
                about,
                null,
                null,
                List.of(new Participant("Freedonia")),
                null,
                what,
                null);
    }

    @Test
    void keepsWordsOutThatWereTakenOutOfTheAudit() {
        house.cycles.skip(House.ISU, 2025, "pre-msp", "call 012 345");
        AuditNumber number = house.auditStore.latest(1).get(0).number();
        house.redactions.ask(House.ISU, number, "a telephone number");
        house.redactions.confirm(Actor.staff("Ivo", Set.of(Role.OPERATOR), Channel.LOCAL), number);

        archives.export(House.ISU, 2025, FILE);

        assertThat(binder.column("audit", "words"))
                .noneMatch(words -> words.contains("012 345"))
                .anyMatch(words -> words.startsWith("Taken out: asked for by Ina"));
    }

    @Test
    void givesTheSameRowsTwiceAlthoughTheFirstTimeIsInTheAudit() {
        archives.export(House.ISU, 2025, FILE);
        Map<String, List<Map<String, String>>> first = Map.copyOf(binder.sheets);

        archives.export(House.ISU, 2025, FILE);

        assertThat(binder.sheets).isEqualTo(first);
    }

    private void openCase() {
        house.cases.open(
                House.ISU,
                2025,
                List.of(new Matter("alleged", "the alleged use")),
                List.of(House.BORDURIA),
                List.of(),
                List.of());
    }
}
