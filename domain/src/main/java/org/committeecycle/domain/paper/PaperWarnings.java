package org.committeecycle.domain.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cycle.When;

/** Looks for what a person should look at: flags it, names the place, and repairs nothing. */
class PaperWarnings {

    /** The longest a document for a meeting may be, in words. */
    static final int WORD_LIMIT = 10_700;

    private static final Pattern MINES_MISSING =
            Pattern.compile("anti-personnel(?!\\s+(land)?mine)", Pattern.CASE_INSENSITIVE);

    private final Map<EntryNumber, Activity> log;
    private final List<Case> cases;
    private final Function<StateCode, String> names;
    private final Predicate<Subject> approvedApart;

    /**
     * @param log every entry of the year by number
     * @param names how running text names a State
     * @param approvedApart whether the paragraph about a case needs no approval apart from a recused member, or has it
     */
    PaperWarnings(
            Map<EntryNumber, Activity> log,
            List<Case> cases,
            Function<StateCode, String> names,
            Predicate<Subject> approvedApart) {
        this.log = log;
        this.cases = cases;
        this.names = names;
        this.approvedApart = approvedApart;
    }

    List<Warning> of(List<PaperParagraph> paragraphs) {
        List<Warning> warnings = new ArrayList<>();
        for (PaperParagraph paragraph : paragraphs) {
            List<Activity> sources = paragraph.sources().stream()
                    .filter(log::containsKey)
                    .map(log::get)
                    .toList();
            ofWords(paragraph, warnings);
            ofSources(paragraph, sources, warnings);
            ofDates(paragraph, sources, warnings);
            ofCase(paragraph, warnings);
            ofStatesConcerned(paragraph, warnings);
        }
        ofLength(paragraphs, warnings);
        return warnings;
    }

    private static void ofWords(PaperParagraph paragraph, List<Warning> warnings) {
        if (MINES_MISSING.matcher(paragraph.text()).find()) {
            warn(warnings, Warning.Kind.MISSING_WORD, paragraph, "'anti-personnel' stands without 'mines'.");
        }
        if (paragraph.isOutdated()) {
            warn(
                    warnings,
                    Warning.Kind.SOURCE_CHANGED,
                    paragraph,
                    paragraph.assembled().isEmpty()
                            ? "the log no longer has anything that this wording was agreed on."
                            : "the log has changed since this wording was agreed; it would now read: "
                                    + paragraph.assembled());
        }
    }

    private static void ofSources(PaperParagraph paragraph, List<Activity> sources, List<Warning> warnings) {
        for (Activity source : sources) {
            if (source.visibility() != Visibility.PUBLIC) {
                warn(
                        warnings,
                        Warning.Kind.SOURCE_NOT_PUBLIC,
                        paragraph,
                        "it rests on activity %s, which is not public.".formatted(source.number()));
            }
            if (!source.isInForce() && !paragraph.isOutdated()) {
                warn(
                        warnings,
                        Warning.Kind.SOURCE_CHANGED,
                        paragraph,
                        "it rests on activity %s, which activity %s has corrected."
                                .formatted(source.number(), source.correctedBy()));
            }
        }
    }

    private static void ofDates(PaperParagraph paragraph, List<Activity> sources, List<Warning> warnings) {
        LocalDate alleged = sources.stream()
                .filter(source -> source.facts().kind() == ActivityKind.ALLEGATION)
                .map(source -> source.facts().when())
                .filter(When::isDated)
                .map(When::first)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        for (Activity source : sources) {
            When when = source.facts().when();
            if (!when.isDated()) {
                continue;
            }
            LocalDate day = when.last();
            if (when.isOneDay() && isWeekend(day)) {
                warn(
                        warnings,
                        Warning.Kind.WEEKEND,
                        paragraph,
                        "%s was a %s."
                                .formatted(when.text(), day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)));
            }
            if (day.isBefore(alleged)) {
                warn(
                        warnings,
                        Warning.Kind.ACT_BEFORE_ALLEGATION,
                        paragraph,
                        "the act of %s lies before the allegation of %s."
                                .formatted(when.text(), When.on(alleged).text()));
            }
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private void ofCase(PaperParagraph paragraph, List<Warning> warnings) {
        if (paragraph.about().kind() != Subject.Kind.CASE) {
            return;
        }
        if (!approvedApart.test(paragraph.about())) {
            warn(
                    warnings,
                    Warning.Kind.NOT_APPROVED_APART,
                    paragraph,
                    "it is not approved by the members that take part in the case, apart from the one that does not.");
        }
        cases.stream()
                .filter(known -> known.subject().equals(paragraph.about()))
                .flatMap(known -> known.matters().stream())
                .collect(Collectors.groupingBy(Matter::qualifier, TreeMap::new, Collectors.counting()))
                .forEach((qualifier, matters) -> {
                    long found = times(qualifier, paragraph.text());
                    if (found < matters) {
                        warn(
                                warnings,
                                Warning.Kind.QUALIFIER_LOST,
                                paragraph,
                                "the qualifier '%s' no longer stands in it%s."
                                        .formatted(qualifier, found == 0 ? "" : " with each of its matters"));
                    }
                });
    }

    private static long times(String qualifier, String text) {
        return Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(qualifier) + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .count();
    }

    /** Agreed wording could carry what belongs to a case to where a member that takes no part in it reads and approves it. */
    private void ofStatesConcerned(PaperParagraph paragraph, List<Warning> warnings) {
        if (paragraph.agreed() == null || paragraph.about().kind() == Subject.Kind.CASE) {
            return;
        }
        cases.stream()
                .flatMap(known -> known.concerned().stream())
                .distinct()
                .map(names)
                .filter(name -> times(name, paragraph.text()) > 0)
                .forEach(name -> warn(
                        warnings,
                        Warning.Kind.STATE_CONCERNED_NAMED,
                        paragraph,
                        "the agreed wording names " + name
                                + ", which a case concerns, outside the paragraph of that case."));
    }

    private static void ofLength(List<PaperParagraph> paragraphs, List<Warning> warnings) {
        int words = paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                .sum();
        if (words > WORD_LIMIT) {
            warnings.add(new Warning(
                    Warning.Kind.TOO_LONG,
                    "paper",
                    "The paper has %s words; at most %s are allowed.".formatted(words, WORD_LIMIT)));
        }
    }

    private static void warn(List<Warning> warnings, Warning.Kind kind, PaperParagraph paragraph, String words) {
        warnings.add(new Warning(kind, paragraph.key(), "In %s, %s".formatted(paragraph.key(), words)));
    }
}
