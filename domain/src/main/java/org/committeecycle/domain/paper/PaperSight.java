package org.committeecycle.domain.paper;

import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.recusal.Recusals;

/** What of a paper may be read: by whom, and what of it in Slack. */
class PaperSight {

    private final Recusals recusals;
    private final Cycles cycles;
    private final Cases cases;

    PaperSight(Recusals recusals, Cycles cycles, Cases cases) {
        this.recusals = recusals;
        this.cycles = cycles;
        this.cases = cases;
    }

    /** The paper with the paragraphs that the actor may read, and what is warned of in them; empty for a stranger to it. */
    Optional<Paper> of(Actor actor, Paper paper) {
        return maySee(actor, paper, cycles.require(paper.year()).subject())
                ? Optional.of(withoutHidden(actor, paper))
                : Optional.empty();
    }

    private Paper withoutHidden(Actor actor, Paper paper) {
        List<PaperParagraph> shown = paper.paragraphs().stream()
                .filter(paragraph -> maySee(actor, paper, paragraph.about()))
                .toList();
        List<String> keys = shown.stream().map(PaperParagraph::key).toList();
        boolean whole = shown.size() == paper.paragraphs().size();
        List<Warning> warnings = paper.warnings().stream()
                .filter(warning -> whole || keys.contains(warning.paragraph()))
                .toList();
        return paper.with(shown, warnings);
    }

    private boolean maySee(Actor actor, Paper paper, Subject about) {
        return paper.status() == Paper.Status.SUBMITTED || recusals.maySee(about, actor);
    }

    /** Whether the paragraph may be shown in a copy for Slack: of one case, its paragraphs alone. */
    boolean isInSlack(PaperParagraph paragraph, Subject about) {
        return cases.textMayBeInSlack(paragraph.about())
                && (about.kind() != Subject.Kind.CASE || paragraph.about().equals(about));
    }
}
