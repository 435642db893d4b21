package org.committeecycle.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * The facts on one State on one day over which decision tables choose; what no source tells is never a reproach: it is
 * false here and named in {@code unknown}. Where sources disagree the newest as-of day counts, and the topic is named.
 *
 * @param party whether the State is a party on the day
 * @param article5Outstanding whether mined areas are left to clear
 * @param article4Outstanding whether stockpiled mines are left to destroy
 * @param retainsMines whether mines are retained under Article 3, which is an exception and no duty
 * @param article9State absent when no source tells it
 * @param article9Outstanding whether measures are still to be adopted, in dialogue or with nothing communicated
 * @param sentLegislation whether the State sent information on its legislation and is in dialogue on it
 * @param unknown the topics on which there is no figure
 * @param sourcesDisagree the topics on which sources differ, so that somebody should look before a letter goes
 */
public record StateFacts(
        State state,
        LocalDate day,
        boolean party,
        ReportingFacts reporting,
        boolean article5Outstanding,
        boolean article4Outstanding,
        boolean retainsMines,
        @Nullable Article9State article9State,
        boolean article9Outstanding,
        boolean sentLegislation,
        List<String> unknown,
        List<String> sourcesDisagree) {

    private static final String REPORTS = "article-7-report";

    public StateFacts {
        unknown = List.copyOf(unknown);
        sourcesDisagree = List.copyOf(sourcesDisagree);
    }

    static StateFacts of(State state, List<Figure> recorded, List<ReportEntry> entries, LocalDate day) {
        Figures figures = new Figures(recorded, day);
        Reporting reporting = new Reporting(state, entries, day);
        Article9State article9 = figures.newest(Topic.ARTICLE_9)
                .map(figure -> Article9State.parse(figure.value()))
                .orElse(null);
        return new StateFacts(
                state,
                day,
                state.isPartyOn(day),
                reporting.facts(),
                figures.isOpen(Topic.ARTICLE_5_CLEARANCE),
                figures.isOpen(Topic.ARTICLE_4_STOCKPILE),
                figures.isOpen(Topic.ARTICLE_3_RETAINED),
                article9,
                article9 != null && article9.isOutstanding(),
                article9 == Article9State.IN_DIALOGUE,
                unknown(figures, reporting),
                Arrays.stream(Topic.values())
                        .filter(figures::disagree)
                        .map(Topic::word)
                        .toList());
    }

    public StateCode code() {
        return state.code();
    }

    /** Whether no source tells anything about the State's duties. */
    public boolean tellsNothing() {
        return unknown.size() == Topic.values().length + 1;
    }

    /** The facts under the names that decision tables use, in a fixed order; docs/register.md explains each. */
    public Map<String, Object> asMap() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", code().value());
        facts.put("name", state.name());
        facts.put("party", party);
        facts.put("reportYear", reporting.reportYear());
        facts.put("lateForYear", reporting.lateForYear());
        facts.put("missingYears", reporting.missingYears());
        facts.put("numberOfMissingYears", reporting.missingYears().size());
        facts.put("yearsWithoutArticle345Information", reporting.yearsWithoutArticle345Information());
        facts.put("article5Outstanding", article5Outstanding);
        facts.put("article4Outstanding", article4Outstanding);
        facts.put("retainsMines", retainsMines);
        facts.put("article9State", article9State == null ? "unknown" : article9State.word());
        facts.put("article9Outstanding", article9Outstanding);
        facts.put("sentLegislation", sentLegislation);
        facts.put("unknown", unknown);
        facts.put("sourcesDisagree", sourcesDisagree);
        return facts;
    }

    private static List<String> unknown(Figures figures, Reporting reporting) {
        List<String> unknown = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (figures.newest(topic).isEmpty()) {
                unknown.add(topic.word());
            }
        }
        if (!reporting.isKnown()) {
            unknown.add(REPORTS);
        }
        return unknown;
    }
}
