package org.committeecycle.domain.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    Paper with(List<PaperParagraph> assembled, List<Warning> found) {
        return new Paper(year, status, assembled, reordered, found, submittedOn, late);
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
        Refused.unless(moved.part() == before.part(), "A paragraph stays in its part of the paper.");
        List<PaperParagraph> order = new ArrayList<>(paragraphs);
        order.remove(moved);
        order.add(order.indexOf(before), moved);
        return new Paper(year, status, order, true, warnings, submittedOn, late);
    }

    Paper in(Status next) {
        return new Paper(year, next, paragraphs, reordered, warnings, submittedOn, late);
    }

    Paper submitted(LocalDate on, boolean afterDeadline) {
        Refused.unless(status == Status.APPROVED, "The paper of %s is not adopted.", year);
        return new Paper(year, Status.SUBMITTED, paragraphs, reordered, warnings, on, afterDeadline);
    }

    void requireDraft() {
        Refused.unless(
                status == Status.DRAFT,
                "The paper of %s is %s and no longer edited.",
                year,
                switch (status) {
                    case DRAFT -> "a draft";
                    case IN_APPROVAL -> "before the members";
                    case APPROVED -> "adopted";
                    case SUBMITTED -> "submitted";
                    case WITHDRAWN -> "withdrawn";
                });
    }
}
