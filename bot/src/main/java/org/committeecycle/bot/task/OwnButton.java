package org.committeecycle.bot.task;

import com.slack.api.model.block.element.ButtonElement;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.task.Task;

/** A button of its own by which one kind of task is done, where no form answers it; its feature knows which. */
public interface OwnButton {

    /** Whether it does this task. */
    boolean does(Task task);

    /** What is done with it, in words that stand in place of the diagram's instruction. */
    String what(Actor reader, Task task);

    /** The button for somebody of whom the open task is asked; its label says the effect. */
    ButtonElement button(Actor reader, Task task);

    /** Who did the task, as far as its feature knows better than the task itself. */
    Optional<String> doneBy(Actor reader, Task task);
}
