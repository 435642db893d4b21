package org.committeecycle.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.committeecycle.domain.committee.Asked;
import org.committeecycle.domain.cycle.Deadlines;

/** Puts a question before those of whom it is asked: each version once, kept true, and with a reminder in time. */
class Asking {

    private final NoticeStore store;
    private final NoticeProcess process;
    private final Readers readers;
    private final Telling telling;
    private final Deadlines deadlines;

    Asking(NoticeStore store, NoticeProcess process, Readers readers, Telling telling, Deadlines deadlines) {
        this.store = store;
        this.process = process;
        this.readers = readers;
        this.telling = telling;
        this.deadlines = deadlines;
    }

    /** Asks it as it stands now, or tells what was decided; all that shows it, and every page, follows. */
    void changed(Asked question) {
        List<Notice> homes = store.homes();
        List<String> toldNow = question.open() ? readers.asked(question) : readers.channelFor(question);
        List<Conversation> held = telling.hold(Stream.concat(
                toldNow.stream(),
                Stream.concat(store.of(question.what()).stream(), homes.stream())
                        .map(Notice::conversation)));
        List<Notice> known = store.of(question.what());
        held.stream().filter(in -> toldNow.contains(in.id())).forEach(in -> tell(question, in, known));
        Stream<Notice> standing =
                known.stream().filter(Notice::staysTrue).map(notice -> notice.until(question.until()));
        store.changed(Stream.concat(standing, homes.stream()).toList(), deadlines.now());
        remindInTime(question, known, !toldNow.isEmpty());
        telling.in(held);
    }

    /** Asks it in one conversation, unless that was done. */
    void in(Conversation conversation, Asked question) {
        Conversation held = telling.hold(conversation.id());
        ask(question, held, store.of(question.what()));
        telling.in(List.of(held));
    }

    /** Reminds of it wherever it is asked, once for each deadline. */
    void remind(Asked question) {
        String turn = String.valueOf(question.until());
        List<Conversation> held = telling.hold(readers.asked(question).stream());
        List<Notice> known = store.of(question.what());
        held.stream()
                .filter(in -> !Notice.isAmong(known, in, Notice.Kind.REMINDER, turn))
                .forEach(in -> add(in, Notice.Kind.REMINDER, turn, question));
        telling.in(held);
    }

    private void tell(Asked question, Conversation in, List<Notice> known) {
        if (question.open()) {
            ask(question, in, known);
        } else {
            add(in, Notice.Kind.DECISION, version(question), question);
        }
    }

    private void ask(Asked question, Conversation in, List<Notice> known) {
        String version = version(question);
        if (!Notice.isAmong(known, in, Notice.Kind.QUESTION, version)) {
            add(in, Notice.Kind.QUESTION, version, question);
            add(in, Notice.Kind.TEXT, version, question);
        }
    }

    private void add(Conversation in, Notice.Kind kind, String turn, Asked question) {
        store.add(Notice.of(in, kind, question.what(), turn, question.about(), question.until(), deadlines.now()));
    }

    private static String version(Asked question) {
        return String.valueOf(question.version());
    }

    private void remindInTime(Asked question, List<Notice> known, boolean toldNow) {
        boolean isAsked = toldNow || known.stream().anyMatch(notice -> notice.kind() == Notice.Kind.QUESTION);
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
}
