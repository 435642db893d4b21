package org.committeecycle.bot.communication;

import java.util.Optional;
import java.util.function.Predicate;
import org.committeecycle.bot.Enclosing;
import org.committeecycle.bot.Enclosure;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Draft;
import org.committeecycle.domain.notice.Notice;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.springframework.stereotype.Component;

/** The Word file of what the Chair is asked to sign, while it is asked. */
@Component
class LetterToSign implements Enclosing {

    private final Communications communications;
    private final Tasks tasks;
    private final Cases cases;

    LetterToSign(Communications communications, Tasks tasks, Cases cases) {
        this.communications = communications;
        this.tasks = tasks;
        this.cases = cases;
    }

    @Override
    public Optional<Enclosure> enclosed(Notice notice, Actor reader) {
        if (notice.what().kind() != Subject.Kind.TASK) {
            return Optional.empty();
        }
        return tasks.mine(reader).stream()
                .filter(task -> task.id().equals(notice.what().id()) && SignLetter.isFor(task))
                .filter(task -> cases.textMayBeInSlack(task.about()))
                .findFirst()
                .flatMap(task -> enclosed(reader, task));
    }

    @Override
    public boolean mayStay(Notice notice, Actor reader, Predicate<Enclosure> sent) {
        return notice.what().kind() == Subject.Kind.TASK
                && tasks.find(reader, notice.what().id())
                        .filter(task -> cases.textMayBeInSlack(task.about()))
                        .isPresent();
    }

    @Override
    public boolean isNamed(Notice notice, String file) {
        return notice.what().kind() == Subject.Kind.TASK
                && file.endsWith("-%s.docx".formatted(notice.what().id()));
    }

    private Optional<Enclosure> enclosed(Actor reader, Task task) {
        String title =
                communications.require(reader, task.subject().id()).plan().title();
        return communications.draft(reader, task.subject().id()).map(draft -> enclosure(task, title, draft));
    }

    private static Enclosure enclosure(Task task, String title, Draft draft) {
        String example = draft.example() == null ? "" : ", as it goes to " + draft.example();
        return new Enclosure(
                draft.file().replace(".docx", "-%s.docx".formatted(task.id())),
                "To sign: " + title + example,
                draft.word());
    }
}
