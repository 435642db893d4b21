package org.committeecycle.bot.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Listing.Item;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.register.Article9State;
import org.committeecycle.domain.register.Figure;
import org.committeecycle.domain.register.ReportEntry;
import org.committeecycle.domain.register.StateRecord;
import org.committeecycle.domain.register.StatusChange;
import org.committeecycle.domain.register.Topic;
import org.committeecycle.domain.register.YearlyReport;

/** What is known of a State as mrkdwn: every date and fact beside its source, and nothing that no source says. */
final class StateFactsInWords {

    private static final int LONGEST_SOURCE = 300;

    private final StateRecord known;

    StateFactsInWords(StateRecord known) {
        this.known = known;
    }

    String intro() {
        String status = "%s on %s."
                .formatted(
                        known.facts().party() ? "A State Party" : "Not a State Party",
                        day(known.facts().day()));
        String disagree = known.facts().sourcesDisagree().contains(Topic.ARTICLE_9.word())
                ? "\nSources differ on Article 9, and all are shown."
                : "";
        String note = known.state().note();
        return Cut.escaped(status + disagree + (note.isBlank() ? "" : "\n" + note));
    }

    List<Item> items() {
        return Stream.of(
                        known.state().history().stream().map(StateFactsInWords::status),
                        article9(),
                        known.reports().stream()
                                .sorted(Comparator.comparing(YearlyReport::calendarYear)
                                        .reversed())
                                .map(this::report))
                .flatMap(items -> items)
                .toList();
    }

    private static Item status(StatusChange change) {
        boolean joined = change.kind() == StatusChange.Kind.JOINED;
        LocalDate notified = change.notified();
        return item(
                (joined ? "Entry into force on %s" : "Withdrawal effective on %s").formatted(day(change.effective())),
                "%s%s%s."
                        .formatted(
                                change.how(),
                                notified == null ? "" : ", deposited on " + day(notified),
                                change.isInferred()
                                        ? "; the day is " + change.basis().inWords()
                                        : ""),
                "Source: " + source(change.source().value()));
    }

    private Stream<Item> article9() {
        List<Item> figures = known.figuresInForce().stream()
                .filter(figure -> figure.topic() == Topic.ARTICLE_9)
                .sorted(Comparator.comparing(Figure::asOf).reversed())
                .map(figure -> item(
                        "Article 9",
                        Article9State.parse(figure.value()).inWords() + ", as of " + day(figure.asOf()) + ".",
                        "Source: " + source(figure.source().value())))
                .toList();
        return figures.isEmpty() ? Stream.of(item("Article 9", "No source is recorded.")) : figures.stream();
    }

    private Item report(YearlyReport report) {
        LocalDate due = report.due();
        String title = "Article 7 report for %d%s"
                .formatted(report.calendarYear(), due == null ? ", none due" : ", due on " + day(due));
        List<ReportEntry> said = known.entriesInForce().stream()
                .filter(entry -> entry.calendarYear() == report.calendarYear())
                .toList();
        return said.isEmpty()
                ? item(title, "No source is recorded.")
                : item(title, said.stream().map(StateFactsInWords::entry).toArray(String[]::new));
    }

    private static String entry(ReportEntry entry) {
        LocalDate received = entry.received();
        String what = received == null ? "Not in" : "Received on " + day(received);
        return "%s, as of %s. Source: %s"
                .formatted(what, day(entry.asOf()), source(entry.source().value()));
    }

    private static Item item(String title, String... lines) {
        String text = Stream.of(lines).collect(Collectors.joining("\n"));
        return Item.of("*%s*\n%s".formatted(Cut.escaped(title), Cut.escaped(text)));
    }

    private static String source(String source) {
        return Cut.plain(source, LONGEST_SOURCE);
    }

    private static String day(LocalDate day) {
        return When.on(day).text();
    }
}
