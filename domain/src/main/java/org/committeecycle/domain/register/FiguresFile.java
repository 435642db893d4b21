package org.committeecycle.domain.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.RowChange.Effect;
import org.jspecify.annotations.Nullable;

/** A file of figures: one row says what one source tells of one State on one topic as of one day. */
final class FiguresFile implements FileLayout {

    /** The topic of rows about Article 7 reports: the value is the calendar year. */
    static final String REPORT = "article-7-report";

    private static final List<String> REQUIRED = List.of("iso3", "topic", "value", "as_of", "source");
    private static final List<String> OPTIONAL = List.of("forms", "received", "note");

    private final RegisterStore store;
    private final RegisterEntries entries;
    private final Actor actor;
    private final Map<List<Object>, Integer> linesByKey = new HashMap<>();
    private final RecordedByState recorded;

    FiguresFile(RegisterStore store, RegisterEntries entries, Actor actor) {
        this.store = store;
        this.entries = entries;
        this.actor = actor;
        this.recorded = RecordedByState.all(store);
    }

    @Override
    public String what() {
        return "figures";
    }

    @Override
    public String mark() {
        return "topic";
    }

    @Override
    public List<String> required() {
        return REQUIRED;
    }

    @Override
    public boolean knows(String column) {
        return REQUIRED.contains(column) || OPTIONAL.contains(column);
    }

    @Override
    public @Nullable RowChange read(RowReader row) {
        State state = row.tried(() -> state(row.needed("iso3")));
        Source source = state == null ? null : row.tried(() -> Source.about(state.code(), row.text("source")));
        if (state == null || source == null) {
            return null;
        }
        boolean report = row.needed("topic").equalsIgnoreCase(REPORT);
        return report ? report(row, state, source) : figure(row, state, source);
    }

    private RowChange figure(RowReader row, State state, Source source) {
        Topic topic = Topic.parse(row.needed("topic"));
        String value = topic.read(row.needed("value"));
        LocalDate asOf = row.day("as_of");
        entries.checkFigure(asOf);
        Refused.unless(
                row.text("forms").isEmpty() && row.text("received").isEmpty(),
                "The cells 'forms' and 'received' belong to rows on reports, not to %s.",
                topic.word());
        refuseTwice(row, List.of(state.code(), topic, asOf, source));
        Optional<Figure> known = recorded.figures(state).stream()
                .filter(figure -> figure.topic() == topic
                        && figure.asOf().equals(asOf)
                        && figure.source().equals(source))
                .reduce((earlier, later) -> later);
        return new RowChange(
                state.code(),
                effect(known.map(Figure::value), value),
                "%s as of %s corrected to %s: %s".formatted(topic.word(), asOf, value, source),
                () -> entries.figure(actor, state, topic, value, asOf, source));
    }

    private RowChange report(RowReader row, State state, Source source) {
        int year = year(row.needed("value"));
        LocalDate received = row.dayIfAny("received");
        LocalDate asOf = received != null && row.text("as_of").isEmpty() ? received : row.day("as_of");
        FormsSent forms = FormsSent.parse(row.text("forms"));
        entries.checkReport(state, year, received, asOf);
        Refused.unless(received != null || !forms.areNoted(), "Forms came, and the day of receipt is missing.");
        refuseTwice(row, List.of(state.code(), year, received == null ? asOf : received, source));
        Optional<ReportEntry> known = recorded.reports(state).stream()
                .filter(entry -> entry.isSameWord(year, received, asOf, source))
                .reduce((earlier, later) -> later);
        return new RowChange(
                state.code(),
                effect(known.map(ReportEntry::forms), forms),
                "article 7 report for %d corrected to forms %s: %s".formatted(year, forms, source),
                () -> entries.report(actor, state, year, received, forms, asOf, source));
    }

    private State state(String code) {
        return store.state(StateCode.of(code)).orElseThrow(() -> new Refused("%s is not in the register.", code));
    }

    private void refuseTwice(RowReader row, List<Object> key) {
        Integer line = linesByKey.putIfAbsent(key, row.line());
        Refused.unless(line == null, "The row says again what line %d says.", line == null ? 0 : line);
    }

    private static int year(String value) {
        Refused.unless(value.matches("\\d{4}"), "'%s' is no calendar year of an Article 7 report.", value);
        return Integer.parseInt(value);
    }

    private static <T> Effect effect(Optional<T> known, T now) {
        if (known.isEmpty()) {
            return Effect.ADDED;
        }
        return known.get().equals(now) ? Effect.UNCHANGED : Effect.CHANGED;
    }
}
