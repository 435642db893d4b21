package org.committeecycle.bot.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Enclosing;
import org.committeecycle.bot.Enclosure;
import org.committeecycle.bot.Page;
import org.committeecycle.bot.Post;
import org.committeecycle.bot.Showing;
import org.committeecycle.bot.SlackLine;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Messenger;
import org.committeecycle.domain.notice.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows notices in Slack: each in the words that fit its reader at the moment it is sent. */
@Component
class SlackMessenger implements Messenger {

    private final SlackLine line;
    private final List<Showing> showings;
    private final List<Enclosing> enclosings;
    private final List<Page> pages;
    private final Posting posting;
    private final Enclosed files;
    private final Publishing publishing;

    SlackMessenger(SlackLine line, List<Showing> showings, List<Enclosing> enclosings, List<Page> pages) {
        this.line = line;
        this.showings = showings;
        this.enclosings = enclosings;
        this.pages = pages;
        Conversations conversations = new Conversations(line);
        this.posting = new Posting(line, conversations);
        this.files = new Enclosed(line, conversations);
        this.publishing = new Publishing(line);
    }

    @Override
    public boolean serves() {
        return line.isOpen();
    }

    @Override
    public Told tell(Notice notice, Conversation in, @Nullable Actor reader, Attempt attempt) {
        try {
            return switch (notice.kind()) {
                case HOME -> publish(notice, in, reader);
                case TEXT -> enclose(notice, in, reader, attempt);
                default -> post(notice, in, reader, attempt);
            };
        } catch (SlackFailure failure) {
            return failure.inWords("The %s %s was not told to %s"
                    .formatted(
                            notice.kind().name().toLowerCase(Locale.ROOT),
                            notice.what().id(),
                            in.reader()));
        }
    }

    private Told publish(Notice notice, Conversation in, @Nullable Actor reader) throws SlackFailure {
        Asker who = new Asker(in.reader(), in.team(), () -> {
            if (reader == null) {
                throw Committee.notADelegate(in.reader(), in.team());
            }
            return reader;
        });
        return pages.isEmpty()
                ? Told.nothing()
                : publishing.publish(notice, in, () -> pages.get(0).of(who));
    }

    private Told enclose(Notice notice, Conversation in, @Nullable Actor reader, Attempt attempt) throws SlackFailure {
        if (notice.place() != null && reader != null && mayStay(notice, reader)) {
            return Told.nothing();
        }
        Optional<Enclosure> file = reader == null
                ? Optional.empty()
                : enclosings.stream()
                        .map(enclosing -> enclosing.enclosed(notice, reader))
                        .flatMap(Optional::stream)
                        .findFirst();
        if (notice.place() != null || file.isEmpty()) {
            files.takeBack(notice, in, name -> enclosings.stream().anyMatch(one -> one.isNamed(notice, name)));
        }
        return file.isEmpty() ? Told.takenBack() : files.send(notice, in, file.get(), attempt);
    }

    private boolean mayStay(Notice notice, Actor reader) {
        Predicate<Enclosure> sent = file -> Enclosed.fingerprint(file).equals(notice.shown());
        return enclosings.stream().anyMatch(enclosing -> enclosing.mayStay(notice, reader, sent));
    }

    private Told post(Notice notice, Conversation in, @Nullable Actor reader, Attempt attempt) throws SlackFailure {
        Optional<Post> message = showings.stream()
                .filter(showing -> showing.shows(notice))
                .findFirst()
                .flatMap(showing -> showing.show(notice, reader));
        return message.isEmpty() ? Told.nothing() : posting.post(notice, in, message.get(), attempt);
    }
}
