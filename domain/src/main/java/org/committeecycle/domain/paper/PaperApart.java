package org.committeecycle.domain.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.recusal.Recusals;

/** The paragraphs on cases in which a member takes no part: the others approve them first, under a subject of their own. */
class PaperApart {

    private final Committee committee;
    private final Recusals recusals;
    private final Approvals approvals;
    private final Deadlines deadlines;

    PaperApart(Committee committee, Recusals recusals, Approvals approvals, Deadlines deadlines) {
        this.committee = committee;
        this.recusals = recusals;
        this.approvals = approvals;
        this.deadlines = deadlines;
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

    /** The approvals that are open on the paper and on its parts. */
    List<String> open(Paper paper) {
        return Stream.concat(
                        subjects(paper).map(about -> Papers.casePart(paper.year(), about.id())),
                        Stream.of(paper.subject()))
                .flatMap(subject -> approvals.openOn(subject).stream())
                .toList();
    }

    private static Stream<Subject> subjects(Paper paper) {
        return paper.paragraphs().stream()
                .map(PaperParagraph::about)
                .filter(about -> about.kind() == Subject.Kind.CASE)
                .distinct();
    }
}
