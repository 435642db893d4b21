package org.committeecycle.bot.cases;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.bot.CaseText;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Listing.Item;
import org.committeecycle.bot.Moment;
import org.committeecycle.bot.approval.DecisionButton;
import org.committeecycle.bot.task.Answering;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Standing;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What runs on a case: its decisions and tasks with their deadlines, what one may do and, where its text may be in Slack, its log. */
@Component
class CaseItems {

    private final CaseText caseText;
    private final Approvals approvals;
    private final Standings standings;
    private final Tasks tasks;
    private final Answering answering;
    private final Activities activities;
    private final Deadlines deadlines;
    private final CaseActs acts;

    CaseItems(
            CaseText caseText,
            Approvals approvals,
            Standings standings,
            Tasks tasks,
            Answering answering,
            Activities activities,
            Deadlines deadlines,
            CaseActs acts) {
        this.caseText = caseText;
        this.approvals = approvals;
        this.standings = standings;
        this.tasks = tasks;
        this.answering = answering;
        this.activities = activities;
        this.deadlines = deadlines;
        this.acts = acts;
    }

    List<Item> of(Actor actor, Case known) {
        return Stream.of(
                        approvals.allOpen(actor).stream()
                                .filter(open -> open.question().about().equals(known.subject()))
                                .map(open -> decision(standings.of(actor, open))),
                        tasks(actor, known),
                        acts.of(actor, known).stream(),
                        log(actor, known))
                .flatMap(items -> items)
                .toList();
    }

    private Item decision(Standing standing) {
        String id = standing.approval().id();
        String what = caseText.orNeutral(
                standing.approval().question().about(),
                "%s: %s".formatted(standing.approval().question().text(), standing.soFar()),
                "a decision");
        return new Item(
                "*%s*, %s\n%s".formatted(id, what, until(standing.until().orElse(null))), DecisionButton.of(id));
    }

    private Stream<Item> tasks(Actor actor, Case known) {
        List<Task> mine = tasks.mine(actor);
        return tasks.openOn(actor, known.subject()).stream()
                .map(task -> new Item(
                        "*%s*, %s\n%s"
                                .formatted(
                                        task.id(),
                                        caseText.orNeutral(task.about(), task.name(), "a task"),
                                        until(task.due())),
                        mine.contains(task)
                                ? answering.of(actor, task).stream().findFirst().orElse(null)
                                : null));
    }

    private String until(@Nullable Instant due) {
        return due == null
                ? "No deadline."
                : "Until %s: %s."
                        .formatted(Moment.brief(due), deadlines.left(due).words());
    }

    private Stream<Item> log(Actor actor, Case known) {
        if (caseText.isWithheld(known.subject())) {
            return Stream.empty();
        }
        return known.years().stream()
                .flatMap(year -> activities.of(actor, year).stream())
                .filter(activity -> activity.facts().about().equals(known.subject()) && activity.isInForce())
                .map(CaseItems::entry);
    }

    private static Item entry(Activity activity) {
        Facts facts = activity.facts();
        List<String> with = facts.participants().stream().map(Participant::name).toList();
        String what = Stream.of(
                        facts.kind().word() + (with.isEmpty() ? "" : " with " + String.join(", ", with)),
                        facts.what(),
                        facts.words())
                .filter(part -> part != null)
                .reduce((before, after) -> before + ": " + after)
                .orElse("");
        return Item.of("*%s*, %s".formatted(facts.when().text(), Cut.escaped(what)));
    }
}
