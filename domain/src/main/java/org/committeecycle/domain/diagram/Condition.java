package org.committeecycle.domain.diagram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a sequence flow is taken: an answer is, or is not, a word.
 *
 * @param answer the name of the answer
 * @param equal whether it must be the word, or must not be
 */
record Condition(String answer, boolean equal, String word) {

    private static final Pattern TEXT = Pattern.compile("\\$\\{\\s*(\\w+)\\s*([!=]=)\\s*'?([\\w -]*?)'?\\s*}");

    /** The condition on the flow; empty when it has none, or none that a diagram may have. */
    static Optional<Condition> of(Part flow) {
        Matcher text = TEXT.matcher(flow.facet(Facet.CONDITION));
        return text.matches()
                ? Optional.of(new Condition(text.group(1), text.group(2).equals("=="), text.group(3)))
                : Optional.empty();
    }

    /** Whether the flow is taken when the answer is this word. */
    boolean holdsFor(String other) {
        return word.equals(other) == equal;
    }
}
