package org.committeecycle.domain.diagram;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.committee.OperatorStore;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.diagram.DrawingFinding.Weight;
import org.committeecycle.domain.notice.Notices;

/** Puts what owners wrote into force, for everything that begins from then on. */
@Transactional
public class Deployments {

    private static final int LONGEST_AUDITED = 3000;

    private final EditionStore store;
    private final EditionInForce inForce;
    private final ShippedEdition shipped;
    private final EditionProcess process;
    private final Checks checks;
    private final Comparisons comparisons;
    private final FilesOfEdition files;
    private final VersionRise versions;
    private final Warrants warrants;
    private final Notices notices;
    private final Deadlines deadlines;
    private final Numbers numbers;
    private final Audit audit;

    public Deployments(
            EditionStore store,
            EditionInForce inForce,
            ShippedEdition shipped,
            EditionProcess process,
            Checks checks,
            Comparisons comparisons,
            DrawingReader reader,
            OperatorStore people,
            Approvals approvals,
            Activities activities,
            Notices notices,
            Deadlines deadlines,
            Numbers numbers,
            Audit audit) {
        this.store = store;
        this.inForce = inForce;
        this.shipped = shipped;
        this.process = process;
        this.checks = checks;
        this.comparisons = comparisons;
        this.files = new FilesOfEdition(reader);
        this.versions = new VersionRise(files);
        this.warrants = new Warrants(people, approvals, activities);
        this.notices = notices;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.audit = audit;
    }

    /**
     * Puts the files into force beside all others that are; refused to everybody but a process owner, while a check finds
     * an error, without a version tag that tells the change, without another person who stands for it, and without the
     * Committee's decision where a rule of procedure changes.
     */
    public Deployed deploy(Actor actor, Workspace workspace, Warrant warrant) {
        requireOwner(actor);
        store.alone();
        Workspace today = inForce.files();
        Workspace whole = today.with(workspace);
        List<Change> changes = changes(actor, today, whole);
        requireSound(actor, workspace);
        versions.require(today, whole, changes);
        return put(actor, whole, changes, warrant, "put into force");
    }

    /**
     * Puts the files of an earlier edition into force again, as a new edition under the same rules, except that version
     * tags may fall; what came with a later edition is in force no longer.
     */
    public Deployed rollback(Actor actor, int number, Warrant warrant) {
        requireOwner(actor);
        store.alone();
        Edition earlier = store.find(number).orElseThrow(() -> new Refused("There is no edition %d.", number));
        Workspace whole = store.files(earlier.number());
        List<Change> changes = changes(actor, inForce.files(), whole);
        requireSound(actor, whole);
        return put(actor, whole, changes, warrant, "the files of edition %d put into force again".formatted(number));
    }

    private static void requireOwner(Actor actor) {
        Refused.unless(actor.is(Role.PROCESS_OWNER), "Only a process owner puts diagrams into force, not %s.", actor);
    }

    private List<Change> changes(Actor actor, Workspace today, Workspace whole) {
        List<Change> changes = comparisons.compare(actor, today, whole);
        Refused.unless(!changes.isEmpty(), "Nothing differs from what is in force.");
        return changes;
    }

    private void requireSound(Actor actor, Workspace workspace) {
        List<DrawingFinding> errors = checks.check(actor, workspace).stream()
                .filter(finding -> finding.weight() == Weight.ERROR)
                .toList();
        Refused.unless(
                errors.isEmpty(),
                "%s. 'process check' says what to do: %s",
                errors.size() == 1
                        ? "An error keeps this from being put into force"
                        : errors.size() + " errors keep this from being put into force",
                errors.stream().map(DrawingFinding::toString).collect(Collectors.joining(" ")));
    }

    private Deployed put(Actor actor, Workspace whole, List<Change> changes, Warrant warrant, String act) {
        warrants.require(actor, warrant, changes);
        Edition before = store.inForce().orElseThrow();
        Edition edition = new Edition(
                numbers.next("edition"),
                Edition.State.IN_FORCE,
                deadlines.now(),
                actor.name(),
                warrant.approver(),
                warrant.decision(),
                warrant.note(),
                files.of(whole, before, shipped.shipped()),
                changes);
        Workspace changed = edition.changedSince(before, whole);
        SortedMap<String, Integer> staying = staying(changed);
        store.replace(before.over());
        store.add(edition, whole);
        process.put(edition.number(), changed);
        record(actor, edition, before, act);
        notices.announce(edition.subject(), "in force");
        return new Deployed(edition, staying);
    }

    private SortedMap<String, Integer> staying(Workspace changed) {
        SortedMap<String, Integer> staying = new TreeMap<>();
        for (String file : changed.names(SourceKind.DIAGRAM)) {
            int running = process.running(file);
            if (running > 0) {
                staying.put(file, running);
            }
        }
        return staying;
    }

    private void record(Actor actor, Edition edition, Edition before, String act) {
        audit.record(
                actor,
                edition.subject(),
                "%s, approved by %s%s: %s; %s; before: edition %d"
                        .formatted(
                                act,
                                edition.approver(),
                                edition.decision() == null ? "" : ", decision " + edition.decision(),
                                edition.note(),
                                inWords(edition.changes()),
                                before.number()));
    }

    /** As many of the changes as the audit's column takes; the edition keeps all of them. */
    private static String inWords(List<Change> changes) {
        StringBuilder words = new StringBuilder();
        int told = 0;
        for (Change change : changes) {
            String sentence = "%s: %s".formatted(change.file(), change.sentence());
            if (words.length() + sentence.length() > LONGEST_AUDITED) {
                return "%s and %d more changes, which the edition keeps".formatted(words, changes.size() - told);
            }
            words.append(told == 0 ? "" : " ").append(sentence);
            told++;
        }
        return words.toString();
    }
}
