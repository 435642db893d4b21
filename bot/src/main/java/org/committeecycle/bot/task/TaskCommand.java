package org.committeecycle.bot.task;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.CaseText;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Listing;
import org.committeecycle.bot.Listing.Item;
import org.committeecycle.bot.Meant;
import org.committeecycle.bot.Moment;
import org.committeecycle.bot.Paged;
import org.committeecycle.bot.SlashCommand;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.springframework.stereotype.Component;

/** {@code /committee task T-12}: one task, and the button to answer it for whoever is asked. */
@Component
class TaskCommand implements SlashCommand {

    private final Tasks tasks;
    private final TaskItems items;
    private final CaseText caseText;

    TaskCommand(Tasks tasks, TaskItems items, CaseText caseText) {
        this.tasks = tasks;
        this.items = items;
        this.caseText = caseText;
    }

    @Override
    public String word() {
        return "task";
    }

    @Override
    public String sentence() {
        return "Shows one task.";
    }

    @Override
    public String example() {
        return "/committee task T-12";
    }

    @Override
    public Paged answer(Asker who, List<String> rest) {
        Actor actor = who.actor();
        Refused.unless(
                rest.size() == 1, "Name one task, such as %s; %s lists yours.", Meant.command("task T-12"), list());
        String id = rest.get(0).toUpperCase(Locale.ROOT);
        Task task = tasks.find(actor, id).orElseThrow(() -> unknown(actor, rest.get(0)));
        List<Task> mine = tasks.mine(actor);
        return new Listing(
                word() + " " + id,
                "Task " + id,
                text(task),
                List.of(mine.contains(task) ? items.of(actor, task) : Item.of(standing(task))),
                "");
    }

    private Refused unknown(Actor actor, String typed) {
        return Meant.refused(
                "There is no task %s.".formatted(Meant.quoted(typed)),
                word(),
                typed,
                tasks.mine(actor).stream().map(Task::id).toList(),
                list() + " lists yours.");
    }

    private static String list() {
        return Meant.command("tasks");
    }

    private String text(Task task) {
        return caseText.isWithheld(task.about())
                ? ""
                : Cut.escaped("%s\n%s"
                        .formatted(task.name().strip(), task.instruction().strip()));
    }

    private String standing(Task task) {
        String how =
                switch (task.status()) {
                    case OPEN -> "Asked of %s. %s".formatted(task.owner().inWords(), items.until(task));
                    case DONE -> done(task);
                    case CLOSED -> "Fell away: what it was asked for was settled otherwise.";
                };
        return "*%s*, %s\n%s".formatted(task.id(), items.named(task), how);
    }

    private String done(Task task) {
        String at = Moment.of(Objects.requireNonNull(task.doneAt()));
        return caseText.isWithheld(task.about())
                ? "Done on %s.".formatted(at)
                : "Done by %s on %s.".formatted(Cut.escaped(String.valueOf(task.doneBy())), at);
    }
}
