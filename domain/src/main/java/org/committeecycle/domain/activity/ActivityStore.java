package org.committeecycle.domain.activity;

import java.util.List;
import java.util.Optional;

/** Keeps the log, append-only but for who may read an entry and which entry corrects it. */
public interface ActivityStore {

    void append(Activity activity);

    Optional<Activity> find(EntryNumber number);

    /** The entries of a year in the order in which they were recorded. */
    List<Activity> of(int year);

    void show(EntryNumber number, Visibility visibility);

    /** Names the entry that replaces the given one. */
    void markCorrected(EntryNumber number, EntryNumber by);
}
