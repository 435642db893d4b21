package org.committeecycle.domain.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The paper as it will be read, without a thought of how it is set.
 *
 * @param title what the paper is
 * @param subtitle a second line under the title; may be blank
 * @param submittedBy the members in full: "Submitted by Belgium, ..."
 * @param titleNotes notes hung on the last line of the title, in their order
 * @param advanceCopy whether it is marked as an advance copy
 * @param headNotice a warning at the head of every page, such as "Reconstruction, not a document of the Committee"
 * @param annex which activities each paragraph came from, where it is asked for
 */
public record PaperText(
        Masthead masthead,
        String title,
        String subtitle,
        String submittedBy,
        List<TitleNote> titleNotes,
        List<Section> sections,
        boolean advanceCopy,
        @Nullable String headNotice,
        @Nullable Annex annex) {

    public PaperText {
        titleNotes = List.copyOf(titleNotes);
        sections = List.copyOf(sections);
        requireDistinctMarks(titleNotes);
        requireRisingNumbers(sections);
    }

    /** The paragraphs of all sections, in reading order. */
    public List<Paragraph> paragraphs() {
        return paragraphsOf(sections);
    }

    private static List<Paragraph> paragraphsOf(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    private static void requireDistinctMarks(List<TitleNote> notes) {
        Set<String> seen = new HashSet<>();
        for (TitleNote note : notes) {
            Refused.unless(seen.add(note.mark()), "Two notes on the title carry the mark '%s'.", note.mark());
        }
    }

    /** A copy that leaves paragraphs out has gaps: each keeps the number that it has in the whole paper. */
    private static void requireRisingNumbers(List<Section> sections) {
        int expected = 1;
        for (Paragraph paragraph : paragraphsOf(sections)) {
            Refused.unless(
                    paragraph.number() >= expected,
                    "Paragraphs are numbered through the whole paper: number %d was expected, not %d.",
                    expected,
                    paragraph.number());
            expected = paragraph.number() + 1;
        }
    }

    /**
     * The head of the first page.
     *
     * @param body the meeting's full name
     * @param symbol the document symbol; given by the United Nations, so usually blank
     * @param date the date in words; may be blank
     * @param original the language line, "Original: English"
     * @param meeting the lines that name the meeting: which, where, when
     * @param agendaItem "Item 9 (d) of the provisional agenda"
     * @param itemTitles the titles of the item and its parts, outermost first; the last is the paper's own
     */
    public record Masthead(
            String body,
            String symbol,
            String date,
            String original,
            List<String> meeting,
            String agendaItem,
            List<String> itemTitles) {

        public Masthead {
            meeting = List.copyOf(meeting);
            itemTitles = List.copyOf(itemTitles);
        }
    }

    /** A note on the title: its mark, {@code *} or {@code **}, and its sentence. */
    public record TitleNote(String mark, String text) {}

    /** A part of the paper under one heading, which carries its own numeral: "I. Activities of the Committee". */
    public record Section(String heading, List<Paragraph> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A numbered paragraph; its text is the runs joined. */
    public record Paragraph(int number, List<Run> runs) {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A paragraph from a line of text in which words between two asterisks are emphasised. */
        public static Paragraph of(int number, String text) {
            return new Paragraph(number, Run.read(text));
        }

        /** The words without their emphasis. */
        public String text() {
            return String.join("", runs.stream().map(Run::text).toList());
        }
    }

    /** Words set alike: plain, or emphasised in italics. */
    public record Run(String text, boolean emphasised) {

        private static final Pattern EMPHASIS = Pattern.compile("(?<!\\*)\\*(?=\\S)([^*]+)(?<=\\S)\\*(?!\\*)");

        public static Run plain(String text) {
            return new Run(text, false);
        }

        public static Run emphasised(String text) {
            return new Run(text, true);
        }

        /** Reads text in which words between two asterisks are emphasised; any other asterisk stays an asterisk. */
        public static List<Run> read(String text) {
            List<Run> runs = new ArrayList<>();
            Matcher emphasis = EMPHASIS.matcher(text);
            int from = 0;
            while (emphasis.find()) {
                if (emphasis.start() > from) {
                    runs.add(plain(text.substring(from, emphasis.start())));
                }
                runs.add(emphasised(emphasis.group(1)));
                from = emphasis.end();
            }
            if (from < text.length()) {
                runs.add(plain(text.substring(from)));
            }
            return runs;
        }
    }

    /** The table after the text that says which activities each paragraph came from. */
    public record Annex(String heading, List<Origin> origins) {

        public Annex {
            origins = List.copyOf(origins);
        }
    }

    /** One row of the annex: the paragraph's number and its source activities, each in one line. */
    public record Origin(int paragraph, List<String> sources) {

        public Origin {
            sources = List.copyOf(sources);
        }
    }
}
