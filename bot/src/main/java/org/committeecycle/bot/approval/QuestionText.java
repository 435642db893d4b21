package org.committeecycle.bot.approval;

import java.util.Optional;
import java.util.function.Predicate;
import org.committeecycle.bot.Enclosing;
import org.committeecycle.bot.Enclosure;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.notice.Notice;
import org.committeecycle.domain.notice.Texts;
import org.springframework.stereotype.Component;

/** The Word file of the text on which members decide, while they do. */
@Component
class QuestionText implements Enclosing {

    private final Approvals approvals;
    private final Texts texts;

    QuestionText(Approvals approvals, Texts texts) {
        this.approvals = approvals;
        this.texts = texts;
    }

    @Override
    public Optional<Enclosure> enclosed(Notice notice, Actor reader) {
        if (notice.what().kind() != Subject.Kind.APPROVAL) {
            return Optional.empty();
        }
        return approvals.allOpen(reader).stream()
                .filter(approval -> approval.id().equals(notice.what().id()))
                .filter(approval -> notice.turn().equals(String.valueOf(approval.version())))
                .filter(approval -> approvals.asked(approval).of().contains(reader.requireDelegate()))
                .findFirst()
                .flatMap(approval -> enclosed(reader, approval));
    }

    @Override
    public boolean mayStay(Notice notice, Actor reader, Predicate<Enclosure> sent) {
        return notice.what().kind() == Subject.Kind.APPROVAL
                && approvals
                        .find(reader, notice.what().id())
                        .filter(approval -> texts.mayStay(reader, approval)
                                || enclosed(reader, approval).filter(sent).isPresent())
                        .isPresent();
    }

    @Override
    public boolean isNamed(Notice notice, String file) {
        return notice.what().kind() == Subject.Kind.APPROVAL
                && file.endsWith("-%s-%s.docx".formatted(notice.what().id(), notice.turn()));
    }

    private Optional<Enclosure> enclosed(Actor reader, Approval approval) {
        return texts.inSlack(reader, approval).map(text -> new Enclosure(text.file(), text.title(), text.word()));
    }
}
