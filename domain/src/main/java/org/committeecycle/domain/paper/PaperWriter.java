package org.committeecycle.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.committee.Composition;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.State;
import org.jspecify.annotations.Nullable;

/** Puts a paper's paragraphs under its masthead, title, notes and headings. */
class PaperWriter {

    private static final String BODY = "Meeting of the States Parties to the Convention on the Prohibition of the Use,"
            + " Stockpiling, Production and Transfer of Anti-Personnel Mines and on Their Destruction";

    private final Sentences sentences;
    private final Register register;

    PaperWriter(Sentences sentences, Register register) {
        this.sentences = sentences;
        this.register = register;
    }

    /** How a copy of the paper is to be set. */
    record Copy(boolean advance, boolean late, boolean withAnnex, @Nullable String headNotice) {}

    /** The paragraphs to be shown, each with its number in the whole paper, which members quote. */
    PaperText write(Paper paper, Cycle cycle, Composition committee, Copy copy, Predicate<PaperParagraph> shown) {
        List<PaperText.Section> sections = new ArrayList<>();
        List<PaperText.Origin> sources = new ArrayList<>();
        int number = 1;
        for (PaperParagraph.Part part : PaperParagraph.Part.values()) {
            List<PaperText.Paragraph> paragraphs = new ArrayList<>();
            for (PaperParagraph paragraph : paper.of(part)) {
                if (shown.test(paragraph)) {
                    paragraphs.add(PaperText.Paragraph.of(number, paragraph.text()));
                    sources.add(new PaperText.Origin(number, words(paragraph.sources())));
                }
                number++;
            }
            sections.add(new PaperText.Section(heading(part), paragraphs));
        }
        return new PaperText(
                masthead(cycle),
                "Activities and Priorities for Implementation %s-%s".formatted(paper.year(), paper.year() + 1),
                "Committee on Cooperative Compliance",
                submittedBy(committee),
                notes(copy.late()),
                sections,
                copy.advance(),
                copy.headNotice(),
                copy.withAnnex() ? new PaperText.Annex("Sources of the paragraphs", sources) : null);
    }

    private static String heading(PaperParagraph.Part part) {
        return part == PaperParagraph.Part.ACTIVITIES
                ? "I. Activities of the Committee"
                : "II. Priorities for implementation";
    }

    private static List<String> words(List<EntryNumber> numbers) {
        return numbers.stream().map(number -> "activity " + number).toList();
    }

    /** Symbol and date are given by the United Nations when they issue the document, so both are blank. */
    private static PaperText.Masthead masthead(Cycle cycle) {
        return new PaperText.Masthead(
                BODY,
                "",
                "",
                "Original: English",
                List.of(cycle.meeting().ordinal(), cycle.meeting().placeAndDates()),
                "Item %s of the provisional agenda".formatted(cycle.meeting().agendaItem()),
                cycle.meeting().agendaTitles());
    }

    private String submittedBy(Composition committee) {
        return committee.members().stream()
                .map(register::state)
                .sorted(State.BY_NAME)
                .map(state -> state.code().equals(committee.chair()) ? state.name() + " (Chair)" : state.name())
                .collect(Collectors.joining(", ", "Submitted by ", ""));
    }

    private List<PaperText.TitleNote> notes(boolean late) {
        String unedited = sentences.of("unedited", Map.of());
        return late
                ? List.of(
                        new PaperText.TitleNote("*", sentences.of("late", Map.of())),
                        new PaperText.TitleNote("**", unedited))
                : List.of(new PaperText.TitleNote("*", unedited));
    }
}
