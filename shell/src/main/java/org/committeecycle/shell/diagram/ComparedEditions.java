package org.committeecycle.shell.diagram;

import java.util.Map;
import org.committeecycle.domain.diagram.EditionInForce;
import org.committeecycle.domain.diagram.ShippedEdition;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.shell.seat.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the two editions that a person wants compared: by a word of ours, or where they lie. */
@Component
class ComparedEditions {

    private static final String IN_FORCE = "in-force";
    private static final String SHIPPED = "shipped";

    private final EditionInForce inForce;
    private final ShippedEdition shipped;

    ComparedEditions(EditionInForce inForce, ShippedEdition shipped) {
        this.inForce = inForce;
        this.shipped = shipped;
    }

    /** Two editions of the same files. */
    record Pair(Workspace before, Workspace after) {}

    /**
     * The editions as they are compared: what a folder leaves out stays as it is in the house, and two single files are
     * one file, whatever they are called. Without a second name, what is in force comes before the first.
     */
    Pair of(Document first, @Nullable Document second) {
        boolean isPlainFirst = second != null && !isOurs(first);
        boolean isPlainSecond = second == null || !isOurs(second);
        Workspace before = second == null ? inForce.files() : files(first);
        Workspace after = files(second == null ? first : second);
        if (isPlainFirst && isPlainSecond) {
            return isOneFile(first, second) ? renamed(before, after) : new Pair(before, after);
        }
        if (isPlainFirst) {
            return new Pair(before, after.only(before.files().keySet()));
        }
        return isPlainSecond ? new Pair(before.only(after.files().keySet()), after) : new Pair(before, after);
    }

    private static boolean isOurs(Document named) {
        return named.name().equals(IN_FORCE) || named.name().equals(SHIPPED);
    }

    private Workspace files(Document named) {
        return switch (named.name()) {
            case IN_FORCE -> inForce.files();
            case SHIPPED -> shipped.shipped();
            default -> WorkspaceFolder.read(named);
        };
    }

    private static boolean isOneFile(Document first, @Nullable Document second) {
        return second != null
                && SourceKind.of(first.name()).isPresent()
                && SourceKind.of(first.name()).equals(SourceKind.of(second.name()));
    }

    private static Pair renamed(Workspace before, Workspace after) {
        byte[] was = before.files().get(before.files().firstKey());
        return new Pair(Workspace.of(Map.of(after.files().firstKey(), was)), after);
    }
}
