package org.committeecycle.domain.process;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Subject.Kind;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.task.Tasks;

/** Finds what somebody asks about by its id; what the asker may not see is not there. */
class AskedAbout {

    /** How the ids look; the first that fits tells the kind. */
    private static final List<Map.Entry<Kind, Pattern>> IDS = List.of(
            entry(Kind.CYCLE, Pattern.compile("\\d{4}")),
            entry(Kind.CASE, Pattern.compile("\\d{4}-\\d{1,3}")),
            entry(Kind.APPROVAL, Pattern.compile("(\\d{4}-\\d{1,3}-A|A-)\\d{1,9}")),
            entry(Kind.TASK, Pattern.compile("(\\d{4}-\\d{1,3}-T|T-)\\d{1,9}")),
            entry(Kind.PAPER, Pattern.compile("\\d{4}-paper")),
            entry(Kind.COMMUNICATION, Pattern.compile("\\d{4}-[a-z0-9-]+")),
            entry(Kind.MILESTONE, Pattern.compile("\\d{4}-[a-z0-9-]+")));

    private final Cycles cycles;
    private final Cases cases;
    private final Approvals approvals;
    private final Tasks tasks;
    private final Communications communications;
    private final Papers papers;
    private final Recusals recusals;

    AskedAbout(
            Cycles cycles,
            Cases cases,
            Approvals approvals,
            Tasks tasks,
            Communications communications,
            Papers papers,
            Recusals recusals) {
        this.cycles = cycles;
        this.cases = cases;
        this.approvals = approvals;
        this.tasks = tasks;
        this.communications = communications;
        this.papers = papers;
        this.recusals = recusals;
    }

    /** The subject of that id, with its kind before it or without; a step of the year where it has no letter yet. */
    Subject of(Actor actor, String id) {
        List<Subject> meant = IDS.stream()
                .map(known -> entry(known.getKey().word() + "/", known))
                .filter(known -> known.getValue()
                        .getValue()
                        .matcher(without(known.getKey(), id))
                        .matches())
                .map(known -> Subject.of(known.getValue().getKey(), without(known.getKey(), id)))
                .toList();
        Refused.unless(
                !meant.isEmpty(),
                "'%s' is the id of nothing that waits: a year, case, letter, paper, approval or task is expected.",
                id);
        return meant.stream()
                .filter(subject -> sees(actor, subject))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "There is no %s '%s'.",
                        meant.get(0).kind().word(), meant.get(0).id()));
    }

    private static String without(String kind, String id) {
        return id.startsWith(kind) ? id.substring(kind.length()) : id;
    }

    /** Whether there is such a thing, and the actor may see it. */
    boolean sees(Actor actor, Subject subject) {
        String id = subject.id();
        return switch (subject.kind()) {
            case CYCLE -> seesYear(actor, id);
            case MILESTONE -> seesYear(actor, year(id)) && cycle(id).find(id.substring(5)) != null;
            case CASE ->
                cases.all(actor).stream().anyMatch(known -> known.reference().equals(id));
            case APPROVAL -> approvals.find(actor, id).isPresent();
            case TASK -> tasks.find(actor, id).isPresent();
            case COMMUNICATION ->
                communications.all(actor).stream().anyMatch(known -> known.id().equals(id));
            case PAPER -> seesYear(actor, year(id)) && papers.isOpened(Integer.parseInt(year(id)));
            default -> false;
        };
    }

    /** The year or case whose visibility the thing inherits. */
    Subject about(Actor actor, Subject subject) {
        String id = subject.id();
        return switch (subject.kind()) {
            case CASE -> subject;
            case APPROVAL -> approvals.require(actor, id).question().about();
            case TASK -> tasks.require(actor, id).about();
            case COMMUNICATION -> communications.require(actor, id).plan().about();
            default -> cycle(id).subject();
        };
    }

    private boolean seesYear(Actor actor, String year) {
        return cycles.all().stream()
                .map(Cycle::subject)
                .anyMatch(known -> known.id().equals(year) && recusals.maySee(known, actor));
    }

    Cycle cycle(String id) {
        return cycles.require(Integer.parseInt(year(id)));
    }

    private static String year(String id) {
        return id.substring(0, 4);
    }
}
