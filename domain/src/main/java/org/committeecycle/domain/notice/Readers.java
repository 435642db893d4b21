package org.committeecycle.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.committee.Asked;
import org.committeecycle.domain.committee.CommitteeStore;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.SeatCalendar;

/** Knows who reads what, and where. */
class Readers {

    private final NoticeStore store;
    private final CommitteeStore committee;
    private final Deadlines deadlines;

    Readers(NoticeStore store, CommitteeStore committee, Deadlines deadlines) {
        this.store = store;
        this.committee = committee;
        this.deadlines = deadlines;
    }

    List<Delegate> delegates() {
        return committee.delegates();
    }

    /** Everybody in Slack who acts for a member today. */
    List<Delegate> actingToday() {
        return committee.delegates().stream()
                .filter(delegate -> delegate.isInSlack() && delegate.actsOn(deadlines.today()))
                .toList();
    }

    /** The year in whose questions, those on its paper above all, something of a case may be read. */
    Subject thisYear() {
        return Subject.of(Subject.Kind.CYCLE, String.valueOf(deadlines.today().getYear()));
    }

    /** Those who act today for the members that are asked, as far as they are in Slack. */
    List<Delegate> delegatesOf(Asked question) {
        return committee.delegates().stream()
                .filter(delegate -> question.of().contains(delegate.member()))
                .filter(delegate -> delegate.isInSlack() && delegate.actsOn(deadlines.today()))
                .toList();
    }

    /** From when on the delegate is told anything: now, or in the morning of the first day. */
    Instant begins(Delegate delegate) {
        Instant morning = delegate.from()
                .atTime(SeatCalendar.MORNING)
                .atZone(SeatCalendar.ZONE)
                .toInstant();
        return morning.isAfter(deadlines.now()) ? morning : deadlines.now();
    }

    Conversation conversationOf(Delegate delegate) {
        return conversation(Objects.requireNonNull(delegate.slackTeam()), Objects.requireNonNull(delegate.slackUser()));
    }

    Conversation conversation(String team, String user) {
        return opened(Conversation.Audience.DELEGATE, team, user);
    }

    Conversation channel(String team, String channel) {
        return opened(Conversation.Audience.COMMITTEE, team, channel);
    }

    private Conversation opened(Conversation.Audience audience, String team, String reader) {
        return store.conversation(Conversation.id(team, reader)).orElseGet(() -> {
            Conversation opened = Conversation.of(audience, team, reader);
            store.open(opened);
            return opened;
        });
    }

    /** What was decided on a case stays between those who took part. */
    Optional<Conversation> channelFor(Asked question) {
        if (question.what().kind() != Subject.Kind.APPROVAL || question.about().kind() == Subject.Kind.CASE) {
            return Optional.empty();
        }
        return store.workspace()
                .filter(workspace -> workspace.channel() != null)
                .flatMap(workspace -> store.conversation(
                        Conversation.id(workspace.team(), Objects.requireNonNull(workspace.channel()))));
    }
}
