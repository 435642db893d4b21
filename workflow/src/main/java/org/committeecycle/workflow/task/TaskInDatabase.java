package org.committeecycle.workflow.task;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.TaskStore;
import org.committeecycle.workflow.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks in a table with indexes for the open ones, which have no answers yet: all, an owner's, and those on a subject. */
@Repository
class TaskInDatabase implements TaskStore {

    private static final String MOST_URGENT_FIRST = " order by due nulls last, arrival";

    private final JdbcClient jdbc;

    TaskInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Task task) {
        jdbc.sql(
                        """
                        insert into task (task_key, step, name, instruction, owner, subject, about, form, due,
                          opened_at, status, done_by, done_at, id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(TaskRows.columns(task))
                .update();
        addAnswers(task);
    }

    @Override
    public void replace(Task task) {
        Rows.changeOne(
                jdbc,
                """
                update task set task_key = ?, step = ?, name = ?, instruction = ?, owner = ?, subject = ?, about = ?,
                  form = ?, due = ?, opened_at = ?, status = ?, done_by = ?, done_at = ?
                where id = ?""",
                TaskRows.columns(task));
        jdbc.sql("delete from task_answer where task = ?").param(task.id()).update();
        addAnswers(task);
    }

    private void addAnswers(Task task) {
        task.answers()
                .forEach((field, answer) -> jdbc.sql("insert into task_answer (task, field, answer) values (?, ?, ?)")
                        .params(task.id(), field, answer)
                        .update());
    }

    @Override
    public Optional<Task> find(String id) {
        return select("where id = ?", answers(id), id).stream().findFirst();
    }

    @Override
    public Optional<Task> lock(String id) {
        jdbc.sql("select id from task where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
        return find(id);
    }

    @Override
    public List<Task> open() {
        return select("where status = ?" + MOST_URGENT_FIRST, Map.of(), Task.Status.OPEN.name());
    }

    @Override
    public List<Task> openFor(Set<Owner> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from task where status = :status and owner in (:owners)" + MOST_URGENT_FIRST)
                .param("status", Task.Status.OPEN.name())
                .param("owners", owners.stream().map(Owner::name).toList())
                .query((row, n) -> TaskRows.task(row, Map.of()))
                .list();
    }

    @Override
    public List<Task> openOn(Subject subject) {
        return select(
                "where subject = ? and status = ?" + MOST_URGENT_FIRST,
                Map.of(),
                subject.toString(),
                Task.Status.OPEN.name());
    }

    @Override
    public List<Task> about(Subject about) {
        Map<String, Map<String, String>> answers = new HashMap<>();
        jdbc.sql("select * from task_answer where task in (select id from task where about = ?)")
                .param(about.toString())
                .query((row, n) -> answers.computeIfAbsent(row.getString("task"), none -> new HashMap<>())
                        .put(row.getString("field"), row.getString("answer")))
                .list();
        return jdbc.sql("select * from task where about = ? order by arrival")
                .param(about.toString())
                .query((row, n) -> TaskRows.task(row, answers.getOrDefault(row.getString("id"), Map.of())))
                .list();
    }

    private List<Task> select(String which, Map<String, String> answers, Object... params) {
        return jdbc.sql("select * from task " + which)
                .params(params)
                .query((row, n) -> TaskRows.task(row, answers))
                .list();
    }

    private Map<String, String> answers(String task) {
        return jdbc
                .sql("select * from task_answer where task = ?")
                .param(task)
                .query((row, n) -> Map.entry(row.getString("field"), row.getString("answer")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
