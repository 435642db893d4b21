package org.committeecycle.bot.task;

import java.util.List;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Listing;
import org.committeecycle.bot.Meant;
import org.committeecycle.bot.Paged;
import org.committeecycle.bot.SlashCommand;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.task.Tasks;
import org.springframework.stereotype.Component;

/** {@code /committee tasks}: what is asked of the person, the most urgent first. */
@Component
class TasksCommand implements SlashCommand {

    private final Tasks tasks;
    private final TaskItems items;

    TasksCommand(Tasks tasks, TaskItems items) {
        this.tasks = tasks;
        this.items = items;
    }

    @Override
    public String word() {
        return "tasks";
    }

    @Override
    public String sentence() {
        return "Shows what is asked of you, the most urgent first.";
    }

    @Override
    public String example() {
        return "/committee tasks";
    }

    @Override
    public Paged answer(Asker who, List<String> rest) {
        Meant.requireNothing(word(), rest);
        Actor actor = who.actor();
        return new Listing(
                word(),
                "Your tasks",
                "",
                tasks.mine(actor).stream().map(task -> items.of(actor, task)).toList(),
                "Nothing is asked of you. %s shows what comes next.".formatted(Meant.command("deadlines")));
    }
}
