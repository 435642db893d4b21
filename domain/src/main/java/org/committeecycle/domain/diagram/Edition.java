package org.committeecycle.domain.diagram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * All files by which the year runs, as they were put into force together; kept for good.
 *
 * @param number counts from 1, which is what the software brought along
 * @param from since when it is in force
 * @param owner who put it into force
 * @param approver who stands for it beside the owner; absent for what the software brought along
 * @param decision the Committee's decision, where a rule of procedure changed
 * @param note why, in the owner's words
 * @param changes what it changed, in words
 */
public record Edition(
        int number,
        State state,
        Instant from,
        String owner,
        @Nullable String approver,
        @Nullable String decision,
        String note,
        List<EditionFile> files,
        List<Change> changes) {

    private static final String WORD = "edition-";

    /** Whether the year runs by it. */
    public enum State {
        /** Everything that begins, begins by it. */
        IN_FORCE,
        /** A later one has taken its place. */
        EARLIER
    }

    public Edition {
        files = List.copyOf(files);
        changes = List.copyOf(changes);
    }

    /** What audit and notices call it. */
    public Subject subject() {
        return Subject.of(Subject.Kind.PROCESS, WORD + number);
    }

    /** The number of the edition that audit and notices call so. */
    public static int number(Subject subject) {
        return Integer.parseInt(subject.id().substring(WORD.length()));
    }

    /** What it does otherwise, since when, for whom and by whose word; a line a change. */
    public String inWords() {
        String head =
                "Edition %d of the diagrams is in force since %s: what has begun since runs by it, what ran before stays as it was. Put there by %s, approved by %s%s. %s"
                        .formatted(
                                number,
                                Deadlines.inWords(from),
                                owner,
                                approver == null ? "nobody else" : approver,
                                decision == null ? "" : ", by the Committee's decision " + decision,
                                note);
        return Stream.concat(Stream.of(head), changes.stream().map(change -> change.file() + ": " + change.sentence()))
                .collect(Collectors.joining("\n"));
    }

    /** The file of the name, where it has one. */
    public Optional<EditionFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** Those of the files that are not what they were in the edition before. */
    Workspace changedSince(Edition before, Workspace whole) {
        return whole.only(files.stream()
                .filter(file -> before.file(file.name())
                        .filter(was -> was.fingerprint().equals(file.fingerprint()))
                        .isEmpty())
                .map(EditionFile::name)
                .collect(Collectors.toSet()));
    }

    Edition over() {
        return new Edition(number, State.EARLIER, from, owner, approver, decision, note, files, changes);
    }
}
