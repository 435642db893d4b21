package org.committeecycle.bot.task;

import com.slack.api.model.block.element.BlockElement;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.task.Task;

/** Gives the buttons by which a task is done. */
public interface Answering {

    /** The buttons for somebody of whom the open task is asked, at most one; empty where it is done elsewhere. */
    List<BlockElement> of(Actor reader, Task task);
}
