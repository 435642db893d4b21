package org.committeecycle.domain.paper;

import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.EntryNumber;

/** From which entries of the log a paragraph's agreed wording comes. */
class PaperSources {

    private final Activities activities;

    PaperSources(Activities activities) {
        this.activities = activities;
    }

    /**
     * The entries that are named or, where none is, the paragraph's own as they count now; refused where one belongs to
     * another paper, or to the paragraph on a case.
     */
    List<EntryNumber> of(Actor actor, Paper paper, PaperParagraph paragraph, List<EntryNumber> named) {
        List<EntryNumber> sources = named.isEmpty() ? inForce(paragraph.sources()) : named;
        sources.forEach(source -> requireFits(actor, paper, paragraph, source));
        return sources;
    }

    private void requireFits(Actor actor, Paper paper, PaperParagraph paragraph, EntryNumber source) {
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
}
