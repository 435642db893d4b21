package org.committeecycle.domain.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.jspecify.annotations.Nullable;

/** Sets copies of a paper in Word, and puts them out with their warnings beside them. */
class PaperCopies {

    private final PaperPress press;
    private final Outbox outbox;
    private final PaperWriter writer;
    private final Cycles cycles;
    private final Committee committee;
    private final Deadlines deadlines;
    private final PaperDeadline due;

    PaperCopies(
            PaperPress press,
            Outbox outbox,
            PaperWriter writer,
            Cycles cycles,
            Committee committee,
            Deadlines deadlines,
            PaperDeadline due) {
        this.press = press;
        this.outbox = outbox;
        this.writer = writer;
        this.cycles = cycles;
        this.committee = committee;
        this.deadlines = deadlines;
        this.due = due;
    }

    /** Puts out what members and delegations read before the paper is submitted; answers the file's name. */
    String putOutAdvance(Paper paper) {
        return putOut(
                paper,
                new PaperWriter.Copy(true, due.isOver(paper.year()), false, notice()),
                "paper-advance-copy.docx");
    }

    /** Puts out the submitted paper; answers the file's name. */
    String putOutSubmitted(Paper paper) {
        return putOut(paper, new PaperWriter.Copy(false, paper.late(), false, notice()), "paper.docx");
    }

    /** Puts the whole paper out under the file's name, with what was warned in a text file beside it. */
    private String putOut(Paper paper, PaperWriter.Copy copy, String file) {
        outbox.put(paper.id() + "/" + file, set(paper, copy, paragraph -> true));
        outbox.put(paper.id() + "/warnings.txt", warningsOf(paper).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** The paper in Word as it stands, with the annex of sources on request. */
    byte[] asItStands(Paper paper, boolean withAnnex) {
        boolean late = paper.submittedOn() == null ? due.isOver(paper.year()) : paper.late();
        boolean advance = paper.status() != Paper.Status.SUBMITTED;
        return set(paper, new PaperWriter.Copy(advance, late, withAnnex, notice()), paragraph -> true);
    }

    /** An advance copy in Word with the paragraphs that may be shown. */
    byte[] advance(Paper paper, Predicate<PaperParagraph> shown) {
        return set(paper, new PaperWriter.Copy(true, false, false, notice()), shown);
    }

    private byte[] set(Paper paper, PaperWriter.Copy copy, Predicate<PaperParagraph> shown) {
        return press.press(writer.write(
                paper,
                cycles.require(paper.year()),
                committee.on(paper.submittedOn() == null ? deadlines.today() : paper.submittedOn()),
                copy,
                shown));
    }

    private @Nullable String notice() {
        String notice = outbox.headNotice();
        return notice.isEmpty() ? null : notice;
    }

    private String warningsOf(Paper paper) {
        List<String> keys = paper.paragraphs().stream().map(PaperParagraph::key).toList();
        String notice = outbox.headNotice();
        return paper.warnings().stream()
                .map(warning -> "%s: %s".formatted(keys.indexOf(warning.paragraph()) + 1, warning.sentence()))
                .collect(Collectors.joining(
                        "\n",
                        (notice.isEmpty() ? "" : notice + "\n\n") + "What was warned, by paragraph\n\n",
                        paper.warnings().isEmpty() ? "Nothing.\n" : "\n"));
    }
}
