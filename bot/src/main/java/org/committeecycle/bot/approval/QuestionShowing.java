package org.committeecycle.bot.approval;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;

import java.time.Instant;
import java.util.Optional;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Moment;
import org.committeecycle.bot.Post;
import org.committeecycle.bot.Showing;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Standing;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.notice.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what members are told of questions: the question itself, reminders, and to all together what was decided. */
@Component
class QuestionShowing implements Showing {

    private static final String NOTHING = "Nothing is asked of you here.";
    private static final int SECTION = 3000;
    private static final int LONGEST_ASKED = 500;

    private final Approvals approvals;
    private final Standings standings;
    private final QuestionMessage message;
    private final QuestionWords words;
    private final Deadlines deadlines;

    QuestionShowing(
            Approvals approvals,
            Standings standings,
            QuestionMessage message,
            QuestionWords words,
            Deadlines deadlines) {
        this.approvals = approvals;
        this.standings = standings;
        this.message = message;
        this.words = words;
        this.deadlines = deadlines;
    }

    @Override
    public boolean shows(Notice notice) {
        return notice.what().kind() == Subject.Kind.APPROVAL;
    }

    @Override
    public Optional<Post> show(Notice notice, @Nullable Actor reader) {
        return switch (notice.kind()) {
            case QUESTION -> question(notice, reader);
            case REMINDER -> reader == null ? instead(notice, NOTHING) : reminder(notice, reader);
            case DECISION -> Optional.of(decision(notice));
            default -> Optional.empty();
        };
    }

    private Optional<Post> question(Notice notice, @Nullable Actor reader) {
        Approval approval = reader == null ? null : seen(reader, notice);
        if (approval == null || !isAsked(reader, approval)) {
            return instead(notice, NOTHING);
        }
        if (!notice.turn().equals(String.valueOf(approval.version()))) {
            return instead(
                    notice,
                    "The text has changed. What was said to this one no longer counts: a newer message asks anew.");
        }
        return Optional.of(approval.isOpen() ? message.open(reader, approval) : message.decided(reader, approval));
    }

    private @Nullable Approval seen(Actor reader, Notice notice) {
        try {
            return approvals.require(reader, notice.what().id());
        } catch (Refused unseen) {
            return null;
        }
    }

    private boolean isAsked(Actor reader, Approval approval) {
        StateCode member = reader.requireDelegate();
        return standings.of(reader, approval).members().stream()
                .anyMatch(standing -> standing.member().equals(member));
    }

    /** A reminder stays true: once there is nothing to remind of, it says why, and its button goes. */
    private Optional<Post> reminder(Notice notice, Actor reader) {
        Approval approval = seen(reader, notice);
        if (approval == null || !isAsked(reader, approval)) {
            return instead(notice, NOTHING);
        }
        Standing standing = standings.of(reader, approval);
        String asked = QuestionWords.sentence(words.asked(approval));
        if (!approval.isOpen()) {
            return instead(notice, "Decided: %s %s".formatted(asked, words.decided(standing)));
        }
        boolean owes = standing.members().stream().anyMatch(member -> reader.actsFor(member.member()) && member.owes());
        if (!owes) {
            return instead(notice, "You have answered: " + asked);
        }
        return standing.until()
                .map(until -> reminding(standing, until))
                .or(() -> instead(notice, "No time runs any more: " + asked));
    }

    /** What takes the place of a message; nothing where none may stand. */
    private static Optional<Post> instead(Notice notice, String text) {
        return notice.place() == null && notice.attemptedAt() == null ? Optional.empty() : Optional.of(plain(text));
    }

    private Post reminding(Standing standing, Instant until) {
        Approval approval = standing.approval();
        String head = "Reminder, %s: %s"
                .formatted(deadlines.left(until).words(), Cut.plain(words.asked(approval), LONGEST_ASKED));
        String text = "%s Until %s. %s"
                .formatted(QuestionWords.sentence(head), Deadlines.inWords(until), words.rule(standing));
        String shown =
                "*%s*\nUntil %s\n%s".formatted(Cut.escaped(head), Moment.of(until), Cut.escaped(words.rule(standing)));
        return new Post(
                Cut.mrkdwn(Cut.escaped(text), SECTION),
                asBlocks(
                        section(block -> block.text(markdownText(shown))),
                        actions(block -> block.elements(
                                asElements(button(open -> open.actionId(OpenQuestion.ACTION + ":" + approval.id())
                                        .text(plainText("Read and decide"))
                                        .value(approval.id())))))));
    }

    private Post decision(Notice notice) {
        Approval approval = approvals.require(Actor.system(), notice.what().id());
        Standing standing = standings.of(Actor.system(), approval);
        return plain("%s: %s".formatted(approval.question().text(), words.decided(standing)));
    }

    private static Post plain(String text) {
        return new Post(
                Cut.mrkdwn(Cut.escaped(text), SECTION),
                asBlocks(section(block -> block.text(plainText(Cut.plain(text, SECTION))))));
    }
}
