package org.committeecycle.domain.notice;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Draft;
import org.committeecycle.domain.paper.PaperParagraph;
import org.committeecycle.domain.paper.Papers;

/** The texts on which members decide, as far as they may be where members read. */
@Transactional
public class Texts {

    private final Communications communications;
    private final Papers papers;
    private final Cases cases;

    public Texts(Communications communications, Papers papers, Cases cases) {
        this.communications = communications;
        this.papers = papers;
        this.cases = cases;
    }

    /**
     * A text.
     *
     * @param title what it is
     * @param file the name of its Word file
     * @param words what is read in it
     */
    public record Text(String title, String file, byte[] word, String words) {}

    /**
     * Whether anything of the question but the reference of its case may be in Slack; the Committee decides that case by
     * case.
     */
    public boolean mayBeInSlack(Approval approval) {
        return cases.textMayBeInSlack(approval.question().about());
    }

    /**
     * The text on which the approval decides, for those who may see it; empty where it is the question itself, where
     * recipients are withheld, and where it may not be in Slack. Paragraphs on cases that may not be there are left out.
     */
    public Optional<Text> inSlack(Actor reader, Approval approval) {
        Subject subject = approval.question().subject();
        if (!mayBeInSlack(approval)) {
            return Optional.empty();
        }
        return switch (subject.kind()) {
            case COMMUNICATION -> communications.draft(reader, subject.id()).map(draft -> text(approval, draft));
            case PAPER -> Optional.of(paper(reader, approval));
            default -> Optional.empty();
        };
    }

    /**
     * Whether whatever was handed to the reader of the text may stay in Slack: nothing in it is on a case whose text may
     * no longer be there, or of which the reader may see nothing.
     */
    public boolean mayStay(Actor reader, Approval approval) {
        Subject about = approval.question().about();
        if (approval.question().subject().kind() != Subject.Kind.PAPER || about.kind() == Subject.Kind.CASE) {
            return mayBeInSlack(approval);
        }
        int year = year(approval);
        return papers.require(Actor.system(), year).paragraphs().equals(papers.paragraphsForSlack(reader, year, about));
    }

    /** Whether the notice hands the reader the whole text: the question where it is its own text, and else the file. */
    boolean isWholeIn(Notice.Kind kind, Actor reader, Approval approval) {
        if (!mayBeInSlack(approval)) {
            return false;
        }
        return switch (approval.question().subject().kind()) {
            case COMMUNICATION -> kind == Notice.Kind.TEXT;
            case PAPER -> kind == Notice.Kind.TEXT && isWhole(reader, approval);
            default -> kind == Notice.Kind.QUESTION;
        };
    }

    private boolean isWhole(Actor reader, Approval approval) {
        return papers.require(reader, year(approval)).paragraphs().stream()
                .allMatch(paragraph -> cases.textMayBeInSlack(paragraph.about()));
    }

    private static int year(Approval approval) {
        return Integer.parseInt(approval.question().subject().id().substring(0, 4));
    }

    private static Text text(Approval approval, Draft draft) {
        String title = approval.question().text()
                + (draft.example() == null ? "" : " (as it would go to %s)".formatted(draft.example()));
        return new Text(title, versioned(draft.file(), approval), draft.word(), draft.words());
    }

    private Text paper(Actor reader, Approval approval) {
        int year = year(approval);
        Subject about = approval.question().about();
        List<PaperParagraph> whole = papers.require(reader, year).paragraphs();
        String words = papers.paragraphsForSlack(reader, year, about).stream()
                .map(paragraph -> "%s. %s".formatted(whole.indexOf(paragraph) + 1, paragraph.text()))
                .collect(Collectors.joining("\n\n"));
        return new Text(
                approval.question().text(),
                versioned(approval.question().subject().id() + ".docx", approval),
                papers.exportForSlack(reader, year, about),
                words);
    }

    /** Each version of a text is a file of its own. */
    private static String versioned(String file, Approval approval) {
        return file.replace(".docx", "-%s-%s.docx".formatted(approval.id(), approval.version()));
    }
}
