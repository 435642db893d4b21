package org.committeecycle.domain.register;

import java.util.List;

/**
 * What is known of a State's Article 7 reports on a day; three tests read it, and they are never mixed.
 *
 * @param reportYear the calendar year before the day's own: the report for it is due on 30 April of the day's year
 * @param lateForYear the first test: the report for {@code reportYear} fell due and a source says that it was not in
 * @param missingYears every calendar year whose report fell due and is, by a source, not in; for the pre-MSP test
 * @param yearsWithoutArticle345Information for the early warning: how many of the latest reports in a row, counted
 *     back from the last that fell due, are not in or came without forms B, C and D and without saying that these are
 *     unchanged
 */
public record ReportingFacts(
        int reportYear, boolean lateForYear, List<Integer> missingYears, int yearsWithoutArticle345Information) {

    public ReportingFacts {
        missingYears = List.copyOf(missingYears);
    }
}
