package org.committeecycle.domain.diagram;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;

/** The version that an owner gives a diagram: major for a rule of procedure, minor for a part, patch for anything else. */
record VersionTag(int major, int minor, int patch) implements Comparable<VersionTag> {

    /** What stood there before a diagram had a version. */
    static final VersionTag NONE = new VersionTag(0, 0, 0);

    private static final Pattern TAG = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})");
    private static final Comparator<VersionTag> BY_NUMBERS = Comparator.comparingInt(VersionTag::major)
            .thenComparingInt(VersionTag::minor)
            .thenComparingInt(VersionTag::patch);

    /** Reads the tag of the file; refused when it is no such tag. */
    static VersionTag of(String file, String tag) {
        Matcher numbers = TAG.matcher(tag);
        Refused.unless(
                numbers.matches(),
                "%s has %s: three numbers such as 1.0.0 are expected.",
                file,
                tag.isBlank() ? "no version tag" : "the version tag '" + tag + "'");
        return new VersionTag(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
    }

    VersionTag nextMajor() {
        return new VersionTag(major + 1, 0, 0);
    }

    VersionTag nextMinor() {
        return new VersionTag(major, minor + 1, 0);
    }

    VersionTag nextPatch() {
        return new VersionTag(major, minor, patch + 1);
    }

    @Override
    public int compareTo(VersionTag other) {
        return BY_NUMBERS.compare(this, other);
    }

    @Override
    public String toString() {
        return "%d.%d.%d".formatted(major, minor, patch);
    }
}
