package org.committeecycle.domain.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log in memory, for tests. */
public class ActivityInMemory implements ActivityStore {

    private final Map<EntryNumber, Activity> entries = new LinkedHashMap<>();

    @Override
    public void append(Activity activity) {
        entries.put(activity.number(), activity);
    }

    @Override
    public Optional<Activity> find(EntryNumber number) {
        return Optional.ofNullable(entries.get(number));
    }

    @Override
    public List<Activity> of(int year) {
        return entries.values().stream().filter(entry -> entry.year() == year).toList();
    }

    @Override
    public void show(EntryNumber number, Visibility visibility) {
        Activity old = find(number).orElseThrow();
        entries.put(number, changed(old, visibility, old.correctedBy()));
    }

    @Override
    public void markCorrected(EntryNumber number, EntryNumber by) {
        Activity old = find(number).orElseThrow();
        entries.put(number, changed(old, old.visibility(), by));
    }

    private static Activity changed(Activity old, Visibility visibility, @Nullable EntryNumber correctedBy) {
        return new Activity(
                old.number(),
                old.year(),
                old.facts(),
                visibility,
                old.corrects(),
                correctedBy,
                old.recordedAt(),
                old.recordedBy());
    }
}
