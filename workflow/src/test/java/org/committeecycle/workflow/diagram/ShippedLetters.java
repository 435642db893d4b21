package org.committeecycle.workflow.diagram;

import org.committeecycle.domain.communication.LetterTemplates;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The shipped templates, for tests that need no house. */
public final class ShippedLetters {

    private ShippedLetters() {}

    /** All of them. */
    public static LetterTemplates templates() {
        return new LetterTemplatesInForce(new ShippedInJar(new PathMatchingResourcePatternResolver())::shipped);
    }
}
