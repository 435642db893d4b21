package org.committeecycle.domain.cycle;

import java.util.Comparator;
import java.util.List;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/** A year of the Committee, which ends at a formal meeting; its milestones in the order of their dates. */
public record Cycle(int year, Meeting meeting, List<Milestone> milestones, boolean closed) {

    public Cycle {
        Refused.unless(year >= 1999 && year <= 2999, "%s is no year of the Convention.", year);
        milestones = milestones.stream()
                .sorted(Comparator.comparing(Milestone::date).thenComparing(Milestone::key))
                .toList();
    }

    /** The subject that everything of the year belongs to. */
    public Subject subject() {
        return Subject.of(Subject.Kind.CYCLE, String.valueOf(year));
    }

    public @Nullable Milestone find(String key) {
        return milestones.stream()
                .filter(milestone -> milestone.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The milestone with the key; refused when the year has none such. */
    public Milestone milestone(String key) {
        Milestone found = find(key);
        if (found == null) {
            throw new Refused("The year %s has no step '%s'.", year, key);
        }
        return found;
    }
}
