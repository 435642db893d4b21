package org.committeecycle.domain.paper;

import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.SeatCalendar;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.register.Register;

/** The paper for the formal meeting: assembled from the log, warned about, edited, approved, submitted. */
@Transactional
public class Papers {

    private final PaperStore store;
    private final PaperProcess process;
    private final Activities activities;
    private final Cases cases;
    private final Cycles cycles;
    private final Deadlines deadlines;
    private final Recusals recusals;
    private final Approvals approvals;
    private final Audit audit;
    private final PaperApart apart;
    private final PaperDesk desk;
    private final PaperCopies copies;

    public Papers(
            PaperStore store,
            PaperProcess process,
            PaperPress press,
            Outbox outbox,
            Register register,
            Activities activities,
            Cases cases,
            Priorities priorities,
            Cycles cycles,
            Deadlines deadlines,
            Committee committee,
            Recusals recusals,
            Approvals approvals,
            Audit audit) {
        this.store = store;
        this.process = process;
        this.activities = activities;
        this.cases = cases;
        this.cycles = cycles;
        this.deadlines = deadlines;
        this.recusals = recusals;
        this.approvals = approvals;
        this.audit = audit;
        this.apart = new PaperApart(committee, recusals, approvals, deadlines);
        Sentences sentences = new Sentences();
        this.desk = new PaperDesk(sentences, register, cycles, activities, cases, priorities, apart);
        this.copies =
                new PaperCopies(press, outbox, new PaperWriter(sentences, register), cycles, committee, deadlines);
    }

    /** Whether the submission came in time; the diagram branches on it. */
    public enum Submission {
        /** Up to the hour of the deadline in Geneva. */
        IN_TIME,
        /** After it; the title carries a note. */
        LATE
    }

    /** Opens the paper of a year; by an operator or the software itself; refused when it is open already. */
    public Paper open(Actor actor, int year) {
        actor.requireOperator();
        cycles.require(year);
        Refused.unless(!isOpened(year), "The paper of %s is open already.", year);
        Paper paper = Paper.of(year);
        store.add(paper);
        audit.record(actor, paper.subject(), "opened");
        process.opened(paper);
        return require(year);
    }

    public boolean isOpened(int year) {
        return store.find(year).isPresent();
    }

    /** Assembles the paragraphs anew from the log; agreed wording and a set order stay, warnings are looked for again. */
    public Paper assemble(Actor actor, int year) {
        actor.requireOperator();
        Paper paper = require(year);
        Paper assembled = desk.assembled(paper);
        store.replace(assembled);
        audit.record(
                actor,
                paper.subject(),
                "assembled: %s paragraphs, %s warnings"
                        .formatted(
                                assembled.paragraphs().size(),
                                assembled.warnings().size()));
        return assembled;
    }

    /** Keeps agreed wording for the paragraph that the actor sees under the number; its sources stay unless others are named. */
    public Paper edit(Actor actor, int year, int number, String wording, List<EntryNumber> sources) {
        actor.requireOperator();
        Paper paper = require(year);
        paper.requireDraft();
        PaperParagraph paragraph = paragraph(require(actor, year), number);
        Refused.unless(!wording.isBlank(), "A paragraph cannot be empty.");
        List<EntryNumber> from = sources.isEmpty() ? inForce(paragraph.sources()) : sources;
        from.forEach(source -> requireSource(actor, paper, paragraph, source));
        Paper edited = desk.warned(paper.edited(paragraph.agreedAs(wording.strip(), from)));
        store.replace(edited);
        audit.record(
                actor,
                paper.subject(),
                "wording of %s agreed: '%s', before: '%s'"
                        .formatted(paragraph.key(), wording.strip(), paragraph.text()));
        return edited;
    }

    private void requireSource(Actor actor, Paper paper, PaperParagraph paragraph, EntryNumber source) {
        Activity activity = activities.require(actor, source);
        Subject about = activity.facts().about();
        Refused.unless(
                activity.year() == paper.year(),
                "Activity %s belongs to %s, not to the paper of %s.",
                source,
                activity.year(),
                paper.year());
        Refused.unless(
                about.kind() != Subject.Kind.CASE || about.equals(paragraph.about()),
                "Activity %s belongs to the paragraph on %s.",
                source,
                about.id());
    }

    /** The entries that count now in place of those given, each correction followed to its end. */
    private List<EntryNumber> inForce(List<EntryNumber> sources) {
        return sources.stream().map(this::inForce).distinct().toList();
    }

