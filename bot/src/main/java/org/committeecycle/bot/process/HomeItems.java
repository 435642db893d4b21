package org.committeecycle.bot.process;

import com.slack.api.model.block.element.BlockElement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeecycle.bot.Listing.Item;
import org.committeecycle.bot.approval.DecisionButton;
import org.committeecycle.bot.task.Answering;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.process.Overviews;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks and decisions that a delegate owes, the most urgent first, each with the button by which it is dealt with. */
@Component
class HomeItems {

    private final Overviews overviews;
    private final Tasks tasks;
    private final Answering answering;
    private final WaitingLines lines;

    HomeItems(Overviews overviews, Tasks tasks, Answering answering, WaitingLines lines) {
        this.overviews = overviews;
        this.tasks = tasks;
        this.answering = answering;
        this.lines = lines;
    }

    List<Item> of(Actor actor) {
        Map<String, Task> mine = tasks.mine(actor).stream().collect(Collectors.toMap(Task::id, Function.identity()));
        return overviews.dueNext(actor).stream()
                .filter(waiting -> waiting.itself().kind() != Subject.Kind.MILESTONE)
                .map(waiting -> new Item(
                        "%s\n%s%s.\n%s"
                                .formatted(
                                        lines.what(waiting),
                                        waiting.due() == null ? "" : "Until ",
                                        lines.until(waiting),
                                        lines.standing(waiting)),
                        button(actor, waiting.itself(), mine)))
                .toList();
    }

    private @Nullable BlockElement button(Actor actor, Subject itself, Map<String, Task> mine) {
        Task task = mine.get(itself.id());
        return task == null
                ? DecisionButton.of(itself.id())
                : answering.of(actor, task).stream().findFirst().orElse(null);
    }
}
