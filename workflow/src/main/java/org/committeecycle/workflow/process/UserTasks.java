package org.committeecycle.workflow.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is told of every user task that a diagram reaches and of every one that it leaves without an answer. */
public interface UserTasks {

    /**
     * What a diagram asks.
     *
     * @param key the id of the task in its diagram
     * @param step the diagram's variable of that name, which tells apart several tasks of one key; absent otherwise
     * @param instruction the task's documentation
     * @param owner isu, chair or members
     * @param form the name of its form; absent when a command of its own settles it
     * @param process the id of the diagram
     * @param about the diagram's variable of that name, a subject such as case/2025-1; absent when it is the subject itself
     */
    record Asked(
            String key,
            @Nullable String step,
            String name,
            String instruction,
            String owner,
            @Nullable String form,
            @Nullable Instant due,
            String process,
            String businessKey,
            @Nullable String about) {}

    /** A task was reached; answers the id by which the other calls name it. */
    String opened(Asked task);

    /** The task was completed, by its form or by a command of its own. */
    void completed(String id);

    /** The task's deadline moved. */
    void moved(String id, Instant due);

    /** The diagram left the task without an answer. */
    void fellAway(String id);
}
