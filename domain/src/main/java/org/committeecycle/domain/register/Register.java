package org.committeecycle.domain.register;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;

/** The register: who was a State Party on a day, and what sourced figures say of its duties. */
@Transactional
public class Register {

    private final RegisterStore store;
    private final RegisterEntries entries;
    private final Numbers numbers;
    private final Audit audit;
    private final Clock clock;

    public Register(RegisterStore store, Audit audit, Numbers numbers, Clock clock) {
        this.store = store;
        this.entries = new RegisterEntries(store, numbers, clock);
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The States Parties on the day, in the order of the United Nations. */
    public List<State> parties(LocalDate on) {
        return everybody().stream().filter(state -> state.isPartyOn(on)).toList();
    }

    /** Every State that is, was or will be a party, in the order of the United Nations. */
    public List<State> everybody() {
        return store.states().stream().sorted(State.BY_NAME).toList();
    }

    /** How every one of them is called. */
    public StateNames names() {
        return new StateNames(store.names());
    }

    /** The State with the code; refuses one that the register does not hold. */
    public State state(StateCode code) {
        return store.state(code).orElseThrow(() -> new Refused("%s is not in the register.", code));
    }

    /** The one State that the text means, by code or name; refuses none, and several by naming them. */
    public State find(String text) {
        return new Names(store.states()).find(text);
    }

    /**
     * The code of the State that somebody means by a code or a name, accents and capitals aside; what is a code already stays
     * as it is, because a use case says itself whether the register must hold it.
     */
    public StateCode meant(String text) {
        return StateCode.isOne(text.strip())
                ? StateCode.of(text.strip())
                : find(text).code();
    }

    /** The State, if it is a party on the day; refused otherwise, with the reason. */
    public State requireParty(StateCode code, LocalDate on) {
        State state = state(code);
        if (!state.isPartyOn(on)) {
            throw new Refused(state.whyNotPartyOn(on));
        }
        return state;
    }

    /** The facts on one State on the day. */
    public StateFacts facts(StateCode code, LocalDate on) {
        return StateFacts.of(state(code), store.figures(code), store.reports(code), on);
    }

    /** The facts on every State Party of the day, in the order of the United Nations. */
    public List<StateFacts> factsOfParties(LocalDate on) {
        RecordedByState recorded = RecordedByState.all(store);
        return parties(on).stream()
                .map(state -> StateFacts.of(state, recorded.figures(state), recorded.reports(state), on))
                .toList();
    }

    /** Everything the register holds on the State as of the day. */
    public StateRecord record(StateCode code, LocalDate on) {
        List<ReportEntry> reported = store.reports(code).stream()
                .filter(entry -> !entry.asOf().isAfter(on))
                .toList();
        Reporting reporting = new Reporting(state(code), reported, on);
        List<YearlyReport> reports = IntStream.concat(
                        reported.stream().mapToInt(ReportEntry::calendarYear), IntStream.of(on.getYear() - 1))
                .sorted()
                .distinct()
                .mapToObj(reporting::report)
                .toList();
        List<Figure> figures = store.figures(code).stream()
                .filter(figure -> !figure.asOf().isAfter(on))
                .toList();
        return new StateRecord(facts(code, on), figures, reports, reported);
    }

    /** The Article 7 reports for the calendar year, of every State from which one is due or in by the day. */
    public List<YearlyReport> reports(int calendarYear, LocalDate on) {
        RecordedByState recorded = RecordedByState.all(store);
        return everybody().stream()
                .map(state -> new Reporting(state, recorded.reports(state), on).report(calendarYear))
                .filter(report -> report.standing() != YearlyReport.Standing.NONE_DUE)
                .toList();
    }

    /** Records that a report came in; a late one clears its year and keeps its day. Only an operator does this. */
    public YearlyReport recordReport(
            Actor actor, StateCode code, int calendarYear, LocalDate received, FormsSent forms, String source) {
        actor.requireOperator();
        entries.report(actor, state(code), calendarYear, received, forms, received, Source.about(code, source));
        audit(
                actor,
                code,
                "Article 7 report for %d received on %s, forms %s."
                        .formatted(calendarYear, received, forms.areNoted() ? forms : "not noted"));
        return new Reporting(state(code), store.reports(code), Geneva.today(clock)).report(calendarYear);
    }

    /** Records that, by the source, a report was not in as of the day. Only an operator does this. */
    public YearlyReport recordMissingReport(
            Actor actor, StateCode code, int calendarYear, LocalDate asOf, String source) {
        actor.requireOperator();
        entries.report(actor, state(code), calendarYear, null, FormsSent.notNoted(), asOf, Source.about(code, source));
        audit(actor, code, "Article 7 report for %d not in as of %s: %s.".formatted(calendarYear, asOf, source));
        return new Reporting(state(code), store.reports(code), Geneva.today(clock)).report(calendarYear);
    }

    /** Records a figure beside those already known, which stay. Only an operator does this. */
    public Figure recordFigure(Actor actor, StateCode code, Topic topic, String value, LocalDate asOf, String source) {
        actor.requireOperator();
        Figure figure = entries.figure(actor, state(code), topic, value, asOf, Source.about(code, source));
        audit(actor, code, "%s: %s as of %s: %s.".formatted(topic.word(), figure.value(), asOf, source));
        return figure;
    }

    /** Takes in a file of States or of figures, all of it or, with any error, nothing. Only an operator does this. */
    public ImportReport importRows(Actor actor, List<ImportRow> rows) {
        actor.requireOperator();
        RegisterImport file = new RegisterImport(store, entries, actor);
        ImportReport report = file.take(rows);
        if (report.isImported()) {
            file.changes().forEach(change -> audit(actor, change.state(), change.words()));
            String number = "import-" + numbers.next("register-import");
            audit.record(actor, Subject.of(Subject.Kind.REGISTER, number), report.sentence());
        }
        return report;
    }

    /** Takes in a file where no State is known yet; of two who find it so at once, one waits and then finds the other's. */
    public void begin(Actor actor, List<ImportRow> rows) {
        actor.requireOperator();
        if (store.states().isEmpty()) {
            numbers.next("start");
            if (store.states().isEmpty()) {
                importRows(actor, rows);
            }
        }
    }

    private void audit(Actor actor, StateCode code, String words) {
        audit.record(actor, Subject.of(Subject.Kind.REGISTER, code.value()), words);
    }
}
