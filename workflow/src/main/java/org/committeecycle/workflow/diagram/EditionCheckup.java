package org.committeecycle.workflow.diagram;

import java.util.List;
import java.util.stream.Collectors;
import org.committeecycle.domain.diagram.Edition;
import org.committeecycle.domain.diagram.EditionFile;
import org.committeecycle.domain.diagram.EditionStore;
import org.committeecycle.domain.diagram.ShippedEdition;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.domain.process.Checkup;
import org.committeecycle.domain.process.Finding;
import org.springframework.stereotype.Component;

/** Looks whether a newer release brings along another file in the place of an owner's, which stays in force. */
@Component
class EditionCheckup implements Checkup {

    private static final String PART = "Edition";

    private final EditionStore store;
    private final ShippedEdition shipped;

    EditionCheckup(EditionStore store, ShippedEdition shipped) {
        this.store = store;
        this.shipped = shipped;
    }

    @Override
    public List<Finding> findings() {
        return store.inForce().map(this::finding).stream().toList();
    }

    private Finding finding(Edition edition) {
        Workspace release = shipped.shipped();
        String overtaken = edition.files().stream()
                .filter(file -> file.isOvertakenBy(release))
                .map(EditionFile::name)
                .collect(Collectors.joining(", "));
        return overtaken.isEmpty()
                ? Finding.fine(PART, "Edition %d is in force.".formatted(edition.number()))
                : Finding.attention(
                        PART,
                        "Edition %d is in force, and a newer release brings along another %s; the owner's stays."
                                .formatted(edition.number(), overtaken),
                        "'process diff shipped in-force' says what differs; 'process deploy' takes over what is wanted.");
    }
}
