package org.committeecycle.workflow.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Task;
import org.committeecycle.workflow.Instants;
import org.jspecify.annotations.Nullable;

/** The tasks' table, column by column; the key comes last. */
final class TaskRows {

    private TaskRows() {}

    static List<@Nullable Object> columns(Task task) {
        return Arrays.asList(
                task.key(),
                task.step(),
                task.name(),
                task.instruction(),
                task.owner().name(),
                task.subject().toString(),
                task.about().toString(),
                task.form(),
                Instants.column(task.due()),
                Instants.column(task.openedAt()),
                task.status().name(),
                task.doneBy(),
                Instants.column(task.doneAt()),
                task.id());
    }

    static Task task(ResultSet row, Map<String, String> answers) throws SQLException {
        return new Task(
                row.getString("id"),
                row.getString("task_key"),
                row.getString("step"),
                row.getString("name"),
                row.getString("instruction"),
                Owner.valueOf(row.getString("owner")),
                Subject.parse(row.getString("subject")),
                Subject.parse(row.getString("about")),
                row.getString("form"),
                Instants.readOrNull(row, "due"),
                Instants.read(row, "opened_at"),
                Task.Status.valueOf(row.getString("status")),
                row.getString("done_by"),
                Instants.readOrNull(row, "done_at"),
                answers);
    }
}
