package org.committeecycle.bot.approval;

import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewTitle;

import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Post;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.springframework.stereotype.Component;

/** Opens a question as it stands now, with the buttons that the presser may press now. */
@Component
class OpenQuestion implements Press {

    static final String ACTION = "open-approval";

    private final Approvals approvals;
    private final QuestionMessage message;

    OpenQuestion(Approvals approvals, QuestionMessage message) {
        this.approvals = approvals;
        this.message = message;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reaction pressed(Asker who, String value) {
        Actor reader = who.actor();
        Approval approval = approvals.require(reader, value);
        Post post = approval.isOpen() ? message.open(reader, approval) : message.decided(reader, approval);
        return Reaction.opens(view(modal -> modal.type("modal")
                .title(viewTitle(title -> title.type("plain_text").text("A decision")))
                .close(viewClose(close -> close.type("plain_text").text("Close")))
                .blocks(post.blocks())));
    }
}
