package org.committeecycle.shell.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.PaperParagraph;
import org.committeecycle.domain.paper.Warning;
import org.committeecycle.shell.seat.Column;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it is looked at: its paragraphs numbered, its warnings beside their paragraphs.
 *
 * @param status how far it has come
 * @param warnings of the paragraphs shown, and of the paper as a whole
 */
record PaperView(int year, Paper.Status status, List<Numbered> paragraphs, List<NumberedWarning> warnings) {

    /** A paragraph under its number. */
    record Numbered(
            int number,
            String key,
            PaperParagraph.Part part,
            String text,
            String assembled,
            @Nullable String agreed,
            List<EntryNumber> sources,
            List<String> warnings) {}

    /** A warning with the number of its paragraph; without one it is about the paper as a whole. */
    record NumberedWarning(@Nullable Integer paragraph, Warning.Kind kind, String sentence) {}

    static PaperView of(Paper paper) {
        List<PaperParagraph> paragraphs = paper.paragraphs();
        return new PaperView(
                paper.year(),
                paper.status(),
                IntStream.range(0, paragraphs.size())
                        .mapToObj(place -> numbered(place + 1, paragraphs.get(place), paper.warnings()))
                        .toList(),
                paper.warnings().stream()
                        .map(warning -> new NumberedWarning(
                                number(paragraphs, warning.paragraph()), warning.kind(), warning.sentence()))
                        .toList());
    }

    private static Numbered numbered(int number, PaperParagraph paragraph, List<Warning> warnings) {
        return new Numbered(
                number,
                paragraph.key(),
                paragraph.part(),
                paragraph.text(),
                paragraph.assembled(),
                paragraph.agreed(),
                paragraph.sources(),
                warnings.stream()
                        .filter(warning -> warning.paragraph().equals(paragraph.key()))
                        .map(Warning::sentence)
                        .toList());
    }

    private static @Nullable Integer number(List<PaperParagraph> paragraphs, String key) {
        return IntStream.range(0, paragraphs.size())
                .filter(place -> paragraphs.get(place).key().equals(key))
                .mapToObj(place -> place + 1)
                .findFirst()
                .orElse(null);
    }

    /** The one paragraph and its warnings. */
    PaperView only(int number) {
        Refused.unless(
                number >= 1 && number <= paragraphs.size(), "The paper of %s has no paragraph %s.", year, number);
        return new PaperView(
                year,
                status,
                List.of(paragraphs.get(number - 1)),
                warnings.stream()
                        .filter(warning -> Integer.valueOf(number).equals(warning.paragraph()))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    static Column<Numbered>[] paragraphColumns() {
        return new Column[] {
            Column.of("No.", Numbered::number),
            Column.of("Part", Numbered::part),
            Column.of("Text", Numbered::text),
            Column.of("", (Numbered paragraph) -> paragraph.agreed() == null ? "" : "agreed"),
            Column.of("Sources", Numbered::sources)
        };
    }

    @SuppressWarnings("unchecked")
    static Column<NumberedWarning>[] warningColumns() {
        return new Column[] {
            Column.of(
                    "Paragraph",
                    (NumberedWarning warning) -> warning.paragraph() == null ? "whole paper" : warning.paragraph()),
            Column.of("Warning", NumberedWarning::sentence)
        };
    }
}
