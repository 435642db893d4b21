package org.committeecycle.bot.task;

import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.bot.Cut;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Task;

/** A task's form as a modal; what a modal cannot show is named in it, with where to answer it instead. */
final class FormModal {

    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_HEADER = 150;
    private static final int LONGEST_PART_OF_A_FRAME = 9000;

    private final Task task;
    private final Form form;
    private final List<LayoutBlock> head;
    private final List<LayoutBlock> tail;

    private FormModal(Task task, Form form, String until) {
        this.task = task;
        this.form = form;
        this.head = head(until);
        this.tail = frame(Told.escaped(form.told(form.fields().size())));
    }

    /**
     * The modal; it cannot be submitted where it does not show all that must be answered.
     *
     * @param until until when the answer is awaited, as mrkdwn; may be empty
     * @param privateMetadata what the submission shall bring back, up to 3,000 characters
     */
    static View of(Task task, Form form, String until, String callbackId, String privateMetadata) {
        FormModal modal = new FormModal(task, form, until);
        ModalRoom room = new ModalRoom(modal.head, modal.tail);
        List<Question> questions = room.share(modal.questions());
        boolean complete = questions.stream()
                .noneMatch(asked -> asked.isMissing() && asked.field().required());
        return view(view -> view.type("modal")
                .callbackId(callbackId)
                .privateMetadata(privateMetadata)
                .title(viewTitle(title -> title.type("plain_text").text(Cut.plain(task.name(), LONGEST_TITLE))))
                .submit(
                        complete
                                ? viewSubmit(submit -> submit.type("plain_text").text("Answer the task"))
                                : null)
                .close(viewClose(close -> close.type("plain_text").text(complete ? "Leave it open" : "Close")))
                .blocks(complete ? modal.toAnswer(questions) : modal.toRead(questions)));
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (int n = 0; n < form.fields().size(); n++) {
            questions.add(Question.of(form.fields().get(n), form.told(n)));
        }
        return questions;
    }

    private List<LayoutBlock> head(String until) {
        List<LayoutBlock> head = new ArrayList<>(frame("*%s*\n%s"
                .formatted(
                        Cut.escaped(task.name().strip()),
                        Cut.escaped(task.instruction().strip()))));
        head.addAll(frame(until));
        if (!List.of("", form.key(), task.name().strip()).contains(form.title().strip())) {
            head.add(header(block -> block.text(plainText(Cut.plain(form.title(), LONGEST_HEADER)))));
        }
        return head;
    }

    private static List<LayoutBlock> frame(String mrkdwn) {
        return Told.blocks(Cut.mrkdwn(mrkdwn, LONGEST_PART_OF_A_FRAME));
    }

    private List<LayoutBlock> toAnswer(List<Question> questions) {
        List<LayoutBlock> blocks = new ArrayList<>(head);
        blocks.addAll(Elsewhere.optional(task, questions));
        questions.forEach(question -> blocks.addAll(question.blocks()));
        blocks.addAll(tail);
        return blocks;
    }

    private List<LayoutBlock> toRead(List<Question> questions) {
        List<LayoutBlock> blocks = new ArrayList<>(head);
        blocks.addAll(Elsewhere.required(task, questions));
        return blocks;
    }
}
