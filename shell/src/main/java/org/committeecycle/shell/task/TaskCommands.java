package org.committeecycle.shell.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.committeecycle.shell.dispatch.Misuse;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Phrase;
import org.committeecycle.shell.seat.Seat;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "task", group = "Tasks")
class TaskCommands {

    private final Tasks tasks;
    private final Deadlines deadlines;

    TaskCommands(Tasks tasks, Deadlines deadlines) {
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    @Example("task list")
    @Command(command = "list", alias = "tasks", description = "Shows what is asked of you, the most urgent first.")
    Shown list(Actor who) {
        return Shown.list(
                tasks.mine(who),
                "Nothing is asked of you: 'deadlines' shows what comes next.",
                Column.of("Task", Task::id),
                Column.of("What", Task::name),
                Column.of("On", Task::subject),
                Column.of("Of", Task::owner),
                Column.of("Due", this::due));
    }

    @Example("task show T-12")
    @Command(command = "show", description = "Shows a task with its form.")
    Shown show(
            Actor who,
            @Option(required = true, description = "The task's id, or its key together with --of.") String task,
            @Option(description = "The id of what it is asked on, such as 2025-paper.") @Nullable String of,
            @Option(description = "The step, where several tasks of the key are open.") @Nullable String step) {
        Task shown = find(who, task, of, step);
        List<Field> fields =
                shown.form() == null ? List.of() : tasks.form(shown).fields();
        return Shown.one(
                        shown,
                        Column.of("Task", Task::id),
                        Column.of("Key", Task::key),
                        Column.of("What", Task::name),
                        Column.of("How", Task::instruction),
                        Column.of("On", Task::subject),
                        Column.of("Step", Task::step),
                        Column.of("Of", Task::owner),
                        Column.of("Due", this::due),
                        Column.of("State", Task::status),
                        Column.of("Done by", Task::doneBy),
                        Column.of("Done at", Task::doneAt),
                        Column.of("Answers", TaskCommands::answers))
                .and(
                        "Form",
                        fields,
                        Column.of("Field", Field::key),
                        Column.of("Label", Field::label),
                        Column.of("Type", Field::type),
                        Column.of("Required", Field::required),
                        Column.of("Answers", FormPrompt::expected));
    }

    @Example("task done edit-paper --of 2025-paper --field warningsRead=true")
    @Command(command = "done", description = "Answers a task's form; what is missing is asked for, field by field.")
    Done done(
            Seat seat,
            @Option(required = true, description = "The task's id, or its key together with --of.") String task,
            @Option(description = "The id of what it is asked on, such as 2025-paper.") @Nullable String of,
            @Option(description = "The step, where several tasks of the key are open.") @Nullable String step,
            @Option(description = "An answer, KEY=VALUE; may be repeated.") @Nullable List<Phrase> field) {
        Task asked = find(seat.who(), task, of, step);
        Task done = tasks.answer(seat.who(), asked.id(), answered(seat, asked, field));
        return Done.that("'%s' is done.", done.name()).next("task list").with(done);
    }

    @Example("task record T-12 PER --by 'Ana Silva' --way mail --field attends=true")
    @Command(command = "record", description = "Records the answers that a member gave the ISU another way.")
    Done record(
            Seat seat,
            @Option(required = true, description = "The task's id.") String task,
            @Option(required = true, description = "The member's code.") StateCode state,
            @Option(required = true, description = "The delegate who gave it.") String by,
            @Option(required = true, description = "How it was given: room, phone or mail.") Way way,
            @Option(description = "An answer, KEY=VALUE; may be repeated.") @Nullable List<Phrase> field) {
        Map<String, String> answers = answered(seat, tasks.require(seat.who(), task), field);
        Task done = tasks.record(seat.who(), task, state, by, way, answers);
        return Done.that("'%s' is done by %s.", done.name(), done.doneBy())
                .next("task list")
                .with(done);
    }

    private Map<String, String> answered(Seat seat, Task asked, @Nullable List<Phrase> given) {
        Map<String, String> answers = answers(given == null ? List.of() : given);
        if (seat.interactive() && asked.isOpen() && asked.form() != null) {
            new FormPrompt(seat, tasks.form(asked)).complete(answers);
        }
        return answers;
    }

    private Task find(Actor who, String task, @Nullable String of, @Nullable String step) {
        if (of == null) {
            return tasks.require(who, task);
        }
        List<Task> open = tasks.mine(who).stream()
                .filter(known ->
                        known.key().equals(task) && known.subject().id().equals(of))
                .filter(known -> step == null || step.equals(known.step()))
                .toList();
        Refused.unless(!open.isEmpty(), "No task '%s' on %s is asked of %s.", task, of, who);
        Refused.unless(
                open.size() == 1,
                "Several tasks '%s' on %s are open: name one of %s, or its --step.",
                task,
                of,
                open.stream().map(Task::id).collect(Collectors.joining(", ")));
        return open.get(0);
    }

    private static Map<String, String> answers(List<Phrase> given) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Phrase phrase : given) {
            int equals = phrase.value().indexOf('=');
            Misuse.unless(equals > 0, "'%s' is no answer: KEY=VALUE is expected.", phrase);
            String key = phrase.value().substring(0, equals).strip();
            Misuse.unless(!answers.containsKey(key), "The field '%s' is answered twice.", key);
            answers.put(key, phrase.value().substring(equals + 1).strip());
        }
        return answers;
    }

    private @Nullable String due(Task task) {
        if (task.due() == null) {
            return null;
        }
        return task.isOpen() ? deadlines.standing(task.due()) : Deadlines.inWords(task.due());
    }

    private static String answers(Task task) {
        return task.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining(", "));
    }
}
