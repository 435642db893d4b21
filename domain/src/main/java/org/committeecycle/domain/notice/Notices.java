package org.committeecycle.domain.notice;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.committee.Asked;
import org.committeecycle.domain.committee.CommitteeStore;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.committee.MemberChannel;
import org.committeecycle.domain.cycle.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what members are to be told: one notice a thing and reader, which waits again after every change. Nothing is kept
 * while the house serves no workspace.
 */
@Transactional
public class Notices implements MemberChannel {

    private final NoticeStore store;
    private final NoticeProcess process;
    private final Readers readers;
    private final Deadlines deadlines;
    private final Telling telling;

    public Notices(NoticeStore store, NoticeProcess process, CommitteeStore committee, Deadlines deadlines) {
        this.store = store;
        this.process = process;
        this.readers = new Readers(store, committee, deadlines);
        this.deadlines = deadlines;
        this.telling = new Telling(store, process, deadlines);
    }

    /** Serves the workspace from now on: every delegate bound there gets a conversation; asked at every start. */
    public void serve(Actor actor, String team, String bot, @Nullable String channel) {
        actor.requireOperator();
        Instant since = store.workspace().map(Workspace::since).orElseGet(deadlines::now);
        Workspace.Pause pause = store.workspace().map(Workspace::pause).orElse(null);
        Workspace served = new Workspace(team, bot, channel, since, pause).letIn();
        store.keep(served);
        if (channel != null) {
            readers.channel(team, channel);
        }
        readers.delegates().forEach(this::greet);
        store.conversations().stream().filter(served::serves).forEach(this::tellWhatWaits);
    }

    private void tellWhatWaits(Conversation in) {
        store.next(in.id()).ifPresent(notice -> telling.from(in.id(), notice.waitingSince()));
    }

    /** The workspace that the house serves, if it serves one. */
    public Optional<Workspace> workspace() {
        return store.workspace();
    }

    /** How much waits to be told. */
    public NoticeStore.Queue waiting() {
        return store.waiting();
    }

    @Override
    public void bound(Delegate delegate) {
        if (store.workspace().isPresent() && delegate.isInSlack()) {
            greet(delegate);
            change(store.in(readers.conversationOf(delegate).id()).stream()
                    .filter(Notice::staysTrue)
                    .toList());
        }
    }

    private void greet(Delegate delegate) {
        if (!delegate.isInSlack()) {
            return;
        }
        Conversation conversation = readers.conversationOf(delegate);
        Subject member = Subject.of(Subject.Kind.MEMBER, delegate.member().value());
        String turn = delegate.from().toString();
        if (store.in(conversation.id()).stream()
                .noneMatch(notice ->
                        notice.is(Notice.Kind.WELCOME, turn) && notice.what().equals(member))) {
            Instant begins = readers.begins(delegate);
            store.add(Notice.of(conversation, Notice.Kind.WELCOME, member, turn, member, null, begins));
            telling.from(conversation.id(), begins);
        }
    }

    @Override
    public void changed(Asked question) {
        if (store.workspace().isEmpty()) {
            return;
        }
        List<Notice> known = store.of(question.what());
        telling.lock(Stream.of(
                        known.stream().map(Notice::conversation),
                        store.homes().stream().map(Notice::conversation),
                        readers.delegatesOf(question).stream()
                                .map(readers::conversationOf)
                                .map(Conversation::id))
                .flatMap(ids -> ids));
        if (question.open()) {
            readers.delegatesOf(question).forEach(delegate -> ask(question, readers.conversationOf(delegate), known));
        } else {
            readers.channelFor(question).ifPresent(channel -> add(channel, Notice.Kind.DECISION, question));
        }
        known.stream()
                .filter(Notice::staysTrue)
                .forEach(notice -> store.changed(notice, question.until(), deadlines.now()));
        remindInTime(question, known);
        List<Notice> homes = store.homes();
        homes.forEach(home -> store.changed(home, null, deadlines.now()));
        telling.in(Stream.concat(store.of(question.what()).stream(), homes.stream()));
    }

