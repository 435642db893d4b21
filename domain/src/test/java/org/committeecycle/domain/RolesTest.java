package org.committeecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.transaction.Transactional;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.audit.AuditFilter;
import org.committeecycle.domain.audit.AuditNumber;
import org.committeecycle.domain.backup.BackupFiles;
import org.committeecycle.domain.backup.Backups;
import org.committeecycle.domain.backup.BackupsInMemory;
import org.committeecycle.domain.backup.Restores;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.committee.LoginInMemory;
import org.committeecycle.domain.committee.OperatorKeys;
import org.committeecycle.domain.committee.OperatorKeysInMemory;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.domain.committee.OperatorsInMemory;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.process.Incident;
import org.committeecycle.domain.register.EmailAddress;
import org.committeecycle.domain.register.FormsSent;
import org.committeecycle.domain.register.Topic;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.api.Test;

/** What an auditor and a process owner may do in each use case: read, and not change; beside {@link RightsTest}. */
class RolesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILEbTeVoJzqiHhhXHUWiODU/pmMTreArBA0Nl7kaFqVy";
    private static final String FINGERPRINT = "SHA256:A0i2D2EIcPNEGEXkWiLlr3Qi01mhoUkONdMQwyTIEGY";

    /** Tried by everybody in {@link RightsTest}. */
    private static final Map<String, Set<String>> CHANGES_TRIED_THERE = Map.of(
            "Committee", Set.of("seat", "nameChair", "chooseFocalPoint", "appoint", "bind", "dismiss"),
            "Recusals", Set.of("concern", "decide"),
            "Cycles", Set.of("open", "plan", "moveMeeting", "complete", "handOver", "skip", "add", "repeat", "close"),
            "Deadlines", Set.of("addHoliday"),
            "Activities", Set.of("record", "recordStep", "correct", "widen", "narrow"),
            "Tasks", Set.of("answer", "record"),
            "Approvals",
                    Set.of(
                            "open",
                            "ask",
                            "decide",
                            "record",
                            "withdrawPosition",
                            "recordWithdrawal",
                            "reached",
                            "extend",
                            "restart",
                            "withdraw",
                            "recordMeeting",
                            "count"),
            "Cases",
                    Set.of(
                            "open",
                            "engage",
                            "proposeFinding",
                            "proposeClosing",
                            "askMembers",
                            "recordFinding",
                            "recordClosing",
                            "allowTextInSlack",
                            "revokeTextInSlack",
                            "dropProposal",
                            "carryOver"),
            "Communications",
                    Set.of(
                            "open",
                            "openUsual",
                            "draft",
                            "choose",
                            "askMembers",
                            "approved",
                            "returned",
                            "noteWithdrawal",
                            "sign",
                            "recordSignature",
                            "produce",
                            "recordSent",
                            "withdraw",
                            "recordReply"),
            "Papers",
                    Set.of(
                            "open",
                            "assemble",
                            "edit",
                            "move",
                            "finishEditing",
                            "askMembers",
                            "askMembersApart",
                            "approved",
                            "returned",
                            "noteWithdrawal",
                            "putOutAdvanceCopy",
                            "submit",
                            "putOut",
                            "withdraw"));

    /**
     * What is no act of an auditor: what the software notes by itself, what is read on the way to a change, what Slack
     * shows to a delegate, and everybody's own password. A year that is taken out, by an auditor too, changes nothing but
     * is noted in the audit ({@code YearArchivesTest}).
     */
    private static final Map<String, Set<String>> APART = Map.of(
            "Audit", Set.of("record"),
            "Operators", Set.of("comeBack"),
            "Transcripts", Set.of("keep"),
            "Register", Set.of("begin"),
            "Logins", Set.of("requireMaySet", "setPassword", "inventPassword"),
            "Communications", Set.of("requireSigned", "signedFile"),
            "Papers", Set.of("exportForSlack", "paragraphsForSlack"),
            "Tasks", Set.of("requireAsked"),
            "YearArchives", Set.of("export"));

    /** Who looks into the diagrams and changes nothing: {@code RightsOfOwnersTest}. */
    private static final Map<String, Set<String>> LOOKS_AT_DIAGRAMS = Map.of(
            "Checks", Set.of("check"),
            "Comparisons", Set.of("compare"),
            "Courses", Set.of("course"),
            "Exports", Set.of("export"),
            "LetterPreviews", Set.of("preview"),
            "Pictures", Set.of("all", "one"),
            "Running", Set.of("tokens", "waits"),
            "Simulations", Set.of("editions"),
            "Workspaces", Set.of("inForce"));

    /** What is put into force, and read of it, is tried where drawings are at hand: in {@code DeploymentsTest}. */
    private static final Map<String, Set<String>> PUTS_INTO_FORCE =
            Map.of("Deployments", Set.of("deploy", "rollback"), "Editions", Set.of("all", "bringAlong", "require"));

    private final House house = house();
    private final OperatorsInMemory people = new OperatorsInMemory();
    private final OperatorKeysInMemory keyStore = new OperatorKeysInMemory();
    private final Operators operators =
            new Operators(people, keyStore, new LoginInMemory(), house.audit, house.numbers);
    private final OperatorKeys keys = new OperatorKeys(keyStore, people, house.audit, house.numbers, house.clock);

    private static House house() {
        House house = House.in2025();
        house.tables.put("two", House.DORADO);
        house.templates.put("letter", "To {{state}}");
        house.communications.open(House.ISU, plan());
        house.cases.open(
                House.ISU,
                2025,
                List.of(new Matter("alleged", "the alleged use")),
                List.of(House.FREEDONIA),
                List.of(),
                List.of());
        house.activities.record(House.ISU, 2025, met());
        house.approvals.ask(
                House.SYSTEM,
                new Question(House.year(), House.year(), "Shall we?", DecisionRule.ALL, "5 working days", null),
                null);
        house.forms.put(new Form("note", "A note", List.of()));
        house.tasks.open(new Tasks.Request(
                "a-task", null, "A task", "Do it.", Owner.ISU, House.year(), House.year(), "note", null));
        house.papers.open(House.ISU, 2025);
        house.papers.assemble(House.ISU, 2025);
        house.contacts.record(House.ISU, House.DORADO, EmailAddress.of("dorado@example.org"));
        house.incidentStore.givenUp.add(new Incident("1", "It failed.", "case", "Ask", "2025-1", Instant.EPOCH));
        return house;
    }

    /** The changes that only the secretariat makes; the software may make those of its own steps too. */
    private Map<String, BiConsumer<House, Actor>> changes() {
        operators.admit(House.ISU, "ana", Set.of(Role.OPERATOR));
        operators.admit(House.ISU, "ben", Set.of(Role.AUDITOR));
        keys.add(House.ISU, "ben", KEY);
        Map<String, BiConsumer<House, Actor>> changes = new LinkedHashMap<>();
        changes.put("Operators.admit", (h, actor) -> operators.admit(actor, "eve", Set.of(Role.OPERATOR)));
        changes.put("Operators.dismiss", (h, actor) -> operators.dismiss(actor, "ben"));
        changes.put("OperatorKeys.add", (h, actor) -> keys.add(actor, "ben", KEY));
        changes.put("OperatorKeys.remove", (h, actor) -> keys.remove(actor, FINGERPRINT));
        changes.put(
                "Register.recordReport",
                (h, actor) -> h.register.recordReport(
                        actor, House.DORADO, 2024, TODAY, FormsSent.notNoted(), "illustrative"));
        changes.put(
                "Register.recordMissingReport",
                (h, actor) -> h.register.recordMissingReport(actor, House.DORADO, 2024, TODAY, "illustrative"));
        changes.put(
                "Register.recordFigure",
                (h, actor) -> h.register.recordFigure(
                        actor, House.DORADO, Topic.ARTICLE_9, "adopted", TODAY, "illustrative"));
        changes.put("Register.importRows", (h, actor) -> h.register.importRows(actor, List.of()));
        changes.put(
                "Contacts.record",
                (h, actor) -> h.contacts.record(actor, House.BORDURIA, EmailAddress.of("borduria@example.org")));
        changes.put("Contacts.remove", (h, actor) -> h.contacts.remove(actor, House.DORADO));
        AuditNumber said = AuditNumber.of("1");
        changes.put("Redactions.ask", (h, actor) -> h.redactions.ask(actor, said, "it is private"));
        changes.put("Redactions.confirm", (h, actor) -> h.redactions.confirm(actor, said));
        changes.put("Priorities.record", (h, actor) -> h.priorities.record(actor, 2025, "its mandate", "go on"));
        changes.put("Handovers.serve", (h, actor) -> h.handovers.serve(actor));
        changes.put("Handovers.begin", (h, actor) -> h.handovers.begin(actor, "2025-note"));
        changes.put("Handovers.handOver", (h, actor) -> h.handovers.handOver(actor, "2025-note", House.DORADO));
        changes.put(
                "Handovers.recordSent",
                (h, actor) -> h.handovers.recordSent(actor, "2025-note", House.DORADO, "seen in the mail"));
        changes.put(
                "Handovers.resend", (h, actor) -> h.handovers.resend(actor, "2025-note", House.DORADO, "it came back"));
        Path file = Path.of("backup.zip");
        changes.put("Backups.take", (h, actor) -> new Backups(new BackupFiles(), new BackupsInMemory(), h.audit)
                .take(actor, file));
        Restores restores = new Restores(new BackupFiles(), house.audit);
        changes.put("Restores.check", (h, actor) -> restores.check(actor, file, null));
        changes.put("Restores.restore", (h, actor) -> restores.restore(actor, file, null));
        return changes;
    }

    /** What an auditor reads; several are read by a process owner as well. */
    private Map<String, ThrowingCallable> reads(Actor reader) {
        Map<String, ThrowingCallable> reads = new LinkedHashMap<>();
        reads.put("Activities.of", () -> house.activities.of(reader, 2025));
        reads.put("Activities.require", () -> house.activities.require(reader, EntryNumber.of("1")));
        reads.put("Approvals.all", () -> house.approvals.all(reader));
        reads.put("Approvals.allOpen", () -> house.approvals.allOpen(reader));
        reads.put("Approvals.find", () -> house.approvals.find(reader, "A-1"));
        reads.put("Approvals.require", () -> house.approvals.require(reader, "A-1"));
        reads.put("Approvals.requireOpen", () -> house.approvals.requireOpen(reader, "A-1"));
        reads.put("Audit.after", () -> house.audit.after(reader, 0, 10));
        reads.put("Audit.heads", () -> house.audit.heads(reader));
        reads.put("Audit.latest", () -> house.audit.latest(reader, AuditFilter.newest(10)));
        reads.put("Audit.verify", () -> house.audit.verify(reader, List.of()));
        reads.put("Cases.all", () -> house.cases.all(reader));
        reads.put("Cases.require", () -> house.cases.require(reader, "2025-1"));
        reads.put("Communications.all", () -> house.communications.all(reader));
        reads.put("Communications.draft", () -> house.communications.draft(reader, "2025-note"));
        reads.put("Communications.letters", () -> house.communications.letters(reader, "2025-note"));
        reads.put("Communications.require", () -> house.communications.require(reader, "2025-note"));
        reads.put("Contacts.of", () -> house.contacts.of(reader, List.of(House.DORADO)));
        reads.put("Doctor.examine", () -> house.doctor.examine(reader));
        reads.put("Handovers.addresses", () -> house.handovers.addresses(reader, "2025-note"));
        reads.put("Handovers.of", () -> house.handovers.of(reader, "2025-note"));
        reads.put("Incidents.open", () -> house.incidents.open(reader));
        reads.put("OperatorKeys.all", () -> keys.all(reader));
        reads.put("Operators.all", () -> operators.all(reader));
        reads.put("Overviews.dueNext", () -> house.overviews.dueNext(reader));
        reads.put("Overviews.whyWaiting", () -> house.overviews.whyWaiting(reader, "A-1"));
        reads.put("Overviews.year", () -> house.overviews.year(reader, 2025));
        reads.put("Papers.export", () -> house.papers.export(reader, 2025, true));
        reads.put("Papers.require", () -> house.papers.require(reader, 2025));
        reads.put("Recusals.all", () -> house.recusals.all(reader));
        reads.put("Recusals.of", () -> house.recusals.of(reader, House.year()));
        reads.put("Standings.of", () -> house.standings.of(reader, house.approvals.require(House.ISU, "A-1")));
        reads.put("Tasks.about", () -> house.tasks.about(reader, House.year()));
        reads.put("Tasks.find", () -> house.tasks.find(reader, "T-1"));
        reads.put("Tasks.mine", () -> house.tasks.mine(reader));
        reads.put("Tasks.openOn", () -> house.tasks.openOn(reader, House.year()));
        reads.put("Tasks.require", () -> house.tasks.require(reader, "T-1"));
        reads.put("Transcripts.latest", () -> house.transcripts.latest(reader, AuditFilter.newest(10)));
        return reads;
    }

    @Test
    void refusesEveryChangeToWhoeverIsNoOperator() {
        changes().forEach((name, change) -> Stream.of(
                        House.AUDITOR, House.OWNER, House.STRANGER, House.OUTSIDER, House.CHAIR)
                .forEach(actor -> house.refuses(() -> change.accept(house, actor))
                        .as("%s by %s", name, actor)
                        .withMessageContaining("Only ")
                        .withMessageContaining(actor.toString())));
        assertThat(people.all()).hasSize(2);
        assertThat(keyStore.all()).hasSize(1);
    }

    @Test
    void letsAnAuditorReadEverything() {
        reads(House.AUDITOR)
                .forEach((name, read) -> assertThatCode(read).as(name).doesNotThrowAnyException());
    }

    @Test
    void hasFailedWorkTriedAgainForOperatorsAndProcessOwnersAlone() {
        for (Actor actor : List.of(House.AUDITOR, House.STRANGER, House.OUTSIDER, House.CHAIR)) {
            house.refuses(() -> house.incidents.retry(actor, "1"))
                    .withMessage("Only an operator or a process owner has failed work tried again, not %s."
                            .formatted(actor));
        }
        for (Actor actor : List.of(House.ISU, House.OWNER)) {
            assertThatCode(() -> house().incidents.retry(actor, "1"))
                    .as(actor.name())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void changesNothingByReading() {
        List<Object> before = house.everything();

        reads(House.AUDITOR).values().forEach(read -> assertThatCode(read).doesNotThrowAnyException());

        assertThat(house.everything()).isEqualTo(before);
    }

    /** A new method of a use case is named here, as a read or as a change, and so tried by an auditor. */
    @Test
    void knowsEveryMethodThatAPersonMayCall() throws IOException {
        Set<String> known = new TreeSet<>(changes().keySet());
        known.addAll(reads(House.AUDITOR).keySet());
        known.add("Incidents.retry");
        Stream.of(CHANGES_TRIED_THERE, APART, LOOKS_AT_DIAGRAMS, PUTS_INTO_FORCE)
                .forEach(some -> some.forEach(
                        (useCase, methods) -> methods.forEach(method -> known.add(useCase + "." + method))));

        assertThat(methodsThatTakeAnActor()).isNotEmpty().allSatisfy(method -> assertThat(known)
                .contains(method));
    }

    private static Set<String> methodsThatTakeAnActor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/classes/org/committeecycle/domain"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.contains("notice"))
                    .map(name -> name.replaceFirst(".*classes/", "")
                            .replace(".class", "")
                            .replace('/', '.'))
                    .map(RolesTest::type)
                    .filter(type -> type.isAnnotationPresent(Transactional.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(RolesTest::isAPersonsAct)
                    .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Whether somebody asks for it; what only answers whether it may be asked for is no act. */
    private static boolean isAPersonsAct(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Actor.class
                && method.getReturnType() != boolean.class;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Plan plan() {
        return new Plan(
                2025,
                "note",
                "A note",
                "letter",
                false,
                Recipients.byTable("two", "one State Party"),
                House.year(),
                "to ask",
                null,
                null);
    }

    private static Facts met() {
        return new Facts(
                ActivityKind.MEETING,
                When.on(TODAY),
                House.year(),
                null,
                null,
                List.of(new Participant("Freedonia")),
                null,
                null,
                null);
    }
}
