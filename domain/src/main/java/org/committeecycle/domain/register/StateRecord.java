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

    /** The figures without those that their own source corrected. */
    public List<Figure> figuresInForce() {
        return new Figures(figures, facts.day()).inForce();
    }

    /** What sources said of the reports, without what they corrected. */
    public List<ReportEntry> entriesInForce() {
        return new Reporting(state(), entries, facts.day()).inForce();
    }
}
