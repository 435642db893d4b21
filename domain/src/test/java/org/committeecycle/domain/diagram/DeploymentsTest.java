package org.committeecycle.domain.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.committeecycle.domain.diagram.PlainDrawings.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.committee.Operator;
import org.committeecycle.domain.committee.OperatorsInMemory;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.notice.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeploymentsTest {

    private static final String TASK = "sign userTask Sign owner=%s due=5_working_days documentation=Signs";
    private static final String AFTER =
            String.join("\n", "after endEvent After", "other sequenceFlow - source=sign target=after");
    private static final Workspace SHIPPED = files("letter.bpmn", diagram("1.0.0", "isu"), "article-9.docx", "Dear");

    private final House house = House.in2025();
    private final OperatorsInMemory people = new OperatorsInMemory();
    private final EditionInMemory store = new EditionInMemory();
    private final SpyEditionProcess process = new SpyEditionProcess();
    private final PlainDrawings reader = new PlainDrawings();
    private Function<Workspace, List<DrawingFinding>> locks = workspace -> List.of();
    private Workspace release = SHIPPED;

    private final Editions editions =
            new Editions(store, store, () -> release, process, reader, house.deadlines, house.numbers, house.audit);
    private final Deployments deployments = new Deployments(
            store,
            store,
            () -> release,
            process,
            new Checks(
                    reader,
                    workspace -> locks.apply(workspace),
                    store,
                    step -> Set.of(),
                    (cell, value) -> true,
                    content -> new ScenarioSheet(List.of(), List.of()),
                    (file, content) -> facts -> List.of()),
            new Comparisons(reader, letter -> {
                throw new Refused("It is no Word file.");
            }),
            reader,
            people,
            house.approvals,
            house.activities,
            house.notices,
            house.deadlines,
            house.numbers,
            house.audit);

    @BeforeEach
    void install() {
        people.keep(new Operator("Ina", Set.of(Role.OPERATOR)));
        people.keep(new Operator("Aude", Set.of(Role.AUDITOR)));
        people.keep(new Operator("Otto", Set.of(Role.PROCESS_OWNER)));
        editions.bringAlong(House.SYSTEM);
    }

    @Test
    void bringsAlongWhatIsShippedOnce() {
        editions.bringAlong(House.SYSTEM);

        assertThat(editions.all(House.OWNER)).hasSize(1);
        assertThat(store.inForce().orElseThrow().files())
                .extracting(EditionFile::name, EditionFile::version, EditionFile::own)
                .containsExactly(tuple("article-9.docx", "", false), tuple("letter.bpmn", "1.0.0", false));
        assertThat(process.told).containsExactly("put 1: article-9.docx, letter.bpmn");
    }

    @Test
    void putsAChangeIntoForceAndTellsWhatStays() {
        process.running.put("letter.bpmn", 3);

        Deployed deployed = deployments.deploy(House.OWNER, files("letter.bpmn", waiting("1.0.1")), warrant(null));

        assertThat(deployed.edition().number()).isEqualTo(2);
        assertThat(deployed.staying()).containsExactlyEntriesOf(Map.of("letter.bpmn", 3));
        assertThat(process.told).last().isEqualTo("put 2: letter.bpmn");
        assertThat(store.find(1)).map(Edition::state).contains(Edition.State.EARLIER);
        assertThat(store.files().files()).containsOnlyKeys("article-9.docx", "letter.bpmn");
        assertThat(house.audited())
                .last()
                .asString()
                .startsWith("put into force, approved by Ina: Tried in May; letter.bpmn: ")
                .contains("10 working days", "5 working days")
                .endsWith("; before: edition 1");
    }

    @Test
    void refusesEverybodyButAProcessOwner() {
        Set.of(House.ISU, House.AUDITOR, House.CHAIR, House.SYSTEM, House.STRANGER)
                .forEach(actor -> house.refuses(
                                () -> deployments.deploy(actor, files("letter.bpmn", waiting("1.0.1")), warrant(null)))
                        .withMessageStartingWith("Only a process owner"));
        assertThat(store.all()).hasSize(1);
    }

    @Test
    void isReadByWhoeverMayLookIntoTheDiagrams() {
        Set.of(House.ISU, House.AUDITOR, House.OWNER).forEach(actor -> {
            assertThat(editions.all(actor)).hasSize(1);
            assertThat(editions.require(actor, 1).number()).isEqualTo(1);
        });
        house.refuses(() -> editions.all(House.CHAIR)).withMessageStartingWith("Only an operator");
        house.refuses(() -> editions.require(House.STRANGER, 1)).withMessageStartingWith("Only an operator");
        house.refuses(() -> editions.require(House.ISU, 7)).withMessage("There is no edition 7.");
        house.refuses(() -> editions.bringAlong(House.OWNER)).withMessageStartingWith("Only an operator");
    }

    @Test
    void refusesWhatDiffersInNothing() {
        house.refuses(() -> deployments.deploy(House.OWNER, SHIPPED, warrant(null)))
                .withMessage("Nothing differs from what is in force.");
    }

    @Test
    void refusesWhatACheckFindsWrong() {
        locks = workspace -> List.of(DrawingFinding.ofFile("letter.bpmn", "it runs a script.", "Take it out."));

        house.refuses(() -> deployments.deploy(House.OWNER, files("letter.bpmn", waiting("1.0.1")), warrant(null)))
                .withMessageContaining("letter.bpmn: it runs a script.");
        assertThat(store.all()).hasSize(1);
    }

    @Test
    void wantsAVersionThatTellsTheChange() {
        refusedVersion(waiting("1.0.0"), "1.0.1, because something changes");
        refusedVersion(waiting("1.0.1") + "\n" + AFTER, "1.1.0, because parts come or go");
        refusedVersion(diagram("1.9.9", "chair"), "2.0.0, because a rule of procedure changes");
        house.refuses(() -> deployments.deploy(House.OWNER, files("letter.bpmn", waiting("May")), warrant(null)))
                .withMessage("letter.bpmn has the version tag 'May': three numbers such as 1.0.0 are expected.");
    }

    private void refusedVersion(String diagram, String expected) {
        house.refuses(() -> deployments.deploy(House.OWNER, files("letter.bpmn", diagram), warrant(null)))
                .withMessageContaining("and needs at least " + expected);
    }

    @Test
    void wantsAnotherPersonWhoIsAdmitted() {
        refusedApprover("Otto", "Otto cannot approve what Otto puts into force.");
        refusedApprover("Aude", "and Aude is neither");
        refusedApprover("Nobody", "and Nobody is neither");
    }

    private void refusedApprover(String approver, String sentence) {
        house.refuses(() -> deployments.deploy(
                        House.OWNER,
                        files("letter.bpmn", waiting("1.0.1")),
                        new Warrant(approver, null, "Tried in May")))
                .withMessageContaining(sentence);
    }

    @Test
    void wantsTheCommitteesDecisionWhereARuleOfProcedureChanges() {
        Workspace rule = files("letter.bpmn", diagram("2.0.0", "chair"));

        house.refuses(() -> deployments.deploy(House.OWNER, rule, warrant(null)))
                .withMessageStartingWith("A rule of procedure changes");
        String open = question();
        house.refuses(() -> deployments.deploy(House.OWNER, rule, warrant(open)))
                .withMessageContaining("has taken no decision '%s'", open);
        house.refuses(() -> deployments.deploy(House.OWNER, rule, warrant("A-99")))
                .withMessageContaining("has taken no decision 'A-99'");
        house.approvals.recordMeeting(House.ISU, open, When.on(house.deadlines.today()), House.MEMBERS);

        assertThat(deployments
                        .deploy(House.OWNER, rule, warrant(open))
                        .edition()
                        .decision())
                .isEqualTo(open);
    }

    @Test
    void takesADecisionFromTheLogAndNothingElseThatStandsThere() {
        Workspace rule = files("letter.bpmn", diagram("2.0.0", "chair"));
        String decision = logged(ActivityKind.DECISION);
        String letter = logged(ActivityKind.LETTER);

        house.refuses(() -> deployments.deploy(House.OWNER, rule, warrant(letter)))
                .withMessageContaining("has taken no decision '%s'", letter);
        deployments.deploy(House.OWNER, rule, warrant(decision));

        assertThat(house.audited()).last().asString().contains(", decision " + decision + ": ");
    }

    @Test
    void tellsTheCommitteesChannelOnce() {
        house.notices.serve(House.ISU, "T1", "B1", "C1");

        deployments.deploy(House.OWNER, files("letter.bpmn", waiting("1.0.1")), warrant(null));

        assertThat(house.noticeStore.of(Subject.of(Subject.Kind.PROCESS, "edition-2")))
                .extracting(Notice::conversation, Notice::kind)
                .containsExactly(tuple("T1.C1", Notice.Kind.EDITION));
    }

    @Test
    void goesBackToAnEarlierEditionAsANewOne() {
        deployments.deploy(
                House.OWNER, files("letter.bpmn", waiting("1.0.1"), "thanks.docx", "Thank you"), warrant(null));
        process.running.put("letter.bpmn", 1);

        Deployed back = deployments.rollback(House.OWNER, 1, warrant(null));

        assertThat(back.edition().number()).isEqualTo(3);
        assertThat(back.staying()).containsEntry("letter.bpmn", 1);
        assertThat(store.files().files()).containsOnlyKeys("article-9.docx", "letter.bpmn");
        assertThat(store.files().file("letter.bpmn")).map(String::new).contains(diagram("1.0.0", "isu"));
        assertThat(back.edition().file("letter.bpmn")).map(EditionFile::own).contains(false);
        assertThat(store.files(2).files()).containsKey("thanks.docx");
        assertThat(process.told).last().isEqualTo("put 3: letter.bpmn");
        assertThat(house.audited())
                .last()
                .asString()
                .startsWith("the files of edition 1 put into force again, approved by Ina: ")
                .endsWith("; before: edition 2");
    }

    @Test
    void goesBackUnderTheSameRules() {
        String decision = logged(ActivityKind.DECISION);
        deployments.deploy(House.OWNER, files("letter.bpmn", diagram("2.0.0", "chair")), warrant(decision));

        house.refuses(() -> deployments.rollback(House.OWNER, 1, warrant(null)))
                .withMessageStartingWith("A rule of procedure changes");
        house.refuses(() -> deployments.rollback(House.ISU, 1, warrant(decision)))
                .withMessageStartingWith("Only a process owner");
        house.refuses(() -> deployments.rollback(House.OWNER, 1, new Warrant("Otto", decision, "Back")))
                .withMessageStartingWith("Otto cannot approve");
        house.refuses(() -> deployments.rollback(House.OWNER, 2, warrant(decision)))
                .withMessage("Nothing differs from what is in force.");
        house.refuses(() -> deployments.rollback(House.OWNER, 9, warrant(decision)))
                .withMessage("There is no edition 9.");
        assertThat(deployments
                        .rollback(House.OWNER, 1, warrant(decision))
                        .edition()
                        .number())
                .isEqualTo(3);
    }

    @Test
    void aNewerReleaseReplacesWhatItBroughtAndNothingThatAnOwnerWrote() {
        String own = waiting("1.0.1");
        deployments.deploy(House.OWNER, files("letter.bpmn", own), warrant(null));
        release = files("letter.bpmn", diagram("1.0.7", "isu"), "article-9.docx", "Dear Sir");

        editions.bringAlong(House.SYSTEM);

        Edition now = store.inForce().orElseThrow();
        assertThat(now.number()).isEqualTo(3);
        assertThat(store.files().file("letter.bpmn")).map(String::new).contains(own);
        assertThat(store.files().file("article-9.docx")).map(String::new).contains("Dear Sir");
        assertThat(now.files())
                .filteredOn(file -> file.isOvertakenBy(release))
                .extracting(EditionFile::name)
                .containsExactly("letter.bpmn");
        assertThat(house.audited())
                .last()
                .isEqualTo("put into force with a newer release: article-9.docx; before: edition 2");
    }

    private String question() {
        return house.approvals
                .open(
                        House.ISU,
                        new Question(House.year(), House.year(), "Sign otherwise", DecisionRule.MEETING, null, null))
                .id();
    }

    private String logged(ActivityKind kind) {
        return house.activities
                .record(
                        House.ISU,
                        2025,
                        new Facts(
                                kind,
                                When.on(house.deadlines.today()),
                                House.year(),
                                null,
                                null,
                                List.of(),
                                null,
                                "who signs",
                                null))
                .number()
                .value();
    }

    private static Warrant warrant(String decision) {
        return new Warrant("Ina", decision, "Tried in May");
    }

    private static String waiting(String version) {
        return diagram(version, "isu").replace("5_working", "10_working");
    }

    private static String diagram(String version, String owner) {
        return String.join(
                "\n",
                "letter process Letter executable=true documentation=Writes version_tag=" + version,
                "begin startEvent Begun",
                "to-sign sequenceFlow - source=begin target=sign",
                TASK.formatted(owner),
                "to-end sequenceFlow - source=sign target=end",
                "end endEvent Ended");
    }
}
