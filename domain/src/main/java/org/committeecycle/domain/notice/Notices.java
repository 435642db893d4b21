package org.committeecycle.domain.notice;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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
 * while the house serves no workspace; the days to come are awaited all the same.
 */
@Transactional
public class Notices implements MemberChannel {

    private final NoticeStore store;
    private final NoticeProcess process;
    private final Readers readers;
    private final Deadlines deadlines;
    private final Telling telling;
    private final Asking asking;

    public Notices(NoticeStore store, NoticeProcess process, CommitteeStore committee, Deadlines deadlines) {
        this.store = store;
        this.process = process;
        this.readers = new Readers(store, committee, deadlines);
        this.deadlines = deadlines;
        this.telling = new Telling(store, process, deadlines);
        this.asking = new Asking(store, process, readers, telling, deadlines);
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
        List<Delegate> delegates =
                readers.delegates().stream().filter(Delegate::isInSlack).toList();
        delegates.forEach(readers::conversationOf);
        telling.hold(store.conversations().stream().map(Conversation::id));
        delegates.forEach(this::greet);
        store.conversations().stream().filter(served::serves).forEach(this::tellWhatWaits);
        awaitDays();
    }

    private void tellWhatWaits(Conversation held) {
        store.next(held.id()).ifPresent(notice -> telling.from(held, notice.waitingSince()));
    }

    /** The workspace that the house serves, if it serves one. */
    public Optional<Workspace> workspace() {
        return store.workspace();
    }

    /** How much waits to be told. */
    public NoticeStore.Queue waiting() {
        return store.waiting();
    }

    /** How much of it waits for a later time. */
    public NoticeStore.Queue later() {
        return store.later(deadlines.now());
    }

    @Override
    public void bound(Delegate delegate) {
        if (store.workspace().isPresent() && delegate.isInSlack()) {
            greet(delegate);
            change(store.in(readers.conversationOf(delegate).id()).stream()
                    .filter(Notice::followsPlaces)
                    .toList());
            awaitDays();
        }
    }

    private void greet(Delegate delegate) {
        Conversation in = telling.hold(readers.conversationOf(delegate).id());
        Subject member = Subject.of(Subject.Kind.MEMBER, delegate.member().value());
        String turn = delegate.from().toString();
        if (!Notice.isAmong(store.of(member), in, Notice.Kind.WELCOME, turn)) {
            Instant begins = readers.begins(delegate);
            store.add(Notice.of(in, Notice.Kind.WELCOME, member, turn, member, null, begins));
            telling.from(in, begins);
        }
    }

    @Override
    public void changed(Asked question) {
        if (store.workspace().isPresent()) {
            asking.changed(question);
        }
    }

    @Override
    public void placesChanged(Subject about) {
        Stream<Notice> told = Stream.concat(Stream.of(about), readers.yearsSince(about))
                .map(store::about)
                .flatMap(List::stream);
        change(Stream.concat(told, store.homes().stream())
                .filter(Notice::followsPlaces)
                .distinct()
                .toList());
        catchUp(about);
    }

    @Override
    public void yearChanged() {
        change(store.homes());
        catchUp(readers.thisYear());
    }

    @Override
    public void seatsChanged() {
        awaitDays();
        if (store.workspace().isEmpty()) {
            return;
        }
        change(store.conversations().stream()
                .map(Conversation::id)
                .map(store::in)
                .flatMap(List::stream)
                .filter(Notice::followsPlaces)
                .toList());
        catchUp(readers.thisYear());
    }

    /** What follows by date alone, follows although nobody does anything on that day. */
    private void awaitDays() {
        if (readers.nextChange().isPresent()) {
            process.dayToCome();
        }
    }

    /** Whoever has come to be asked of something that is open already, is asked it now. */
    private void catchUp(Subject about) {
        if (store.workspace().isEmpty()) {
            return;
        }
        List<Conversation> held = telling.hold(readers.actingToday().stream());
        List<Notice> known = store.of(about).stream()
                .filter(notice -> notice.is(Notice.Kind.CATCH_UP, ""))
                .filter(notice -> held.stream().anyMatch(in -> in.id().equals(notice.conversation())))
                .toList();
        store.changed(known, deadlines.now());
        held.stream()
                .filter(in -> !Notice.isAmong(known, in, Notice.Kind.CATCH_UP, ""))
                .forEach(in -> store.add(Notice.of(in, Notice.Kind.CATCH_UP, about, "", about, null, deadlines.now())));
        telling.in(held);
    }

    /** Tells the Committee together, where it reads together, what the software does otherwise from now on; once a turn. */
    public void announce(Subject what, String turn) {
        List<Conversation> held = telling.hold(readers.channel().stream());
        List<Notice> known = store.of(what);
        held.stream()
                .filter(in -> !Notice.isAmong(known, in, Notice.Kind.EDITION, turn))
                .forEach(in -> store.add(
                        Notice.of(in, Notice.Kind.EDITION, what, turn, readers.thisYear(), null, deadlines.now())));
        telling.in(held);
    }

    /** Shows the reader's own page from now on; a person whom nobody has bound reads there how that is done. */
    public void openHome(String team, String user) {
        if (store.workspace().isEmpty()) {
            return;
        }
        Conversation in = telling.hold(readers.conversation(team, user).id());
        List<Notice> home = store.homes().stream()
                .filter(notice -> notice.conversation().equals(in.id()))
                .toList();
        if (home.isEmpty()) {
            Subject reader = Subject.of(Subject.Kind.MEMBER, user);
            store.add(Notice.of(in, Notice.Kind.HOME, reader, "", reader, null, deadlines.now()));
        }
        store.changed(home, deadlines.now());
        telling.in(List.of(in));
    }

    /** Asks one delegate what is asked of the delegate's member already; used when the delegate begins. */
    void catchUp(Conversation in, Asked question) {
        asking.in(in, question);
    }

    /** Reminds the delegates of the members, once for each deadline. */
    void remind(Asked question) {
        asking.remind(question);
    }

    private void change(List<Notice> notices) {
        List<Conversation> held = telling.hold(notices.stream().map(Notice::conversation));
        store.changed(notices, deadlines.now());
        telling.in(held);
    }
}
