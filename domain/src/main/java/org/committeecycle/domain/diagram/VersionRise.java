package org.committeecycle.domain.diagram;

import java.util.List;
import org.committeecycle.domain.Refused;

/** How far the version tag of a changed diagram has to rise, so that its number tells how much it differs. */
final class VersionRise {

    private final FilesOfEdition files;

    VersionRise(FilesOfEdition files) {
        this.files = files;
    }

    /** Refuses a changed diagram whose version tag has not risen as far as its changes ask. */
    void require(Workspace before, Workspace after, List<Change> changes) {
        for (String file : after.names(SourceKind.DIAGRAM)) {
            List<Change> ofFile = changes.stream()
                    .filter(change -> change.file().equals(file))
                    .toList();
            if (!ofFile.isEmpty()) {
                require(file, before, VersionTag.of(file, files.version(file, after)), ofFile);
            }
        }
    }

    private void require(String file, Workspace before, VersionTag now, List<Change> changes) {
        if (before.file(file).isEmpty()) {
            return;
        }
        VersionTag was = was(files.version(file, before));
        VersionTag expected = expected(was, changes);
        Refused.unless(
                now.compareTo(expected) >= 0,
                "%s has the version tag %s and needs at least %s, because %s.",
                file,
                now,
                expected,
                reason(changes));
    }

    private static VersionTag was(String tag) {
        return tag.isBlank() ? VersionTag.NONE : VersionTag.of("What is in force", tag);
    }

    private static VersionTag expected(VersionTag was, List<Change> changes) {
        if (changes.stream().anyMatch(Change::ruleOfProcedure)) {
            return was.nextMajor();
        }
        return changes.stream().anyMatch(VersionRise::isPartThatCameOrWent) ? was.nextMinor() : was.nextPatch();
    }

    private static String reason(List<Change> changes) {
        if (changes.stream().anyMatch(Change::ruleOfProcedure)) {
            return "a rule of procedure changes";
        }
        return changes.stream().anyMatch(VersionRise::isPartThatCameOrWent) ? "parts come or go" : "something changes";
    }

    private static boolean isPartThatCameOrWent(Change change) {
        return change.kind() != Change.Kind.CHANGED;
    }
}
