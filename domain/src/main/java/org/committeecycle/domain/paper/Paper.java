package org.committeecycle.domain.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The paper of a year.
 *
 * @param reordered whether a drafter has set the order, which re-assembly then keeps
 * @param submittedOn the day; absent until then
 * @param late whether it was submitted after the deadline
 */
public record Paper(
        int year,
        Status status,
        List<PaperParagraph> paragraphs,
        boolean reordered,
        List<Warning> warnings,
        @Nullable LocalDate submittedOn,
        boolean late) {

    /** How far a paper has come. */
    public enum Status {
        /** Being edited. */
        DRAFT,
        /** Before the members. */
        IN_APPROVAL,
        /** Adopted; the advance copy is out. */
        APPROVED,
        /** Submitted to the meeting; never edited again. */
        SUBMITTED,
        /** Taken back. */
        WITHDRAWN
    }

    public Paper {
        paragraphs = List.copyOf(paragraphs);
        warnings = List.copyOf(warnings);
    }

    static Paper of(int year) {
        return new Paper(year, Status.DRAFT, List.of(), false, List.of(), null, false);
    }

    public String id() {
        return year + "-paper";
    }

    public Subject subject() {
        return Subject.of(Subject.Kind.PAPER, id());
    }

    /** The paragraphs of one part, in order. */
    public List<PaperParagraph> of(PaperParagraph.Part part) {
        return paragraphs.stream().filter(paragraph -> paragraph.part() == part).toList();
    }

    /** The paragraph under the number; refused where there is none. */
    PaperParagraph paragraph(int number) {
        Refused.unless(
                number >= 1 && number <= paragraphs.size(), "The paper of %s has no paragraph %s.", year, number);
        return paragraphs.get(number - 1);
    }

    Paper with(List<PaperParagraph> assembled, List<Warning> found) {
        return new Paper(year, status, assembled, reordered, found, submittedOn, late);
    }

    /** The paper with newly assembled paragraphs; agreed wording stays, and so does an order that a drafter has set. */
    Paper assembledAnew(List<PaperParagraph> assembled) {
        requireDraft();
        Map<String, PaperParagraph> before = byKey(paragraphs);
        Map<String, PaperParagraph> now = new LinkedHashMap<>();
        assembled.forEach(paragraph -> now.put(
                paragraph.key(), before.getOrDefault(paragraph.key(), paragraph).carriedTo(paragraph)));
        paragraphs.stream()
                .filter(old -> old.agreed() != null && !now.containsKey(old.key()))
                .forEach(old -> now.put(old.key(), old.orphaned()));
        List<PaperParagraph> order = new ArrayList<>(now.values());
        if (reordered) {
            List<String> set = paragraphs.stream().map(PaperParagraph::key).toList();
            order.sort(Comparator.comparing(paragraph -> place(set, paragraph)));
        }
        order.sort(Comparator.comparing(PaperParagraph::part));
        return with(order, warnings);
    }

    private static int place(List<String> set, PaperParagraph paragraph) {
        int place = set.indexOf(paragraph.key());
        return place < 0 ? set.size() : place;
    }

    private static Map<String, PaperParagraph> byKey(List<PaperParagraph> paragraphs) {
        return paragraphs.stream().collect(Collectors.toMap(PaperParagraph::key, Function.identity()));
    }

    Paper edited(PaperParagraph changed) {
        requireDraft();
        return with(
                paragraphs.stream()
                        .map(paragraph -> paragraph.key().equals(changed.key()) ? changed : paragraph)
                        .toList(),
                warnings);
    }

    /** Moves a paragraph to stand before another of the same part. */
    Paper moved(PaperParagraph moved, PaperParagraph before) {
        requireDraft();
        Refused.unless(!moved.equals(before), "A paragraph cannot stand before itself.");
        Refused.unless(moved.part() == before.part(), "A paragraph stays in its part of the paper.");
        List<PaperParagraph> order = new ArrayList<>(paragraphs);
        order.remove(moved);
        order.add(order.indexOf(before), moved);
        return new Paper(year, status, order, true, warnings, submittedOn, late);
    }

    Paper put() {
        requireDraft();
        Refused.unless(!paragraphs.isEmpty(), "The paper of %s says nothing yet.", year);
        return in(Status.IN_APPROVAL);
    }

    Paper approved() {
        requireStatus(Status.IN_APPROVAL);
        return in(Status.APPROVED);
    }

    Paper returned() {
        requireStatus(Status.IN_APPROVAL);
        return in(Status.DRAFT);
    }

    Paper withdrawn() {
        Refused.unless(
                status != Status.SUBMITTED && status != Status.WITHDRAWN, "The paper of %s is %s.", year, words());
        return in(Status.WITHDRAWN);
    }

    Paper in(Status next) {
        return new Paper(year, next, paragraphs, reordered, warnings, submittedOn, late);
    }

    Paper submitted(LocalDate on, boolean afterDeadline) {
        requireStatus(Status.APPROVED);
        return new Paper(year, Status.SUBMITTED, paragraphs, reordered, warnings, on, afterDeadline);
    }

    void requireDraft() {
        Refused.unless(status == Status.DRAFT, "The paper of %s is %s and no longer edited.", year, words());
    }

    void requireStatus(Status expected) {
        Refused.unless(status == expected, "The paper of %s is %s.", year, words());
    }

    /** How far it has come, as a sentence goes on after "is": "before the members". */
    public String words() {
        return switch (status) {
            case DRAFT -> "a draft";
            case IN_APPROVAL -> "before the members";
            case APPROVED -> "adopted";
            case SUBMITTED -> "submitted";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
