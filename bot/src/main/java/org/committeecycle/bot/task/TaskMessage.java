package org.committeecycle.bot.task;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Moment;
import org.committeecycle.bot.Post;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Task;
import org.springframework.stereotype.Component;

/** What a member reads of a task: of one about a case its reference alone, unless the Committee has decided otherwise. */
@Component
class TaskMessage {

    private static final int LONGEST_TEXT = 3000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_INSTRUCTION = 6000;

    private final TaskButtons buttons;
    private final Cases cases;
    private final Register register;
    private final Deadlines deadlines;

    TaskMessage(TaskButtons buttons, Cases cases, Register register, Deadlines deadlines) {
        this.buttons = buttons;
        this.cases = cases;
        this.register = register;
        this.deadlines = deadlines;
    }

    /** Why a task about a case is not told in full, and what to do. */
    static String onlyByMail(boolean isDoneHere) {
        return "The Committee has not decided that the text of this case may be in Slack:"
                + " the ISU sends you by mail what is asked"
                + (isDoneHere ? "." : ", and takes your answer.");
    }

    /** What is left for somebody of whom the task is not asked any more. */
    static Post nothing() {
        return post("This is no longer asked of you.", List.of());
    }

    /** The open task, asked of the reader. */
    Post open(Task task, Actor reader, boolean reminds) {
        String name = (reminds ? "Reminder: " : "") + name(task);
        List<BlockElement> pressed = buttons.of(reader, task);
        String what = what(task, reader, !pressed.isEmpty());
        List<LayoutBlock> blocks =
                new ArrayList<>(Told.blocks("*%s*\n%s".formatted(Cut.escaped(name), Cut.escaped(what))));
        if (task.due() != null) {
            blocks.addAll(Told.blocks(Moment.until(task.due(), deadlines)));
        }
        if (!pressed.isEmpty()) {
            blocks.add(actions(row -> row.elements(pressed)));
        }
        String origin = origin(task, reader);
        blocks.add(context(row -> row.elements(List.of(markdownText(Cut.mrkdwn(origin, LONGEST_TEXT))))));
        return post("%s. %s%s".formatted(Cut.escaped(name), Cut.escaped(what), untilInWords(task)), blocks);
    }

    /** The task that was done or fell away: who did it and when stays. */
    Post settled(Task task, Actor reader) {
        String name = Cut.escaped(name(task));
        boolean done = task.status() == Task.Status.DONE;
        String by = buttons.ownOf(task)
                .flatMap(own -> own.doneBy(reader, task))
                .orElse(Objects.requireNonNullElse(task.doneBy(), ""));
        String how = done ? "Done by %s on ".formatted(Cut.escaped(by)) : "Fell away, no longer asked of anybody, on ";
        Instant at = Objects.requireNonNull(task.doneAt());
        return post(
                "%s. %s%s.".formatted(name, how, Deadlines.inWords(at)),
                Told.blocks("*%s*\n%s%s.".formatted(name, how, Moment.of(at))));
    }

    private String name(Task task) {
        return isTold(task)
                ? Cut.plain(task.name(), LONGEST_NAME)
                : "Task %s on the case %s".formatted(task.id(), task.about().id());
    }

    private String what(Task task, Actor reader, boolean isDoneHere) {
        return isTold(task)
                ? Cut.plain(
                        buttons.ownOf(task).map(own -> own.what(reader, task)).orElse(task.instruction()),
                        LONGEST_INSTRUCTION)
                : onlyByMail(isDoneHere);
    }

    private boolean isTold(Task task) {
        return cases.textMayBeInSlack(task.about());
    }

    private String origin(Task task, Actor reader) {
        String step = isTold(task)
                ? " Step `%s` of the diagram `%s`, on %s."
                        .formatted(
                                task.key(),
                                task.subject().kind().word(),
                                task.subject().id())
                : "";
        return "Asked of %s.%s Task %s. You act for %s."
                .formatted(
                        of(task.owner()),
                        step,
                        task.id(),
                        Cut.escaped(register.names().inText(reader.requireDelegate())));
    }

    private static String of(Owner owner) {
        return owner == Owner.MEMBERS ? "the members: the answer of one settles it" : owner.inWords();
    }

    private String untilInWords(Task task) {
        return task.due() == null
                ? ""
                : " Until %s, %s."
                        .formatted(
                                Deadlines.inWords(task.due()),
                                deadlines.left(task.due()).words());
    }

    private static Post post(String text, List<LayoutBlock> blocks) {
        return new Post(Cut.mrkdwn(text, LONGEST_TEXT), blocks.isEmpty() ? Told.blocks(text) : blocks);
    }
}
