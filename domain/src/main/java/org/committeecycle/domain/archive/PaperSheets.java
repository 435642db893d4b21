package org.committeecycle.domain.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.archive.Sheet.Column;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.PaperParagraph;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.domain.paper.Warning;

/** The paper of the year, paragraph by paragraph, with its sources and with what was warned of. */
class PaperSheets {

    private static final String ADVANCE_COPY = "paper-advance-copy.docx";
    private static final String SUBMITTED = "paper.docx";

    private final Papers papers;

    PaperSheets(Papers papers) {
        this.papers = papers;
    }

    /** A paragraph with its number in the paper. */
    private record Numbered(int number, PaperParagraph paragraph) {}

    Optional<Paper> find(Actor actor, int year) {
        return papers.isOpened(year) ? Optional.of(papers.require(actor, year)) : Optional.empty();
    }

    List<Sheet> of(Optional<Paper> opened) {
        return List.of(paper(opened), paragraphs(opened), warnings(opened));
    }

    private static Sheet paper(Optional<Paper> opened) {
        return Sheet.of(
                "paper",
                "The paper for the meeting, once it is opened",
                opened::stream,
                Column.of("id", Paper::id),
                Column.of("status", Paper::status),
                Column.of("submittedOn", Paper::submittedOn),
                Column.of("late", Paper::late));
    }

    private static Sheet paragraphs(Optional<Paper> opened) {
        return Sheet.of(
                "paragraphs",
                "A paragraph of the paper, with the entries of the log that it rests on",
                () -> opened.stream().flatMap(PaperSheets::numbered),
                Column.of("number", Numbered::number),
                Column.of("key", numbered -> numbered.paragraph().key()),
                Column.of("part", numbered -> numbered.paragraph().part()),
                Column.of("about", numbered -> numbered.paragraph().about()),
                Column.of("text", numbered -> numbered.paragraph().text()),
                Column.of("agreedByHand", numbered -> numbered.paragraph().agreed() != null),
                Column.of("sources", numbered -> numbered.paragraph().sources()));
    }

    private static Stream<Numbered> numbered(Paper paper) {
        List<PaperParagraph> all = paper.paragraphs();
        return IntStream.range(0, all.size()).mapToObj(place -> new Numbered(place + 1, all.get(place)));
    }

    private static Sheet warnings(Optional<Paper> opened) {
        return Sheet.of(
                "warnings",
                "What a person was asked to look at in the paper",
                () -> opened.stream().flatMap(paper -> paper.warnings().stream()),
                Column.of("kind", Warning::kind),
                Column.of("paragraph", Warning::paragraph),
                Column.of("sentence", Warning::sentence));
    }

    /** The keys of the files that were put out for it and must be there. */
    static Stream<String> filesOf(Paper paper) {
        return switch (paper.status()) {
            case SUBMITTED -> Stream.of(folder(paper) + ADVANCE_COPY, folder(paper) + SUBMITTED);
            case APPROVED -> Stream.of(folder(paper) + ADVANCE_COPY);
            case DRAFT, IN_APPROVAL, WITHDRAWN -> Stream.empty();
        };
    }

    /** Where the files lie that were put out for it. */
    static String folder(Paper paper) {
        return paper.id() + "/";
    }
}
