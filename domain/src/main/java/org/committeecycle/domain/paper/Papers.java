package org.committeecycle.domain.paper;

import jakarta.transaction.Transactional;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.register.Register;

/** The paper for the formal meeting: assembled from the log, warned about, edited, approved, submitted. */
@Transactional
public class Papers {

    private final PaperStore store;
    private final PaperProcess process;
    private final Cycles cycles;
    private final Deadlines deadlines;
    private final Audit audit;
    private final PaperSight sight;
    private final PaperSources sources;
    private final PaperApproval approval;
    private final PaperDeadline due;
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
        this.cycles = cycles;
        this.deadlines = deadlines;
        this.audit = audit;
        this.sight = new PaperSight(recusals, cycles, cases);
        this.sources = new PaperSources(activities);
        this.approval = new PaperApproval(committee, recusals, approvals, cycles, deadlines);
        this.due = new PaperDeadline(cycles, deadlines);
        Sentences sentences = new Sentences();
        this.desk = new PaperDesk(sentences, register, cycles, activities, cases, priorities, approval);
        PaperWriter writer = new PaperWriter(sentences, register);
        this.copies = new PaperCopies(press, outbox, writer, cycles, committee, deadlines, due);
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
        return keep(
                actor,
                assembled,
                "assembled: %s paragraphs, %s warnings"
                        .formatted(
                                assembled.paragraphs().size(),
                                assembled.warnings().size()));
    }

    /** Keeps agreed wording for the paragraph that the actor sees under the number; its sources stay unless others are named. */
    public Paper edit(Actor actor, int year, int number, String wording, List<EntryNumber> sources) {
        actor.requireOperator();
        Paper paper = require(year);
        paper.requireDraft();
        PaperParagraph paragraph = require(actor, year).paragraph(number);
        Refused.unless(!wording.isBlank(), "A paragraph cannot be empty.");
        List<EntryNumber> from = this.sources.of(actor, paper, paragraph, sources);
        Paper edited = desk.warned(paper.edited(paragraph.agreedAs(wording.strip(), from)));
        return keep(
                actor,
                edited,
                "wording of %s agreed: '%s', before: '%s'"
                        .formatted(paragraph.key(), wording.strip(), paragraph.text()));
    }

    /** Moves a paragraph to stand before another of its part. */
    public Paper move(Actor actor, int year, int number, int before) {
        actor.requireOperator();
        Paper paper = require(year);
        Paper shown = require(actor, year);
        Paper moved = paper.moved(shown.paragraph(number), shown.paragraph(before));
        return keep(actor, moved, "paragraph %s moved before %s".formatted(number, before));
    }

    /** Puts the edited paper before the members. */
    public Paper finishEditing(Actor actor, int year) {
        actor.requireOperator();
        Paper paper = require(year);
        keep(actor, desk.assembled(paper).put(), "put before the members");
        return require(year);
    }

    /** The cases with a paragraph that a member which takes no part must not approve: they are approved apart, first. */
    public List<String> casesToApproveApart(int year) {
        return approval.cases(require(year));
    }

    /** The subject under which the paragraphs about a case are approved apart. */
    public static Subject casePart(int year, String reference) {
        return Subject.of(Subject.Kind.PAPER, year + "-paper-" + reference);
    }

    /** Puts the paper before the members by the rule of procedure; answers the approval's id. */
    public String askMembers(Actor actor, int year, Procedure procedure) {
        actor.requireOperator();
        return approval.ask(actor, require(year), procedure);
    }

    /** Puts the paragraphs about a case before the members that take part in it; answers the approval's id. */
    public String askMembersApart(Actor actor, int year, String reference, Procedure procedure) {
        actor.requireOperator();
        return approval.askApart(actor, require(year), reference, procedure);
    }

    /** Notes that the members adopted the paper. */
    public void approved(Actor actor, int year, String adopted) {
        actor.requireOperator();
        Paper paper = require(year);
        approval.requireAdopted(paper, adopted);
        keep(actor, desk.warned(paper.approved()), "adopted by " + adopted);
    }

    /** Takes the paper back to the drafter, because the members did not adopt it. */
    public void returned(Actor actor, int year) {
        actor.requireOperator();
        Paper paper = require(year);
        keep(actor, paper.returned(), "returned to the drafter");
    }

    /** Notes that the question was taken back from the members, and the paper with it. */
    public void noteWithdrawal(Actor actor, int year) {
        actor.requireOperator();
        Paper paper = require(year);
        if (paper.status() == Paper.Status.IN_APPROVAL) {
            keep(actor, paper.withdrawn(), "withdrawn with its approval");
        }
    }

    /** Puts out the advance copy of an adopted paper. */
    public void putOutAdvanceCopy(Actor actor, int year) {
        actor.requireOperator();
        Paper paper = require(year);
        paper.requireStatus(Paper.Status.APPROVED);
        audit.record(actor, paper.subject(), "put out as " + copies.putOutAdvance(paper));
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
        Paper submitted = require(year).submitted(deadlines.today(), due.isOver(year));
        keep(actor, submitted, submitted.late() ? "submitted late" : "submitted in time");
        due.close(actor, year, when);
        process.submitted(submitted);
        return submitted;
    }

    /** Puts out the submitted paper, and whether it came in time. */
    public Submission putOut(Actor actor, int year) {
        actor.requireOperator();
        Paper paper = require(year);
        paper.requireStatus(Paper.Status.SUBMITTED);
        audit.record(actor, paper.subject(), "put out as " + copies.putOutSubmitted(paper));
        return paper.late() ? Submission.LATE : Submission.IN_TIME;
    }

    /** The paper as the actor may read it, set in Word, with the annex of sources on request. */
    public byte[] export(Actor actor, int year, boolean withAnnex) {
        return copies.asItStands(require(actor, year), withAnnex);
    }

    /**
     * The paper as the actor may read it in Slack, set in Word: without the paragraphs on cases whose text may not be
     * there; about one case, with that case's paragraphs alone. Each has the number that it has in the actor's whole paper.
     */
    public byte[] exportForSlack(Actor actor, int year, Subject about) {
        return copies.advance(require(actor, year), paragraph -> sight.isInSlack(paragraph, about));
    }

    /** The paragraphs of the same copy. */
    public List<PaperParagraph> paragraphsForSlack(Actor actor, int year, Subject about) {
        return require(actor, year).paragraphs().stream()
                .filter(paragraph -> sight.isInSlack(paragraph, about))
                .toList();
    }

    /** Takes the paper back before it is submitted, with a reason; by an operator. */
    public void withdraw(Actor actor, int year, String reason) {
        actor.requireOperator();
        Refused.unless(!reason.isBlank(), "A withdrawal needs a reason.");
        Paper paper = require(year);
        keep(actor, paper.withdrawn(), "withdrawn: " + reason);
        process.withdrawn(paper);
        approval.withdraw(actor, paper, reason);
    }

    /**
     * The paper as the actor may read it: until it is submitted, only in the Committee, and without the paragraphs on
     * cases of which the actor may see nothing.
     */
    public Paper require(Actor actor, int year) {
        return store.find(year).flatMap(paper -> sight.of(actor, paper)).orElseThrow(() -> notOpen(year));
    }

    private Paper keep(Actor actor, Paper changed, String words) {
        store.replace(changed);
        audit.record(actor, changed.subject(), words);
        return changed;
    }

    private Paper require(int year) {
        return store.find(year).orElseThrow(() -> notOpen(year));
    }

    private static Refused notOpen(int year) {
        return new Refused("The paper of %s is not open.", year);
    }
}
