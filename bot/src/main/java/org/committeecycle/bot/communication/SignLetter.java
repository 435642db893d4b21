package org.committeecycle.bot.communication;

import static com.slack.api.model.block.composition.BlockCompositions.confirmationDialog;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.ButtonElement;
import java.util.Optional;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.committeecycle.bot.task.OwnButton;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.springframework.stereotype.Component;

/** Signs a communication, once for all its letters, by a button in the message that asks the Chair for it. */
@Component
class SignLetter implements Press, OwnButton {

    private static final String ACTION = "sign";
    private static final String TASK = "sign-letter";
    private static final int LONGEST_LABEL = 75;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 300;

    private final Communications communications;
    private final Tasks tasks;
    private final SignatureWords words;
    private final Deadlines deadlines;

    SignLetter(Communications communications, Tasks tasks, SignatureWords words, Deadlines deadlines) {
        this.communications = communications;
        this.tasks = tasks;
        this.words = words;
        this.deadlines = deadlines;
    }

    static boolean isFor(Task task) {
        return task.key().equals(TASK) && task.subject().kind() == Subject.Kind.COMMUNICATION;
    }

    @Override
    public boolean does(Task task) {
        return isFor(task);
    }

    @Override
    public String what(Actor reader, Task task) {
        return words.what(communication(reader, task));
    }

    @Override
    public ButtonElement button(Actor reader, Task task) {
        Communication communication = communication(reader, task);
        String effect = words.effect(reader, communication);
        return BlockElements.button(sign -> sign.actionId(ACTION + ":" + task.id())
                .value(task.id())
                .style("danger")
                .text(plainText(Cut.plain(effect, LONGEST_LABEL)))
                .confirm(confirm(effect, words.consequence(communication))));
    }

    private static ConfirmationDialogObject confirm(String effect, String consequence) {
        return confirmationDialog(dialog -> dialog.style("danger")
                .title(plainText(Cut.plain(effect, LONGEST_TITLE - 1) + "?"))
                .text(plainText(Cut.plain(consequence, LONGEST_TEXT)))
                .confirm(plainText("Sign"))
                .deny(plainText("Not yet")));
    }

    @Override
    public Optional<String> doneBy(Actor reader, Task task) {
        return Optional.ofNullable(communication(reader, task).signedBy());
    }

    @Override
    public String action() {
        return ACTION;
    }

    /** An earlier request for a signature signs nothing that came after it. */
    @Override
    public Reaction pressed(Asker who, String value) {
        Actor actor = who.actor();
        Task task = tasks.require(actor, value);
        if (communication(actor, task).signedBy() == null) {
            tasks.requireAsked(actor, task.id());
        }
        communications.sign(actor, task.subject().id(), When.on(deadlines.today()));
        return Reaction.none();
    }

    private Communication communication(Actor reader, Task task) {
        return communications.require(reader, task.subject().id());
    }
}
