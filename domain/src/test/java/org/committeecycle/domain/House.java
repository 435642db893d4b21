package org.committeecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.ActivityInMemory;
import org.committeecycle.domain.approval.ApprovalInMemory;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.SpyApprovalProcess;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditInMemory;
import org.committeecycle.domain.audit.Redactions;
import org.committeecycle.domain.audit.Transcripts;
import org.committeecycle.domain.cases.CaseInMemory;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cases.SpyCaseProcess;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.CommitteeInMemory;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.committee.RecordingMemberChannel;
import org.committeecycle.domain.communication.CommunicationInMemory;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.HandoverInMemory;
import org.committeecycle.domain.communication.Handovers;
import org.committeecycle.domain.communication.OutboxInMemory;
import org.committeecycle.domain.communication.PlainPress;
import org.committeecycle.domain.communication.SpyCommunicationProcess;
import org.committeecycle.domain.communication.SpyDispatch;
import org.committeecycle.domain.communication.TablesInMemory;
import org.committeecycle.domain.communication.TemplatesInMemory;
import org.committeecycle.domain.cycle.CycleInMemory;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.Meeting;
import org.committeecycle.domain.cycle.SeatCalendar;
import org.committeecycle.domain.cycle.SpyCycleProcess;
import org.committeecycle.domain.cycle.WorkingDaysInMemory;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.EditionInMemory;
import org.committeecycle.domain.diagram.Editions;
import org.committeecycle.domain.diagram.SpyEditionProcess;
import org.committeecycle.domain.notice.Days;
import org.committeecycle.domain.notice.Deliveries;
import org.committeecycle.domain.notice.NoticeInMemory;
import org.committeecycle.domain.notice.Notices;
import org.committeecycle.domain.notice.Reminders;
import org.committeecycle.domain.notice.SpyMessenger;
import org.committeecycle.domain.notice.SpyNoticeProcess;
import org.committeecycle.domain.notice.Texts;
import org.committeecycle.domain.paper.PaperInMemory;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.domain.paper.PlainPaperPress;
import org.committeecycle.domain.paper.Priorities;
import org.committeecycle.domain.paper.PriorityInMemory;
import org.committeecycle.domain.paper.SpyPaperProcess;
import org.committeecycle.domain.process.Doctor;
import org.committeecycle.domain.process.Finding;
import org.committeecycle.domain.process.Incidents;
import org.committeecycle.domain.process.IncidentsInMemory;
import org.committeecycle.domain.process.Overviews;
import org.committeecycle.domain.process.WaitingPlacesInMemory;
import org.committeecycle.domain.recusal.RecusalInMemory;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.register.Basis;
import org.committeecycle.domain.register.ContactInMemory;
import org.committeecycle.domain.register.Contacts;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.RegisterInMemory;
import org.committeecycle.domain.register.Source;
import org.committeecycle.domain.register.State;
import org.committeecycle.domain.register.StatusChange;
import org.committeecycle.domain.task.FormsInMemory;
import org.committeecycle.domain.task.SpyTaskProcess;
import org.committeecycle.domain.task.TaskInMemory;
import org.committeecycle.domain.task.Tasks;

/**
 * Every use case over memory, with a spy where each diagram, Word and the members would be; for tests of the rules. Five
 * invented States sit on the Committee, Avalon in the chair; it is Monday, 3 March 2025, nine o'clock in Geneva.
 */
public class House {

    public static final StateCode AVALON = StateCode.of("XAA");
    public static final StateCode BORDURIA = StateCode.of("XAB");
    public static final StateCode CASCARA = StateCode.of("XAC");
    public static final StateCode DORADO = StateCode.of("XAD");
    public static final StateCode EREWHON = StateCode.of("XAE");
    /** A State Party without a seat. */
    public static final StateCode FREEDONIA = StateCode.of("XAF");

    public static final List<StateCode> MEMBERS = List.of(AVALON, BORDURIA, CASCARA, DORADO, EREWHON);

    public static final Actor ISU = staff("Ina", EnumSet.of(Role.OPERATOR));
    public static final Actor AUDITOR = staff("Aude", EnumSet.of(Role.AUDITOR));
    public static final Actor OWNER = staff("Otto", EnumSet.of(Role.PROCESS_OWNER));
    /** Somebody who has no role at all. */
    public static final Actor STRANGER = staff("Sam", Set.of());

    public static final Actor SYSTEM = Actor.system();
    public static final Actor CHAIR = delegateOf(AVALON);
    /** The delegate of a State Party without a seat. */
    public static final Actor OUTSIDER = delegateOf(FREEDONIA);

    public final SimulatedClock clock = new SimulatedClock(at("2025-03-03T09:00"), SeatCalendar.ZONE);
    public final NumbersInMemory numbers = new NumbersInMemory();

