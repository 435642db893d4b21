package org.committeecycle.shell.play;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a played chronicle came to.
 *
 * @param notice that it is a reconstruction
 * @param commands how many lines were typed
 * @param steps how many jobs of the diagrams ran
 */
record Summary(
        String notice,
        String folder,
        int dates,
        int commands,
        int steps,
        List<Decision> decisions,
        List<Files> files,
        List<Warned> warnings) {

    /** One decision of the Committee, and how it was taken. */
    record Decision(String id, String subject, String how) {}

    /** What was warned, and of which paragraph of which paper; no number where it is about the whole. */
    record Warned(int year, @Nullable Integer paragraph, String sentence) {}

    /** How many files were written in one place. */
    record Files(String place, long number) {}

    String text() {
        return "%s.\nPlayed %s commands on %s dates; the diagrams ran %s steps. Everything is in %s."
                .formatted(notice, commands, dates, steps, folder);
    }
}
