package org.committeecycle.domain.diagram;

import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.process.Overviews;

/** What runs on a diagram, as its owners may see it: how much stands where, and why. */
@Transactional
public class Running {

    private final RunningTokens tokens;
    private final Overviews overviews;

    public Running(RunningTokens tokens, Overviews overviews) {
        this.tokens = tokens;
        this.overviews = overviews;
    }

    /** How many tokens stand on each element of the diagram, by the element's id. */
    public Map<String, Long> tokens(Actor actor, String diagram) {
        Checks.requireReader(actor);
        return tokens.of(diagram).stream()
                .collect(Collectors.groupingBy(Token::element, TreeMap::new, Collectors.counting()));
    }

    /**
     * Why the instances wait that stand on the element, a sentence each; of those about which the actor may know nothing,
     * only how many they are.
     */
    public List<String> waits(Actor actor, String diagram, String element) {
        Checks.requireReader(actor);
        List<String> sentences = new ArrayList<>();
        int unseen = 0;
        for (Token token : tokens.of(diagram)) {
            if (token.element().equals(element)) {
                try {
                    overviews.whyWaiting(actor, diagram + "/" + token.subject()).sentences().stream()
                            .map(sentence ->
                                    "%s (version %d): %s".formatted(token.subject(), token.version(), sentence))
                            .forEach(sentences::add);
                } catch (Refused e) {
                    unseen++;
                }
            }
        }
        if (unseen > 0) {
            sentences.add("%d of them %s not yours to see.".formatted(unseen, unseen == 1 ? "is" : "are"));
        }
        return sentences;
    }
}
