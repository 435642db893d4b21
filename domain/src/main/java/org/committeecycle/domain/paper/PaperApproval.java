package org.committeecycle.domain.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.recusal.Recusals;

/**
 * How the members approve a paper: the paragraphs on cases in which a member takes no part are approved first by the others,
 * apart, under a subject of their own.
 */
class PaperApproval {

    private final Committee committee;
    private final Recusals recusals;
    private final Approvals approvals;
    private final Cycles cycles;
    private final Deadlines deadlines;

    PaperApproval(Committee committee, Recusals recusals, Approvals approvals, Cycles cycles, Deadlines deadlines) {
        this.committee = committee;
        this.recusals = recusals;
        this.approvals = approvals;
        this.cycles = cycles;
        this.deadlines = deadlines;
    }

    /** Puts the whole paper before the members; answers the approval's id. */
    String ask(Actor actor, Paper paper, Procedure procedure) {
        Cycle cycle = cycles.require(paper.year());
        String text = "The paper for the " + cycle.meeting().name();
        return ask(actor, paper, procedure.ask(paper.subject(), cycle.subject(), text), procedure);
    }

    /** Puts the paragraphs about a case before the members that take part in it; answers the approval's id. */
    String askApart(Actor actor, Paper paper, String reference, Procedure procedure) {
        Subject part = Papers.casePart(paper.year(), reference);
        String text = "The paragraphs of the paper about " + reference;
        return ask(actor, paper, procedure.ask(part, Case.subject(reference), text), procedure);
    }

    private String ask(Actor actor, Paper paper, Question question, Procedure procedure) {
        paper.requireStatus(Paper.Status.IN_APPROVAL);
        return approvals.ask(actor, question, procedure.minimum()).id();
    }

    /** Refuses unless the members adopted the whole paper by this very approval. */
    void requireAdopted(Paper paper, String approval) {
        approvals.requireAdopted(paper.subject(), approval);
    }

    /** The references of the cases whose paragraphs are approved apart. */
    List<String> cases(Paper paper) {
        LocalDate today = deadlines.today();
        int members = committee.on(today).members().size();
        return subjects(paper)
                .filter(about -> recusals.eligible(about, today).size() < members)
                .map(Subject::id)
                .sorted()
                .toList();
    }

    /** Whether the paragraphs about the case need no approval apart, or have it: the latest one counts. */
    boolean isApproved(Paper paper, Subject about) {
        if (!cases(paper).contains(about.id())) {
            return true;
        }
        return approvals
                .latestOn(Papers.casePart(paper.year(), about.id()))
                .map(Approval::outcome)
                .filter(Outcome.ADOPTED::equals)
                .isPresent();
    }

    /** Takes back what is open on the paper and on its parts. */
    void withdraw(Actor actor, Paper paper, String reason) {
        Stream.concat(
                        subjects(paper).map(about -> Papers.casePart(paper.year(), about.id())),
                        Stream.of(paper.subject()))
                .flatMap(subject -> approvals.openOn(subject).stream())
                .toList()
                .forEach(open -> approvals.withdraw(actor, open, reason));
    }

    private static Stream<Subject> subjects(Paper paper) {
        return paper.paragraphs().stream()
                .map(PaperParagraph::about)
                .filter(about -> about.kind() == Subject.Kind.CASE)
                .distinct();
    }
}
