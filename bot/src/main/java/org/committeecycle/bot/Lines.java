package org.committeecycle.bot;

import java.util.List;
import java.util.stream.Collectors;

/** A list that is no longer than a glance. */
public final class Lines {

    private Lines() {}

    /** As many of the lines of mrkdwn, each cut to the length, and how many more there are. */
    public static String first(int most, int longest, List<String> lines) {
        String shown = lines.stream()
                .limit(most)
                .map(line -> "• " + Cut.mrkdwn(line, longest))
                .collect(Collectors.joining("\n"));
        int left = lines.size() - most;
        return left > 0 ? "%s\n… and %d more".formatted(shown, left) : shown;
    }
}
