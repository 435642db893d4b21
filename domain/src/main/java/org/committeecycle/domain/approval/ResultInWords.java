package org.committeecycle.domain.approval;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.register.StateNames;

/** How a decision is recorded: always by the rule it came about by, never as "approved by" a member. */
final class ResultInWords {

    private static final Pattern PRESENT = Pattern.compile("(adopted .*, present: )([A-Z]{3}(?:, [A-Z]{3})*)");

    private static final Pattern SAYS_SO_ITSELF = Pattern.compile("^adopted\\s+", Pattern.CASE_INSENSITIVE);

    private ResultInWords() {}

    static String of(Approval approval, Outcome outcome) {
        boolean adopted = outcome == Outcome.ADOPTED;
        return switch (approval.question().rule()) {
            case SILENCE -> adopted ? "adopted by silence" : "not adopted: an objection stood at the deadline";
            case ALL ->
                adopted
                        ? "adopted by express agreement of all eligible members"
                        : "not adopted: not all eligible members agreed in time";
            case CHAIR -> adopted ? "decided by the Chair" : "declined by the Chair";
            case MEETING -> adopted ? "adopted at a meeting" : "not adopted";
        };
    }

    static String of(Meeting meeting) {
        When when = meeting.when();
        String who = meeting.present().isEmpty()
                ? ""
                : meeting.present().stream().map(StateCode::value).collect(Collectors.joining(", ", ", present: ", ""));
        return (when.isDated() ? "adopted at the meeting of " + when.text() : adopted(when.text())) + who;
    }

    /** Words that say "Adopted" themselves are not told it once more. */
    private static String adopted(String words) {
        return "adopted " + SAYS_SO_ITSELF.matcher(words).replaceFirst("");
    }

    /** The result with the members present by name. */
    static String named(String result, StateNames names) {
        Matcher meeting = PRESENT.matcher(result);
        return meeting.matches()
                ? meeting.group(1)
                        + names.inText(Stream.of(meeting.group(2).split(", "))
                                .map(StateCode::of)
                                .toList())
                : result;
    }

    static String of(Stance stance) {
        return switch (stance) {
            case AGREES -> "agrees";
            case OBJECTS -> "objects";
            case ASKS_FOR_CHANGES -> "asks for changes";
            case HOLDS -> "needs time";
        };
    }
}
