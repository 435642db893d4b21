package org.committeecycle.domain.task;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.committee.Asked;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.MemberChannel;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.recusal.Recusals;
import org.jspecify.annotations.Nullable;

/** What is asked of whom: opened by the diagrams, answered by people, listed for those it is asked of. */
@Transactional
public class Tasks {

    private final TaskStore store;
    private final TaskProcess process;
    private final Forms forms;
    private final MemberChannel channel;
    private final Committee committee;
    private final Owners owners;
    private final Deadlines deadlines;
    private final Numbers numbers;
    private final Audit audit;

    public Tasks(
            TaskStore store,
            TaskProcess process,
            Forms forms,
            MemberChannel channel,
            Committee committee,
            Recusals recusals,
            Deadlines deadlines,
            Numbers numbers,
            Audit audit) {
        this.store = store;
        this.process = process;
        this.forms = forms;
        this.channel = channel;
        this.committee = committee;
        this.owners = new Owners(recusals, deadlines);
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.audit = audit;
    }

    /** What a diagram asks when it reaches a user task. */
    public record Request(
            String key,
            @Nullable String step,
            String name,
            String instruction,
            Owner owner,
            Subject subject,
            Subject about,
            @Nullable String form,
            @Nullable Instant due) {}

    /** Opens a task that a diagram asks; answers it with its id. */
    public Task open(Request asked) {
        Task task = Task.asked(numbers.nextIdAbout("task", "T", asked.about()), asked, deadlines.now());
        store.add(task);
        tell(task);
        return task;
    }

    /** Answers a task's form and lets its diagram go on; refused to everybody of whom it is not asked. */
    public Task answer(Actor actor, String id, Map<String, String> answers) {
        Task task = requireAnswerable(actor, lock(require(actor, id)));
        return answered(actor, task, actor.toString(), "answered '%s'".formatted(task.name()), answers);
    }

    /**
     * Records the answers that a member gave another way; by an operator, with the names of both and the way. Refused
     * where the member is not asked, and when the person named is no delegate of the member.
     */
    public Task record(Actor actor, String id, StateCode member, String givenBy, Way way, Map<String, String> answers) {
        actor.requireOperator();
        Refused.unless(way != Way.ITSELF, "Answers recorded by the ISU were given in the room, by phone or by mail.");
        Actor delegate = Actor.delegate(givenBy, member, actor.channel());
        Task task = requireAnswerable(delegate, lock(require(actor, id)));
        committee.spokesperson(member, givenBy, actor.channel(), deadlines.today());
        return answered(
                actor,
                task,
                "%s, recorded by %s".formatted(delegate, actor),
                "recorded that %s answered '%s' %s".formatted(delegate, task.name(), way.inWords()),
                answers);
    }

    /** The open task that the actor is about to answer; refused with who did it and when, and to all of whom it is not asked. */
    public Task requireAsked(Actor actor, String id) {
        return requireAnswerable(actor, require(actor, id));
    }

    /** The task as it stands now that nobody else changes it. */
    private Task lock(Task known) {
        return store.lock(known.id()).orElseThrow();
    }

    private Task requireAnswerable(Actor answering, Task task) {
        task.requireOpen();
        owners.requireAsked(answering, task);
        return task;
    }

    private Task answered(Actor actor, Task task, String by, String words, Map<String, String> answers) {
        if (task.form() == null) {
            throw new Refused("Task %s is not answered by a form: %s", task.id(), task.instruction());
        }
        forms.form(task.form()).require(answers);
        Task done = task.done(by, deadlines.now(), answers);
        audit.record(actor, Subject.of(Subject.Kind.TASK, task.id()), words);
        keep(done);
        process.answered(done);
        return done;
    }

    /** Marks the task as done that a command of its own has settled; an answered one stays as it is. */
    public void settled(String id) {
        store.find(id)
                .filter(Task::isOpen)
                .ifPresent(task -> keep(task.done(Actor.system().toString(), deadlines.now(), Map.of())));
    }

    /** Closes the task because its diagram left it without an answer. */
    public void fellAway(String id) {
        store.find(id).filter(Task::isOpen).ifPresent(task -> keep(task.closed(deadlines.now())));
    }

    /** Gives the open task another deadline, after dates moved. */
    public void due(String id, @Nullable Instant due) {
        store.find(id).filter(Task::isOpen).ifPresent(task -> keep(task.dueAt(due)));
    }

    private void keep(Task changed) {
        store.replace(changed);
        tell(changed);
    }

    private void tell(Task task) {
        if (task.owner() != Owner.ISU) {
            channel.changed(asked(task));
        }
    }

    /** Of which members the task is asked today. */
    public Asked asked(Task task) {
        return new Asked(
                Subject.of(Subject.Kind.TASK, task.id()), task.about(), 1, owners.of(task), task.due(), task.isOpen());
    }

    /** The open tasks that are asked of the actor, the most urgent first; the ISU and auditors see all. */
    public List<Task> mine(Actor actor) {
        List<Task> open = owners.looksAtAll(actor) ? store.open() : store.openFor(owners.asWhom(actor));
        return open.stream().filter(owners.onListOf(actor)).toList();
    }

    /** The open tasks on a subject, for those who may see it. */
    public List<Task> openOn(Actor actor, Subject subject) {
        return store.openOn(subject).stream()
                .filter(task -> owners.maySee(actor, task))
                .toList();
    }

    /** Every task that belongs to the year or case, done ones too, the oldest first; nothing to those who may not see it. */
    public List<Task> about(Actor actor, Subject about) {
        return store.about(about).stream()
                .filter(task -> owners.maySee(actor, task))
                .toList();
    }

    /** The task; refused as if there were none when the actor may not see its subject. */
    public Task require(Actor actor, String id) {
        return find(actor, id).orElseThrow(() -> new Refused("There is no task '%s'.", id));
    }

    /** The task, where there is one whose subject the actor may see. */
    public Optional<Task> find(Actor actor, String id) {
        return store.find(id).filter(task -> owners.maySee(actor, task));
    }

    /** The form that the task asks; refused for a task that a command of its own completes. */
    public Form form(Task task) {
        if (task.form() == null) {
            throw new Refused("Task %s has no form: %s", task.id(), task.instruction());
        }
        return forms.form(task.form());
    }
}
