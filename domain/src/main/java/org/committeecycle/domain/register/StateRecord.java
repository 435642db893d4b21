package org.committeecycle.domain.register;

import java.util.List;

/**
 * Everything the register holds on one State as of a day.
 *
 * @param figures every figure as of that day or before, in the order of recording, corrected ones included
 * @param reports the Article 7 reports of every year on which a source said anything, and of the last year
 * @param entries what each source said of these reports by that day
 */
public record StateRecord(
        StateFacts facts, List<Figure> figures, List<YearlyReport> reports, List<ReportEntry> entries) {

    public StateRecord {
        figures = List.copyOf(figures);
        reports = List.copyOf(reports);
        entries = List.copyOf(entries);
    }

    public State state() {
        return facts.state();
    }
}
