package org.committeecycle.domain.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.register.Register;

/** Where a paper is laid out from everything that is known of its year, and looked through for what to warn of. */
class PaperDesk {

    private final PaperAssembly assembly;
    private final Function<StateCode, String> names;
    private final Cycles cycles;
    private final Activities activities;
    private final Cases cases;
    private final Priorities priorities;
    private final PaperApproval approval;

    PaperDesk(
            Sentences sentences,
            Register register,
            Cycles cycles,
            Activities activities,
            Cases cases,
            Priorities priorities,
            PaperApproval approval) {
        this.names = code -> register.state(code).nameInText();
        this.assembly = new PaperAssembly(sentences, names);
        this.cycles = cycles;
        this.activities = activities;
        this.cases = cases;
        this.priorities = priorities;
        this.approval = approval;
    }

    /** The paper with its paragraphs as the log gives them now; agreed wording and a set order stay. */
    Paper assembled(Paper paper) {
        return warned(paper.assembledAnew(assembly.of(
                cycles.require(paper.year()).subject(),
                activities.of(Actor.system(), paper.year()),
                allCases(),
                priorities.of(paper.year()))));
    }

    /** The paper with what there is to warn of now. */
    Paper warned(Paper paper) {
        Map<EntryNumber, Activity> log = activities.of(Actor.system(), paper.year()).stream()
                .collect(Collectors.toMap(Activity::number, Function.identity()));
        boolean decided = paper.status() == Paper.Status.APPROVED || paper.status() == Paper.Status.SUBMITTED;
        PaperWarnings warnings =
                new PaperWarnings(log, allCases(), names, about -> !decided || approval.isApproved(paper, about));
        return paper.with(paper.paragraphs(), warnings.of(paper.paragraphs()));
    }

    private List<Case> allCases() {
        return cases.all(Actor.system());
    }
}
