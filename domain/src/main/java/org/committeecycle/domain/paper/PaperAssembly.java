package org.committeecycle.domain.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Finding;
import org.committeecycle.domain.cases.Matter;

/** Assembles the paragraphs from the public log, the cases and the recorded priorities; nothing else feeds the paper. */
class PaperAssembly {

    private final Sentences sentences;
    private final Function<StateCode, String> nameInText;

    PaperAssembly(Sentences sentences, Function<StateCode, String> nameInText) {
        this.sentences = sentences;
        this.nameInText = nameInText;
    }

    /** A paragraph with the day at which it stands. */
    private record Placed(PaperParagraph paragraph, LocalDate day) {}

    /** The paragraphs of the year: activities by their day, then priorities in their order. */
    List<PaperParagraph> of(Subject year, List<Activity> log, List<Case> cases, List<Priority> priorities) {
        Map<EntryNumber, Activity> byNumber =
                log.stream().collect(Collectors.toMap(Activity::number, Function.identity()));
        Map<String, List<Activity>> groups = new LinkedHashMap<>();
        log.stream()
                .filter(act -> act.isInForce() && act.visibility() == Visibility.PUBLIC)
                .sorted(Comparator.comparing(act -> act.facts().when()))
                .forEach(act -> groups.computeIfAbsent(key(act, byNumber), key -> new ArrayList<>())
                        .add(act));
        Stream<PaperParagraph> activities = groups.entrySet().stream()
                .map(group -> place(year, group.getKey(), group.getValue(), cases))
                .sorted(Comparator.comparing(Placed::day))
                .map(Placed::paragraph);
        return Stream.concat(activities, priorities.stream().map(priority -> paragraph(year, priority)))
                .toList();
    }

    private static String key(Activity act, Map<EntryNumber, Activity> log) {
        Subject about = act.facts().about();
        if (about.kind() == Subject.Kind.CASE) {
            return "case-" + about.id();
        }
        String theme = act.facts().theme();
        return theme == null ? "activity-" + first(act, log).number() : "theme-" + theme;
    }

    /** The entry that stands at the beginning of the act's corrections, so that a corrected act keeps its paragraph. */
    private static Activity first(Activity act, Map<EntryNumber, Activity> log) {
        Activity first = act;
        while (first.corrects() != null && log.containsKey(first.corrects())) {
            first = log.get(first.corrects());
        }
        return first;
    }

    private Placed place(Subject year, String key, List<Activity> acts, List<Case> cases) {
        Subject about = acts.get(0).facts().about();
        boolean ofCase = about.kind() == Subject.Kind.CASE;
        String text = sentences.of(allegationsFirst(acts), ofCase);
        if (ofCase) {
            text = (opening(cases, about) + " " + text).strip();
        }
        Activity main = ofCase
                ? acts.get(acts.size() - 1)
                : acts.stream()
                        .filter(act -> act.facts().when().isDated())
                        .findFirst()
                        .orElse(acts.get(0));
        List<EntryNumber> sources = acts.stream().map(Activity::number).sorted().toList();
        PaperParagraph paragraph = new PaperParagraph(
                key, PaperParagraph.Part.ACTIVITIES, ofCase ? about : year, text, null, null, sources);
        return new Placed(paragraph, main.facts().when().last());
    }

    private static List<Activity> allegationsFirst(List<Activity> acts) {
        return acts.stream()
                .sorted(Comparator.comparing(act -> act.facts().kind() != ActivityKind.ALLEGATION))
                .toList();
    }

    private String opening(List<Case> cases, Subject about) {
        return cases.stream()
                .filter(known -> known.subject().equals(about))
                .map(this::opening)
                .collect(Collectors.joining(" "));
    }

    private String opening(Case known) {
        Map<String, String> values = new HashMap<>();
        values.put(
                "states",
                Sentences.joined(Stream.concat(known.concerned().stream(), known.raising().stream())
                        .distinct()
                        .map(nameInText)
                        .toList()));
        values.put(
                "matters",
                Sentences.joined(known.matters().stream().map(Matter::words).toList()));
        String opening = sentences.of("case", values);
        return known.finding() == Finding.CREDIBLE ? opening + " " + sentences.of("case-credible", Map.of()) : opening;
    }

    private PaperParagraph paragraph(Subject year, Priority priority) {
        String text = sentences.of("priority", Map.of("under", priority.under(), "text", priority.text()));
        return new PaperParagraph(
                "priority-" + priority.number(), PaperParagraph.Part.PRIORITIES, year, text, null, null, List.of());
    }
}