    private EntryNumber inForce(EntryNumber source) {
        EntryNumber correctedBy = activities.require(Actor.system(), source).correctedBy();
        return correctedBy == null ? source : inForce(correctedBy);
    }

    /** Moves a paragraph to stand before another of its part. */
    public Paper move(Actor actor, int year, int number, int before) {
        actor.requireOperator();
        Paper paper = require(year);
        Paper shown = require(actor, year);
        Paper moved = paper.moved(paragraph(shown, number), paragraph(shown, before));
        store.replace(moved);
        audit.record(actor, paper.subject(), "paragraph %s moved before %s".formatted(number, before));
        return moved;
    }

    /** Puts the edited paper before the members. */
    public Paper finishEditing(Actor actor, int year) {
        actor.requireOperator();
        Paper paper = require(year);
        store.replace(desk.assembled(paper).put());
        audit.record(actor, paper.subject(), "put before the members");
        return require(year);
    }

    /** The cases with a paragraph that a member which takes no part must not approve: they are approved apart, first. */
    public List<String> casesToApproveApart(int year) {
        return apart.cases(require(year));
    }

    /** The subject under which the paragraphs about a case are approved apart. */
    public static Subject casePart(int year, String reference) {
        return Subject.of(Subject.Kind.PAPER, year + "-paper-" + reference);
    }

    /** Puts the paper before the members by the rule of procedure; answers the approval's id. */
    public String askMembers(Actor actor, int year, Procedure procedure) {
        actor.requireOperator();
        Paper paper = require(year);
        paper.requireStatus(Paper.Status.IN_APPROVAL);
        String text = "The paper for the " + cycles.require(year).meeting().name();
        return approvals
                .ask(actor, procedure.ask(paper.subject(), cycles.require(year).subject(), text), procedure.minimum())
                .id();
    }

    /** Puts the paragraphs about a case before the members that take part in it; answers the approval's id. */
    public String askMembersApart(Actor actor, int year, String reference, Procedure procedure) {
        actor.requireOperator();
        require(year).requireStatus(Paper.Status.IN_APPROVAL);
        String text = "The paragraphs of the paper about " + reference;
        return approvals
                .ask(
                        actor,
                        procedure.ask(casePart(year, reference), Case.subject(reference), text),
                        procedure.minimum())
                .id();
    }

    /** Notes that the members adopted the paper. */
    public void approved(Actor actor, int year, String approval) {
        actor.requireOperator();
        Paper paper = require(year);
        approvals.requireAdopted(paper.subject(), approval);
        store.replace(desk.warned(paper.approved()));
        audit.record(actor, paper.subject(), "adopted by " + approval);
    }

    /** Takes the paper back to the drafter, because the members did not adopt it. */
    public void returned(Actor actor, int year) {
        actor.requireOperator();
        Paper paper = require(year);
        store.replace(paper.returned());
        audit.record(actor, paper.subject(), "returned to the drafter");
    }

    /** Notes that the question was taken back from the members, and the paper with it. */
    public void noteWithdrawal(Actor actor, int year) {
        actor.requireOperator();
        Paper paper = require(year);
        if (paper.status() == Paper.Status.IN_APPROVAL) {
            store.replace(paper.withdrawn());
            audit.record(actor, paper.subject(), "withdrawn with its approval");
        }
    }

    /** Puts out the advance copy of an adopted paper. */
    public void putOutAdvanceCopy(Actor actor, int year) {
        actor.requireOperator();
        Paper paper = require(year);
        paper.requireStatus(Paper.Status.APPROVED);
        copies.putOut(paper, new PaperWriter.Copy(true, isLate(year), false, null), "paper-advance-copy.docx");
        audit.record(actor, paper.subject(), "put out as paper-advance-copy.docx");
    }

    /** Submits the adopted paper today; by an operator; late once the deadline's hour in Geneva has passed. */
    public Paper submit(Actor actor, int year) {
        return submit(actor, year, When.on(deadlines.today()));
    }

    /** Submits the adopted paper today, and prints the words in place of the day, because it is not public. */
    public Paper submit(Actor actor, int year, String words) {
        return submit(actor, year, When.inWords(words, deadlines.today()));
    }

    private Paper submit(Actor actor, int year, When when) {
        actor.requireOperator();
        Paper submitted = require(year).submitted(deadlines.today(), isLate(year));
        store.replace(submitted);
        audit.record(actor, submitted.subject(), submitted.late() ? "submitted late" : "submitted in time");
        if (cycles.require(year).milestone(Step.MSP_PAPER.key()).isOpen()) {
            cycles.complete(actor, year, Step.MSP_PAPER.key(), when);
        }
        process.submitted(submitted);
        return submitted;
    }