    private void ask(Asked question, Conversation in, List<Notice> known) {
        boolean asked = known.stream()
                .anyMatch(notice -> notice.conversation().equals(in.id())
                        && notice.is(Notice.Kind.QUESTION, String.valueOf(question.version())));
        if (!asked) {
            add(in, Notice.Kind.QUESTION, question);
            add(in, Notice.Kind.TEXT, question);
        }
    }

    private void add(Conversation in, Notice.Kind kind, Asked question) {
        String turn = String.valueOf(question.version());
        store.add(Notice.of(in, kind, question.what(), turn, question.about(), question.until(), deadlines.now()));
    }

    private void remindInTime(Asked question, List<Notice> known) {
        boolean isAsked = store.of(question.what()).stream().anyMatch(notice -> notice.kind() == Notice.Kind.QUESTION);
        Instant running = isAsked && question.open() ? question.until() : null;
        Instant before = known.stream()
                .filter(notice -> notice.kind() == Notice.Kind.QUESTION)
                .map(Notice::until)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (!Objects.equals(running, before)) {
            process.answerDue(question.what(), running);
        }
    }

    @Override
    public void placesChanged(Subject about) {
        change(Stream.of(store.about(about), store.about(readers.thisYear()), store.homes())
                .flatMap(List::stream)
                .filter(Notice::staysTrue)
                .distinct()
                .toList());
        catchUp(about);
    }

    @Override
    public void yearChanged() {
        change(store.homes());
        catchUp(readers.thisYear());
    }

    /** Whoever has come to be asked of something that is open already, is asked it now. */
    private void catchUp(Subject about) {
        if (store.workspace().isEmpty()) {
            return;
        }
        List<Notice> known = store.of(about);
        for (Delegate delegate : readers.actingToday()) {
            Conversation in = readers.conversationOf(delegate);
            known.stream()
                    .filter(notice -> notice.conversation().equals(in.id()) && notice.is(Notice.Kind.CATCH_UP, ""))
                    .findFirst()
                    .ifPresentOrElse(
                            notice -> store.changed(notice, null, deadlines.now()),
                            () -> store.add(
                                    Notice.of(in, Notice.Kind.CATCH_UP, about, "", about, null, deadlines.now())));
        }
        telling.in(store.of(about).stream());
    }

    /** Shows the reader's own page from now on; a person whom nobody has bound reads there how that is done. */
    public void openHome(String team, String user) {
        if (store.workspace().isEmpty()) {
            return;
        }
        Conversation in = readers.conversation(team, user);
        List<Notice> home = store.in(in.id()).stream()
                .filter(notice -> notice.kind() == Notice.Kind.HOME)
                .toList();
        if (home.isEmpty()) {
            Subject reader = Subject.of(Subject.Kind.MEMBER, user);
            store.add(Notice.of(in, Notice.Kind.HOME, reader, "", reader, null, deadlines.now()));
        }
        home.forEach(notice -> store.changed(notice, null, deadlines.now()));
        telling.in(store.in(in.id()).stream());
    }

    /** Asks one delegate what is asked of the delegate's member already; used when the delegate begins. */
    void catchUp(Conversation in, Asked question) {
        ask(question, in, store.of(question.what()));
        telling.in(store.in(in.id()).stream());
    }

    /** Reminds the delegates of the members, once for each deadline. */
    void remind(Asked question) {
        String turn = String.valueOf(question.until());
        List<Notice> known = store.of(question.what());
        for (Delegate delegate : readers.delegatesOf(question)) {
            Conversation in = readers.conversationOf(delegate);
            if (known.stream()
                    .noneMatch(
                            notice -> notice.conversation().equals(in.id()) && notice.is(Notice.Kind.REMINDER, turn))) {
                store.add(Notice.of(
                        in,
                        Notice.Kind.REMINDER,
                        question.what(),
                        turn,
                        question.about(),
                        question.until(),
                        deadlines.now()));
            }
        }
        telling.in(store.of(question.what()).stream());
    }

    private void change(List<Notice> notices) {
        telling.lock(notices.stream().map(Notice::conversation));
        notices.forEach(notice -> store.changed(notice, notice.until(), deadlines.now()));
        telling.in(notices.stream());
    }
}
