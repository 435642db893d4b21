package org.committeecycle.domain.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.archive.Sheet.Column;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.FilesPutOut;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;

/** Lays a year out in sheets and finds the files that were put out in it. */
record YearInSheets(
        Cycles cycles,
        PlanSheets plan,
        Activities activities,
        Tasks tasks,
        DecisionSheets decisions,
        LetterSheets letters,
        PaperSheets papers,
        AuditSheet audit,
        FilesPutOut files,
        Outbox outbox) {

    YearContents of(Actor actor, int year) {
        Cycle cycle = cycles.require(year);
        List<Case> cases = decisions.casesOf(actor, year);
        Span span = Span.of(year, cases);
        List<Approval> asked = decisions.approvalsOf(actor, span);
        List<Task> given = tasksOf(actor, span);
        List<Communication> written = letters.of(actor, year);
        Optional<Paper> paper = papers.find(actor, year);
        Set<Subject> known = subjects(cycle, asked, given, written, paper);

        List<Sheet> sheets = new ArrayList<>(plan.of(cycle, given, asked));
        sheets.add(log(actor, year));
        sheets.add(tasks(given));
        sheets.addAll(decisions.of(actor, span, cases, asked));
        sheets.addAll(letters.sheets(actor, written));
        sheets.addAll(papers.of(paper));
        sheets.add(audit.of(actor, entry -> span.holds(entry.at()) || known.contains(entry.subject())));

        List<String> there = there(written, paper);
        return new YearContents(
                year,
                "%s, to the %s, %s"
                        .formatted(year, cycle.meeting().name(), cycle.meeting().placeAndDates()),
                outbox.headNotice(),
                sheets,
                there,
                missing(actor, written, paper, there));
    }

    private List<Task> tasksOf(Actor actor, Span span) {
        return Stream.concat(Stream.of(span.year()), span.cases().stream().map(Case::subject))
                .flatMap(about -> tasks.about(actor, about).stream())
                .filter(task -> span.holds(task.about(), task.openedAt(), task.doneAt()))
                .toList();
    }

    /** What is of this year alone, so that the audit of it belongs here whenever it was written. */
    private static Set<Subject> subjects(
            Cycle cycle, List<Approval> asked, List<Task> given, List<Communication> written, Optional<Paper> paper) {
        Set<Subject> known = new HashSet<>();
        known.add(cycle.subject());
        asked.stream()
                .filter(approval -> approval.question().about().equals(cycle.subject()))
                .forEach(approval -> known.add(Subject.of(Subject.Kind.APPROVAL, approval.id())));
        given.stream()
                .filter(task -> task.about().equals(cycle.subject()))
                .forEach(task -> known.add(Subject.of(Subject.Kind.TASK, task.id())));
        written.forEach(communication -> known.add(communication.subject()));
        paper.ifPresent(opened -> known.add(opened.subject()));
        return known;
    }

    private Sheet log(Actor actor, int year) {
        return Sheet.of(
                "activities",
                "An entry of the log, in the order in which they were recorded; corrected ones stand among them",
                () -> activities.of(actor, year).stream(),
                Column.of("number", Activity::number),
                Column.of("kind", entry -> entry.facts().kind()),
                Column.of("when", entry -> entry.facts().when().text()),
                Column.of("about", entry -> entry.facts().about()),
                Column.of("theme", entry -> entry.facts().theme()),
                Column.of("action", entry -> entry.facts().action()),
                Column.of("participants", entry -> entry.facts().participants().stream()
                        .map(Participant::name)
                        .toList()),
                Column.of("place", entry -> entry.facts().place()),
                Column.of("what", entry -> entry.facts().what()),
                Column.of("words", entry -> entry.facts().words()),
                Column.of("readers", entry -> entry.visibility().words()),
                Column.of("corrects", Activity::corrects),
                Column.of("correctedBy", Activity::correctedBy),
                Column.of("recordedAt", Activity::recordedAt),
                Column.of("recordedBy", Activity::recordedBy));
    }

    private static Sheet tasks(List<Task> given) {
        return Sheet.of(
                "tasks",
                "What was asked of somebody, and the answers",
                given::stream,
                Column.of("id", Task::id),
                Column.of("name", Task::name),
                Column.of("instruction", Task::instruction),
                Column.of("owner", Task::owner),
                Column.of("subject", Task::subject),
                Column.of("about", Task::about),
                Column.of("openedAt", Task::openedAt),
                Column.of("due", Task::due),
                Column.of("status", Task::status),
                Column.of("doneBy", Task::doneBy),
                Column.of("doneAt", Task::doneAt),
                Column.of("answers", task -> task.answers().entrySet().stream()
                        .map(answer -> answer.getKey() + ": " + answer.getValue())
                        .sorted()
                        .toList()));
    }

    private List<String> there(List<Communication> written, Optional<Paper> paper) {
        List<String> folders = Stream.concat(
                        written.stream().map(LetterSheets::folder),
                        paper.stream().map(PaperSheets::folder))
                .toList();
        return files.keys().stream()
                .filter(key -> folders.stream().anyMatch(key::startsWith))
                .sorted()
                .toList();
    }

    private List<String> missing(Actor actor, List<Communication> written, Optional<Paper> paper, List<String> there) {
        Set<String> have = new HashSet<>(there);
        return Stream.concat(
                        written.stream().flatMap(known -> letters.filesOf(actor, known)),
                        paper.stream().flatMap(PaperSheets::filesOf))
                .filter(key -> !have.contains(key))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