    /** Puts out the submitted paper, and whether it came in time. */
    public Submission putOut(Actor actor, int year) {
        actor.requireOperator();
        Paper paper = require(year);
        paper.requireStatus(Paper.Status.SUBMITTED);
        copies.putOut(paper, new PaperWriter.Copy(false, paper.late(), false, null), "paper.docx");
        audit.record(actor, paper.subject(), "put out as paper.docx");
        return paper.late() ? Submission.LATE : Submission.IN_TIME;
    }

    /** The paper as the actor may read it, set in Word, with the annex of sources on request. */
    public byte[] export(Actor actor, int year, boolean withAnnex) {
        Paper paper = require(actor, year);
        boolean late = paper.submittedOn() == null ? isLate(year) : paper.late();
        boolean advance = paper.status() != Paper.Status.SUBMITTED;
        return copies.set(paper, new PaperWriter.Copy(advance, late, withAnnex, null), paragraph -> true);
    }

    /**
     * The paper as the actor may read it in Slack, set in Word: without the paragraphs on cases whose text may not be
     * there; about one case, with that case's paragraphs alone. Each has the number that it has in the actor's whole paper.
     */
    public byte[] exportForSlack(Actor actor, int year, Subject about) {
        return copies.set(
                require(actor, year),
                new PaperWriter.Copy(true, false, false, null),
                paragraph -> isInSlack(paragraph, about));
    }

    /** The paragraphs of the same copy. */
    public List<PaperParagraph> paragraphsForSlack(Actor actor, int year, Subject about) {
        return require(actor, year).paragraphs().stream()
                .filter(paragraph -> isInSlack(paragraph, about))
                .toList();
    }

    private boolean isInSlack(PaperParagraph paragraph, Subject about) {
        return cases.textMayBeInSlack(paragraph.about())
                && (about.kind() != Subject.Kind.CASE || paragraph.about().equals(about));
    }

    /** Takes the paper back before it is submitted, with a reason; by an operator. */
    public void withdraw(Actor actor, int year, String reason) {
        actor.requireOperator();
        Refused.unless(!reason.isBlank(), "A withdrawal needs a reason.");
        Paper paper = require(year);
        store.replace(paper.withdrawn());
        audit.record(actor, paper.subject(), "withdrawn: " + reason);
        process.withdrawn(paper);
        apart.open(paper).forEach(open -> approvals.withdraw(actor, open, reason));
    }

    /**
     * The paper as the actor may read it: until it is submitted, only in the Committee, and without the paragraphs on
     * cases of which the actor may see nothing.
     */
    public Paper require(Actor actor, int year) {
        Paper paper = requireReadable(actor, year);
        List<PaperParagraph> shown = paper.paragraphs().stream()
                .filter(paragraph -> isShown(actor, paper, paragraph))
                .toList();
        List<String> keys = shown.stream().map(PaperParagraph::key).toList();
        boolean whole = shown.size() == paper.paragraphs().size();
        List<Warning> warnings = paper.warnings().stream()
                .filter(warning -> whole || keys.contains(warning.paragraph()))
                .toList();
        return paper.with(shown, warnings);
    }

    private Paper requireReadable(Actor actor, int year) {
        return store.find(year)
                .filter(paper -> paper.status() == Paper.Status.SUBMITTED
                        || recusals.maySee(cycles.require(year).subject(), actor))
                .orElseThrow(() -> notOpen(year));
    }

    private boolean isShown(Actor actor, Paper paper, PaperParagraph paragraph) {
        return paper.status() == Paper.Status.SUBMITTED || recusals.maySee(paragraph.about(), actor);
    }

    private boolean isLate(int year) {
        LocalDate due = cycles.require(year).milestone(Step.MSP_PAPER.key()).date();
        return deadlines.now().isAfter(SeatCalendar.endOf(due));
    }

    private static PaperParagraph paragraph(Paper paper, int number) {
        Refused.unless(
                number >= 1 && number <= paper.paragraphs().size(),
                "The paper of %s has no paragraph %s.",
                paper.year(),
                number);
        return paper.paragraphs().get(number - 1);
    }

    private Paper require(int year) {
        return store.find(year).orElseThrow(() -> notOpen(year));
    }

    private static Refused notOpen(int year) {
        return new Refused("The paper of %s is not open.", year);
    }
}