    public final AuditInMemory auditStore = new AuditInMemory();
    public final RegisterInMemory registerStore = new RegisterInMemory();
    public final CommitteeInMemory committeeStore = new CommitteeInMemory();
    public final CycleInMemory cycleStore = new CycleInMemory();
    public final RecusalInMemory recusalStore = new RecusalInMemory();
    public final ActivityInMemory activityStore = new ActivityInMemory();
    public final TaskInMemory taskStore = new TaskInMemory();
    public final ApprovalInMemory approvalStore = new ApprovalInMemory();
    public final CaseInMemory caseStore = new CaseInMemory();
    public final HandoverInMemory handoverStore = new HandoverInMemory();
    public final ContactInMemory contactStore = new ContactInMemory();
    public final CommunicationInMemory communicationStore = new CommunicationInMemory();
    public final PaperInMemory paperStore = new PaperInMemory();
    public final PriorityInMemory priorityStore = new PriorityInMemory();
    public final IncidentsInMemory incidentStore = new IncidentsInMemory();
    public final NoticeInMemory noticeStore = new NoticeInMemory();

    public final SpyCycleProcess cycleProcess = new SpyCycleProcess();
    public final SpyTaskProcess taskProcess = new SpyTaskProcess();
    public final List<Subject> placesTold = new ArrayList<>();
    public final SpyApprovalProcess approvalProcess = new SpyApprovalProcess();
    public final SpyCaseProcess caseProcess = new SpyCaseProcess();
    public final SpyCommunicationProcess communicationProcess = new SpyCommunicationProcess();
    public final SpyPaperProcess paperProcess = new SpyPaperProcess();
    public final SpyNoticeProcess noticeProcess = new SpyNoticeProcess();
    public final SpyMessenger messenger = new SpyMessenger();
    public final FormsInMemory forms = new FormsInMemory();
    public final TablesInMemory tables = new TablesInMemory();
    public final TemplatesInMemory templates = new TemplatesInMemory();
    public final WaitingPlacesInMemory places = new WaitingPlacesInMemory();
    public final OutboxInMemory outbox = new OutboxInMemory();
    public final SpyDispatch dispatch = new SpyDispatch();

    public final Audit audit = new Audit(auditStore, numbers, clock);
    public final Transcripts transcripts = new Transcripts(auditStore, numbers, clock);
    public final Redactions redactions = new Redactions(auditStore, numbers, clock);
    public final Register register = new Register(registerStore, audit, numbers, clock);
    public final Contacts contacts = new Contacts(contactStore, register, audit);
    public final Deadlines deadlines = new Deadlines(cycleStore, new WorkingDaysInMemory(), audit, clock);
    public final Notices notices = new Notices(noticeStore, noticeProcess, committeeStore, deadlines);
    public final RecordingMemberChannel channel = new RecordingMemberChannel(notices);
    public final Committee committee = new Committee(committeeStore, register, channel, audit);
    public final Cycles cycles = new Cycles(cycleStore, cycleProcess, deadlines, committee, channel, audit);
    public final Recusals recusals = new Recusals(recusalStore, placesTold::add, committee, deadlines, channel, audit);
    public final Activities activities = new Activities(activityStore, cycles, recusals, deadlines, numbers, audit);
    public final Tasks tasks =
            new Tasks(taskStore, taskProcess, forms, channel, committee, recusals, deadlines, numbers, audit);
    public final Approvals approvals =
            new Approvals(approvalStore, approvalProcess, channel, committee, recusals, deadlines, numbers, audit);
    public final Standings standings = new Standings(recusals, committee, register, deadlines);
    public final Cases cases = new Cases(
            caseStore,
            caseProcess,
            register,
            cycles,
            deadlines,
            recusals,
            activities,
            approvals,
            channel,
            numbers,
            audit);
    public final Communications communications = new Communications(
            communicationStore,
            communicationProcess,
            tables,
            templates,
            new PlainPress(),
            outbox,
            register,
            committee,
            cycles,
            deadlines,
            recusals,
            activities,
            approvals,
            cases,
            audit);
    public final Handovers handovers = new Handovers(
            handoverStore,
            communications,
            communicationProcess,
            dispatch,
            new PlainPress(),
            contacts,
            register,
            deadlines,
            audit);
    public final Priorities priorities = new Priorities(priorityStore, cycles, numbers, audit);
    public final Papers papers = new Papers(
            paperStore,
            paperProcess,
            new PlainPaperPress(),
            outbox,
            register,
            activities,
            cases,
            priorities,
            cycles,
            deadlines,
            committee,
            recusals,
            approvals,
            audit);
    public final Overviews overviews = new Overviews(
            cycles, tasks, approvals, standings, cases, communications, papers, recusals, deadlines, places);
    public final Incidents incidents = new Incidents(incidentStore, audit);
    public final Doctor doctor =
            new Doctor(List.of(() -> List.of(Finding.fine("Memory", "It remembers until it is closed."))));
    public final Texts texts = new Texts(communications, papers, cases);
    public final Deliveries deliveries =
            new Deliveries(noticeStore, messenger, notices, committee, approvals, tasks, texts, deadlines);
    public final Days days = new Days(noticeStore, notices, approvalStore, approvalProcess, committeeStore, deadlines);
    public final Reminders reminders = new Reminders(noticeStore, notices, approvals, tasks, deadlines);

