package org.committeecycle.bot.task;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.element.BlockElement;
import java.util.List;
import java.util.Optional;
import org.committeecycle.bot.Cut;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.task.Task;
import org.springframework.stereotype.Component;

/** The buttons by which a task is done; its form opens only where its text may be. */
@Component
class TaskButtons implements Answering {

    private static final int LONGEST_LABEL = 75;

    private final List<OwnButton> own;
    private final Cases cases;

    TaskButtons(List<OwnButton> own, Cases cases) {
        this.own = own;
        this.cases = cases;
    }

    @Override
    public List<BlockElement> of(Actor reader, Task task) {
        if (task.form() != null) {
            return cases.textMayBeInSlack(task.about()) ? List.of(answer(task)) : List.of();
        }
        return ownOf(task)
                .<List<BlockElement>>map(known -> List.of(known.button(reader, task)))
                .orElse(List.of());
    }

    /** The button of its own that does the task, where one does. */
    Optional<OwnButton> ownOf(Task task) {
        return own.stream().filter(known -> known.does(task)).findFirst();
    }

    private static BlockElement answer(Task task) {
        return button(button -> button.actionId("%s:%s".formatted(OpenTask.ACTION, task.id()))
                .value(task.id())
                .text(plainText(Cut.plain("Answer: " + task.name(), LONGEST_LABEL))));
    }
}
