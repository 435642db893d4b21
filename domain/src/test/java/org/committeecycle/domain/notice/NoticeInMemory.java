package org.committeecycle.domain.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/** Notices in lists. */
public class NoticeInMemory implements NoticeStore {

    private final Map<String, Conversation> conversations = new TreeMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private @Nullable Workspace workspace;

    @Override
    public void open(Conversation conversation) {
        conversations.put(conversation.id(), conversation);
    }

    @Override
    public Optional<Conversation> conversation(String id) {
        return Optional.ofNullable(conversations.get(id));
    }

    @Override
    public Optional<Conversation> lock(String id) {
        return conversation(id);
    }

    @Override
    public void alone(String id) {}

    @Override
    public void replace(Conversation conversation) {
        conversations.put(conversation.id(), conversation);
    }

    @Override
    public List<Conversation> conversations() {
        return List.copyOf(conversations.values());
    }

    @Override
    public void add(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void changed(List<Notice> changed, Instant now) {
        changed.forEach(notice -> update(
                notice,
                old -> new Notice(
                        old.conversation(),
                        old.kind(),
                        old.what(),
                        old.turn(),
                        old.about(),
                        notice.until(),
                        old.madeAt(),
                        old.waits() ? old.waitingSince() : now,
                        old.changes() + 1,
                        old.told(),
                        old.attemptedAt(),
                        old.place(),
                        old.shown())));
    }

    @Override
    public List<Notice> of(Subject what) {
        return found(notice -> notice.what().equals(what));
    }

    @Override
    public List<Notice> about(Subject about) {
        return found(notice -> notice.about().equals(about));
    }

    @Override
    public List<Notice> in(String conversation) {
        return notices.stream()
                .filter(notice -> notice.conversation().equals(conversation))
                .toList();
    }

    @Override
    public List<Notice> homes() {
        return found(notice -> notice.kind() == Notice.Kind.HOME);
    }

    @Override
    public Optional<Notice> next(String conversation) {
        return in(conversation).stream().filter(Notice::waits).min(Comparator.comparing(Notice::waitingSince));
    }

    @Override
    public Queue waiting() {
        return queue(Notice::waits);
    }

    @Override
    public Queue later(Instant now) {
        return queue(notice -> notice.waits() && notice.waitingSince().isAfter(now));
    }

    private Queue queue(Predicate<Notice> wanted) {
        List<Notice> waiting = notices.stream().filter(wanted).toList();
        return new Queue(
                waiting.size(),
                waiting.stream()
                        .map(Notice::waitingSince)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    @Override
    public void attempted(Notice notice, @Nullable Instant at) {
        update(notice, old -> told(old, old.waitingSince(), old.told(), at, old.place(), old.shown()));
    }

    @Override
    public void told(Notice notice, @Nullable String place, @Nullable String shown, Instant now) {
        update(
                notice,
                old -> told(
                        old,
                        old.changes() > notice.changes() ? now : old.waitingSince(),
                        notice.changes(),
                        null,
                        place,
                        shown));
    }

    private static Notice told(
            Notice old,
            Instant waitingSince,
            int told,
            @Nullable Instant attemptedAt,
            @Nullable String place,
            @Nullable String shown) {
        return new Notice(
                old.conversation(),
                old.kind(),
                old.what(),
                old.turn(),
                old.about(),
                old.until(),
                old.madeAt(),
                waitingSince,
                old.changes(),
                told,
                attemptedAt,
                place,
                shown);
    }

    @Override
    public Optional<Workspace> workspace() {
        return Optional.ofNullable(workspace);
    }

    @Override
    public void keep(Workspace kept) {
        workspace = kept;
    }

    @Override
    public void pause(Workspace.Pause pause) {
        Workspace known = Objects.requireNonNull(workspace);
        if (known.pause() == null || known.pause().until().isBefore(pause.until())) {
            keepPause(known, pause);
        }
    }

    @Override
    public void resume(Instant now) {
        Workspace known = Objects.requireNonNull(workspace);
        if (known.pause() != null && known.pause().isOver(now)) {
            keepPause(known, null);
        }
    }

    private void keepPause(Workspace known, Workspace.@Nullable Pause pause) {
        keep(new Workspace(known.team(), known.bot(), known.channel(), known.since(), pause));
    }

    /** Everything ever told. */
    public List<Notice> all() {
        return List.copyOf(notices);
    }

    private List<Notice> found(Predicate<Notice> wanted) {
        return notices.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Notice::conversation))
                .toList();
    }

    private void update(Notice notice, UnaryOperator<Notice> change) {
        notices.replaceAll(old ->
                old.conversation().equals(notice.conversation()) && old.key().equals(notice.key())
                        ? change.apply(old)
                        : old);
    }
}
