package org.committeecycle.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.committee.Asked;
import org.committeecycle.domain.committee.CommitteeStore;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.committee.Term;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.SeatCalendar;

/** Knows who reads what, and where. */
class Readers {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(-.*)?");

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

    /** Where those read who act for a member today. */
    List<String> actingToday() {
        return conversations(committee.delegates().stream());
    }

    /** The year in whose questions, those on its paper above all, something of a case may be read. */
    Subject thisYear() {
        return Subject.of(Subject.Kind.CYCLE, String.valueOf(deadlines.today().getYear()));
    }

    /** The years from that of the subject on: in questions of each of them, something of a case may have been read. */
    Stream<Subject> yearsSince(Subject about) {
        Matcher named = YEAR.matcher(about.id());
        int thisYear = deadlines.today().getYear();
        int first = named.matches() ? Integer.parseInt(named.group(1)) : thisYear;
        return IntStream.rangeClosed(first, thisYear)
                .mapToObj(year -> Subject.of(Subject.Kind.CYCLE, String.valueOf(year)));
    }

    /** Where those read who act today for the members that are asked, as far as they are in Slack. */
    List<String> asked(Asked question) {
        return conversations(
                committee.delegates().stream().filter(delegate -> question.of().contains(delegate.member())));
    }

    private List<String> conversations(Stream<Delegate> delegates) {
        Set<String> open = store.conversations().stream().map(Conversation::id).collect(Collectors.toSet());
        return delegates
                .filter(delegate -> delegate.isInSlack() && delegate.actsOn(deadlines.today()))
                .map(delegate -> open.contains(id(delegate))
                        ? id(delegate)
                        : conversationOf(delegate).id())
                .toList();
    }

    private static String id(Delegate delegate) {
        return Conversation.id(
                Objects.requireNonNull(delegate.slackTeam()), Objects.requireNonNull(delegate.slackUser()));
    }

    /** The next morning of a day on which a term or a delegate's dates begin, or have ended. */
    Optional<Instant> nextChange() {
        Stream<LocalDate> begin = Stream.concat(
                committee.terms().stream().map(Term::from),
                committee.delegates().stream().map(Delegate::from));
        Stream<LocalDate> ended = Stream.concat(
                        committee.terms().stream().map(Term::until),
                        committee.delegates().stream().map(Delegate::until))
                .filter(Objects::nonNull)
                .map(until -> until.plusDays(1));
        return Stream.concat(begin, ended)
                .map(Readers::morning)
                .filter(morning -> morning.isAfter(deadlines.now()))
                .min(Comparator.naturalOrder());
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(SeatCalendar.MORNING).atZone(SeatCalendar.ZONE).toInstant();
    }

    /** From when on the delegate is told anything: now, or in the morning of the first day. */
    Instant begins(Delegate delegate) {
        Instant morning = morning(delegate.from());
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

    /** The Committee's channel, if it has one; what was decided on a case stays between those who took part. */
    List<String> channelFor(Asked question) {
        if (question.what().kind() != Subject.Kind.APPROVAL || question.about().kind() == Subject.Kind.CASE) {
            return List.of();
        }
        return channel();
    }

    /** Where the Committee reads together; nowhere while it has no channel. */
    List<String> channel() {
        return store
                .workspace()
                .filter(workspace -> workspace.channel() != null)
                .flatMap(workspace -> store.conversation(
                        Conversation.id(workspace.team(), Objects.requireNonNull(workspace.channel()))))
                .map(Conversation::id)
                .stream()
                .toList();
    }
}
