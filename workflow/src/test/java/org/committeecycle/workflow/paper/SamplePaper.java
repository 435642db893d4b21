package org.committeecycle.workflow.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.committeecycle.domain.paper.PaperText;
import org.committeecycle.domain.paper.PaperText.Annex;
import org.committeecycle.domain.paper.PaperText.Masthead;
import org.committeecycle.domain.paper.PaperText.Origin;
import org.committeecycle.domain.paper.PaperText.Paragraph;
import org.committeecycle.domain.paper.PaperText.Section;
import org.committeecycle.domain.paper.PaperText.TitleNote;
import org.jspecify.annotations.Nullable;

/** A paper of an invented meeting, with everything that a paper can have. */
final class SamplePaper {

    private static final String LONG = " It was joined by others, who said what they had done since the last meeting,"
            + " and by the Implementation Support Unit (ISU), which said what it could do for them. A summary of what was"
            + " said was sent to all who had taken part.";

    private SamplePaper() {}

    static PaperText full() {
        return paper("ABC/2025/7", true, "Reconstruction, not a document of the Committee", annex());
    }

    static PaperText bare() {
        return paper("", false, null, null);
    }

    private static PaperText paper(
            String symbol, boolean advanceCopy, @Nullable String headNotice, @Nullable Annex annex) {
        return new PaperText(
                new Masthead(
                        "Meeting of the States Parties to the Convention on the Prohibition of the Use, Stockpiling,"
                                + " Production and Transfer of Anti-Personnel Mines and on Their Destruction",
                        symbol,
                        "22 September 2025",
                        "Original: English",
                        List.of("Twenty-Second Meeting", "Geneva, 1-5 December 2025"),
                        "Item 9 (d) of the provisional agenda",
                        List.of(
                                "Consideration of the general status and operation of the Convention",
                                "Preventing and suppressing prohibited activities and facilitating compliance:",
                                "Conclusions and recommendations related to the mandate of the Committee")),
                "Activities and Priorities for Implementation 2025-2026",
                "Committee on Cooperative Compliance",
                "Submitted by Xanadu, Yonder (Chair), Zembla",
                List.of(
                        new TitleNote("*", "This text came after the deadline so that it holds the latest news."),
                        new TitleNote("**", "This text has not been edited.")),
                sections(),
                advanceCopy,
                headNotice,
                annex);
    }

    private static List<Section> sections() {
        return List.of(
                new Section(
                        "I. Activities of the Committee",
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(n -> Paragraph.of(n, "On " + n + " May 2025, the Committee met." + LONG))
                                .toList()),
                new Section(
                        "II. Priorities for implementation",
                        List.of(
                                Paragraph.of(10, "The Committee will *work together* with Côte d'Ivoire & <Türkiye>."),
                                Paragraph.of(11, "It will listen."))));
    }

    private static Annex annex() {
        return new Annex(
                "Annex: Sources of the paragraphs",
                List.of(new Origin(1, List.of("activity 3", "activity 4")), new Origin(10, List.of())));
    }
}
