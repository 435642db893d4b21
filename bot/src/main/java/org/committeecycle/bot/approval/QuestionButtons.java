package org.committeecycle.bot.approval;

import static com.slack.api.model.block.composition.BlockCompositions.confirmationDialog;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.committeecycle.bot.Cut;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.MemberStanding;
import org.committeecycle.domain.approval.Standing;
import org.springframework.stereotype.Component;

/** The buttons under a question: each says its effect, and only those stand there that the reader may press now. */
@Component
class QuestionButtons {

    static final int LABEL = 75;
    private static final int CONFIRMED = 300;

    private final Effect effect;
    private final List<QuestionActions> more;

    QuestionButtons(Effect effect, List<QuestionActions> more) {
        this.effect = effect;
        this.more = more;
    }

    List<BlockElement> of(Actor reader, Standing standing) {
        Approval approval = standing.approval();
        Ballot ballot = new Ballot(approval.id(), approval.version());
        List<BlockElement> buttons = new ArrayList<>();
        own(reader, standing).ifPresent(own -> buttons.addAll(answers(reader, standing, own, ballot)));
        more.forEach(actions -> buttons.addAll(actions.buttons(reader, approval, ballot.toString())));
        return buttons;
    }

    private static Optional<MemberStanding> own(Actor reader, Standing standing) {
        return standing.members().stream()
                .filter(member -> reader.actsFor(member.member()))
                .findFirst();
    }

    private List<BlockElement> answers(Actor reader, Standing standing, MemberStanding own, Ballot ballot) {
        if (own.position() != null && !isHold(own)) {
            return List.of(withdraw(
                    own,
                    switch (own.position().stance()) {
                        case OBJECTS -> "Withdraw our objection";
                        case ASKS_FOR_CHANGES -> "Withdraw our request for changes";
                        default -> "Withdraw our agreement";
                    },
                    ballot));
        }
        List<BlockElement> buttons = new ArrayList<>();
        if (standing.approval().question().rule() != DecisionRule.MEETING) {
            buttons.add(agree(reader, standing, own, ballot));
        }
        buttons.add(plain(Opposing.CHANGES, "Request changes", ballot));
        buttons.add(plain(
                Opposing.OBJECT,
                standing.approval().question().rule() == DecisionRule.CHAIR ? "Decline" : "Object",
                ballot));
        if (isHold(own)) {
            buttons.add(withdraw(own, "We need no more time", ballot));
        } else if (mayHold(standing.approval(), own)) {
            buttons.add(plain(Opposing.HOLD, "I need time", ballot));
        }
        return buttons;
    }

    private static boolean mayHold(Approval approval, MemberStanding own) {
        return approval.question().hold() != null && !approval.hasHeld(own.member());
    }

    private static boolean isHold(MemberStanding own) {
        return own.says() == MemberStanding.Says.HOLDS;
    }

    private ButtonElement agree(Actor reader, Standing standing, MemberStanding own, Ballot ballot) {
        String label = effect.ofAgreeing(reader, standing.approval());
        ButtonElement button = plain(Agree.ACTION, label, ballot);
        button.setStyle("primary");
        if (isLast(standing, own)) {
            button.setConfirm(confirm(label));
        }
        return button;
    }

    /** Whether this agreement decides at once, so that nothing of it can be taken back. */
    private static boolean isLast(Standing standing, MemberStanding own) {
        return switch (standing.approval().question().rule()) {
            case CHAIR -> true;
            case ALL ->
                standing.members().stream()
                        .filter(member -> !member.equals(own))
                        .allMatch(member -> member.says() == MemberStanding.Says.AGREES);
            case MEETING, SILENCE -> false;
        };
    }

    private static ConfirmationDialogObject confirm(String label) {
        String text = "%s? This decides at once and cannot be taken back.".formatted(label);
        return confirmationDialog(dialog -> dialog.title(plainText("This decides"))
                .text(plainText(Cut.plain(text, CONFIRMED)))
                .confirm(plainText("Decide"))
                .deny(plainText("Not yet")));
    }

    /** Carries the position that the reader sees, so that no other one is taken back. */
    private static ButtonElement withdraw(MemberStanding own, String label, Ballot ballot) {
        ButtonElement button = plain(WithdrawPosition.ACTION, label, ballot);
        button.setValue(Objects.requireNonNull(own.position()).stance() + " " + ballot);
        return button;
    }

    private static ButtonElement plain(String action, String label, Ballot ballot) {
        return button(button -> button.actionId(action + ":" + ballot.approval())
                .text(plainText(Cut.plain(label, LABEL)))
                .value(ballot.toString()));
    }
}