    public final EditionInMemory editionStore = new EditionInMemory();
    public final Editions editions = new Editions(
            editionStore,
            editionStore,
            editionStore::files,
            new SpyEditionProcess(),
            (file, content) -> new Drawing(file, List.of()),
            deadlines,
            numbers,
            audit);

    /** The house with its members and Chair, and no year open. */
    public House() {
        List.of("Avalon", "Borduria", "Cascara", "Dorado Islands", "Erewhon", "Freedonia")
                .forEach(name -> registerStore.save(state("XA" + name.charAt(0), name)));
        LocalDate begin = LocalDate.of(2024, 1, 1);
        MEMBERS.forEach(member -> committee.seat(ISU, member, begin, LocalDate.of(2026, 12, 31)));
        committee.nameChair(ISU, AVALON, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 5));
    }

    /** The same house where a person of that name acts for the member from 2025 on. */
    public House speaks(String name, StateCode member) {
        committee.appoint(ISU, new Delegate(name, member, LocalDate.of(2025, 1, 1), null, null, null));
        return this;
    }

    /** The house with the year 2025 open. */
    public static House in2025() {
        House house = new House();
        house.cycles.open(ISU, 2025, meeting());
        return house;
    }

    public static Meeting meeting() {
        return new Meeting(
                "Twenty-Second Meeting",
                "Twenty-Second Meeting of the States Parties",
                "22MSP",
                "Geneva",
                LocalDate.of(2025, 12, 1),
                LocalDate.of(2025, 12, 5),
                "9 (d)",
                List.of("Consideration of the general status", "Cooperative compliance"));
    }

    public static Subject year() {
        return Subject.of(Subject.Kind.CYCLE, "2025");
    }

    public static Actor delegateOf(StateCode member) {
        return Actor.delegate("the delegate of " + member, member, Channel.CHRONICLE);
    }

    /** Moves the clock to a time of day in Geneva, as "2025-03-17T09:00". */
    public void goTo(String dateTime) {
        clock.moveTo(at(dateTime));
    }

    public static Instant at(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(SeatCalendar.ZONE).toInstant();
    }

    /** Asserts that the act is refused, that nothing at all was changed, and hands on the refusal to look at its sentence. */
    public ThrowableAssertAlternative<Refused> refuses(ThrowingCallable act) {
        List<Object> before = everything();
        ThrowableAssertAlternative<Refused> refusal =
                assertThatExceptionOfType(Refused.class).isThrownBy(act);
        assertThat(everything()).as("what the refused act left behind").isEqualTo(before);
        refusal.satisfies(refused -> assertThat(refused.getMessage())
                .as("one sentence for a person")
                .doesNotContain("%")
                .matches("(?s).*[.:](?: .*)?"));
        return refusal;
    }

    /** All that is kept, put out or told, comparable with an earlier state. */
    public List<Object> everything() {
        List<Object> all = new ArrayList<>();
        all.add(auditStore.latest(Integer.MAX_VALUE));
        all.add(committeeStore.terms());
        all.add(committeeStore.delegates());
        all.add(cycleStore.all());
        all.add(deadlines.holidays());
        all.add(recusalStore.all());
        for (int year = 2024; year <= 2026; year++) {
            all.add(activityStore.of(year));
            all.add(paperStore.find(year));
            all.add(priorityStore.of(year));
        }
        all.add(taskStore.open());
        all.add(approvalStore.all());
        all.add(noticeStore.conversations());
        all.add(noticeStore.all());
        all.add(caseStore.all());
        communicationStore.all().forEach(communication -> {
            all.add(communication);
            all.add(communicationStore.letters(communication.id()));
            all.add(handoverStore.of(communication.id()));
            all.add(communicationStore.template(communication.id()).map(String::new));
        });
        all.add(contactStore.all());
        all.add(List.copyOf(dispatch.taken));
        all.add(List.copyOf(outbox.files.values()));
        all.add(List.of(
                List.copyOf(cycleProcess.told),
                List.copyOf(taskProcess.told),
                List.copyOf(approvalProcess.told),
                List.copyOf(caseProcess.told),
                List.copyOf(communicationProcess.told),
                List.copyOf(paperProcess.told),
                List.copyOf(channel.asked),
                List.copyOf(channel.told)));
        return all;
    }

    /** The words of the newest entries of the audit, oldest first. */
    public List<String> audited() {
        return auditStore.latest(Integer.MAX_VALUE).stream()
                .map(AuditEntry::words)
                .toList();
    }

    private static Actor staff(String name, Set<Role> roles) {
        return Actor.staff(name, roles, Channel.LOCAL);
    }

    /** A State Party of that name. */
    public static State state(String code, String name) {
        return new State(
                StateCode.of(code),
                name,
                name.contains(" ") ? "the " + name : name,
                List.of(new StatusChange(
                        StatusChange.Kind.JOINED,
                        LocalDate.of(2000, 1, 1),
                        null,
                        "accession",
                        Basis.STATED,
                        new Source("illustrative, says nothing about any State"))),
                "");
    }
}
