package org.committeecycle.bot.approval;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.committeecycle.bot.CaseText;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.MemberStanding;
import org.committeecycle.domain.approval.Position;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Standing;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.notice.Texts;
import org.springframework.stereotype.Component;

/** A question in plain words: what is asked, by which rule, where it stands and how it ended. */
@Component
class QuestionWords {

    private final Texts texts;

    QuestionWords(Texts texts) {
        this.texts = texts;
    }

    /** What is asked; of a case no more than its reference, unless the Committee lets more be read here. */
    String asked(Approval approval) {
        Question question = approval.question();
        return texts.mayBeInSlack(approval)
                ? question.text()
                : "A decision on case %s".formatted(question.about().id());
    }

    /** What is asked, as a sentence that others may follow. */
    static String sentence(String asked) {
        return asked.endsWith(".") ? asked : asked + ".";
    }

    /** "Your decision: Note the calendar", or "Your decision on case 2025-1". */
    String headed(String head, Approval approval) {
        return texts.mayBeInSlack(approval)
                ? "%s: %s".formatted(head, asked(approval))
                : "%s on case %s".formatted(head, approval.question().about().id());
    }

    /** Where the text is read instead; empty where it may be read here. */
    Optional<String> elsewhere(Approval approval) {
        return texts.mayBeInSlack(approval)
                ? Optional.empty()
                : Optional.of("The text of the case is not in Slack: the ISU sends it by mail.");
    }

    /** What to mind before words are written on it here; empty where its text may be here. */
    Optional<String> caution(Approval approval) {
        return elsewhere(approval).map(place -> CaseText.CAUTION);
    }

    /** How it comes to a decision, as it is read after its time. */
    String rule(Standing standing) {
        Question question = standing.approval().question();
        return switch (question.rule()) {
            case ALL ->
                "It is adopted when all %s members have agreed."
                        .formatted(standing.members().size());
            case CHAIR -> capital(standing.chairing()) + ", decides.";
            case MEETING -> "It is decided at a meeting of the Committee.";
            case SILENCE -> silence(standing);
        };
    }

    private static String silence(Standing standing) {
        if (standing.adoptedBySilence().isPresent()) {
            return "Silence adopts it then, unless a member objects, asks for changes or needs time.";
        }
        return standing.until()
                .filter(at -> standing.notReached().isEmpty())
                .map(then -> "Its silence ends then and does not adopt it while a member objects or asks for changes.")
                .orElse("It is decided by a silence of %s, which begins when every member was reached."
                        .formatted(standing.approval().question().period()));
    }

    /** What members have said, and why. */
    List<String> positions(Standing standing) {
        boolean isRead = texts.mayBeInSlack(standing.approval());
        return standing.members().stream()
                .filter(member -> member.position() != null)
                .map(member -> position(member, Objects.requireNonNull(member.position()), isRead))
                .toList();
    }

    private static String position(MemberStanding member, Position position, boolean isRead) {
        String what =
                switch (position.stance()) {
                    case AGREES -> "agrees";
                    case OBJECTS -> "objects";
                    case ASKS_FOR_CHANGES -> "asks for changes";
                    case HOLDS ->
                        "needs time until " + Deadlines.inWords(Objects.requireNonNull(position.holdsUntil()));
                };
        String why = position.text().isBlank() || !isRead ? "" : ": " + position.text();
        String how = position.recordedBy() == null
                ? ""
                : " (given by %s, recorded by %s)".formatted(position.givenBy(), position.recordedBy());
        return capital("%s %s%s%s".formatted(member.name(), what, why, how));
    }

    /** How it ended, when and by whom: "Adopted by silence, on 24 March 2025, 18:00 (Geneva)." */
    String decided(Standing standing) {
        if (!texts.mayBeInSlack(standing.approval())) {
            return standing.decision()
                    .map(decision -> "%s, on %s."
                            .formatted(
                                    switch (decision.outcome()) {
                                        case ADOPTED -> "Adopted";
                                        case WITHDRAWN -> "Withdrawn";
                                        default -> "Not adopted";
                                    },
                                    Deadlines.inWords(decision.at())))
                    .orElse("");
        }
        return standing.decision()
                .map(decision -> capital(
                        "%s%s, on %s.".formatted(decision.how(), by(decision.by()), Deadlines.inWords(decision.at()))))
                .orElse("");
    }

    private static String by(List<MemberStanding> members) {
        return members.isEmpty()
                ? ""
                : members.stream().map(MemberStanding::name).collect(Collectors.joining(", ", " (", ")"));
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
