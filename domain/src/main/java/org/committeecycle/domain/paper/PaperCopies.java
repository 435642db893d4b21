package org.committeecycle.domain.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;

/** Sets copies of a paper in Word, and puts them out with their warnings beside them. */
class PaperCopies {

    private final PaperPress press;
    private final Outbox outbox;
    private final PaperWriter writer;
    private final Cycles cycles;
    private final Committee committee;
    private final Deadlines deadlines;

    PaperCopies(
            PaperPress press,
            Outbox outbox,
            PaperWriter writer,
            Cycles cycles,
            Committee committee,
            Deadlines deadlines) {
        this.press = press;
        this.outbox = outbox;
        this.writer = writer;
        this.cycles = cycles;
        this.committee = committee;
        this.deadlines = deadlines;
    }

    /** Puts the whole paper out under the file's name, with what was warned in a text file beside it. */
    void putOut(Paper paper, PaperWriter.Copy copy, String file) {
        outbox.put(paper.id() + "/" + file, set(paper, copy, paragraph -> true));
        outbox.put(paper.id() + "/warnings.txt", warningsOf(paper).getBytes(StandardCharsets.UTF_8));
    }

    /** The paper in Word with the paragraphs that may be shown. */
    byte[] set(Paper paper, PaperWriter.Copy copy, Predicate<PaperParagraph> shown) {
        String notice = outbox.headNotice();
        return press.press(writer.write(
                paper,
                cycles.require(paper.year()),
                committee.on(paper.submittedOn() == null ? deadlines.today() : paper.submittedOn()),
                new PaperWriter.Copy(copy.advance(), copy.late(), copy.withAnnex(), notice.isEmpty() ? null : notice),
                shown));
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
