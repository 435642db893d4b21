package org.committeecycle.shell.play;

import java.util.List;

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
        List<String> warnings) {

    /** One decision of the Committee, and how it was taken. */
    record Decision(String id, String subject, String how) {}

    /** How many files were written in one place. */
    record Files(String place, long number) {}

    String text() {
        return "%s.\nPlayed %s commands on %s dates; the diagrams ran %s steps. Everything is in %s."
                .formatted(notice, commands, dates, steps, folder);
    }
}
