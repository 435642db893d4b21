package org.committeecycle.domain.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of editions does. */
public abstract class EditionStoreContract {

    private static final byte[] LARGE = "a letter ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    private static final byte[] DIAGRAM = "a diagram".getBytes(StandardCharsets.UTF_8);

    private EditionStore store;

    protected abstract EditionStore empty();

    @BeforeEach
    void begin() {
        store = empty();
    }

    @Test
    void runsByNothingBeforeTheFirstEdition() {
        store.alone();

        assertThat(store.inForce()).isEmpty();
        assertThat(store.all()).isEmpty();
        assertThat(store.find(1)).isEmpty();
    }

    @Test
    void keepsAnEditionWithEverythingOnIt() {
        Workspace files = Workspace.of(Map.of("case.bpmn", DIAGRAM, "article-9.docx", LARGE));
        Edition edition = edition(1, files);

        store.add(edition, files);

        assertThat(store.inForce()).contains(edition);
        assertThat(store.find(1)).contains(edition);
        assertThat(store.files(1).file("article-9.docx")).hasValue(LARGE);
        assertThat(store.files(1).file("case.bpmn")).hasValue(DIAGRAM);
        assertThat(store.files(1).file("cycle.bpmn")).isEmpty();
    }

    @Test
    void keepsWhatALaterEditionHasTakenThePlaceOf() {
        Workspace files = Workspace.of(Map.of("case.bpmn", DIAGRAM));
        Workspace later = Workspace.of(Map.of("case.bpmn", LARGE, "old.bpmn", DIAGRAM));
        store.add(edition(1, files), files);
        store.replace(edition(1, files).over());
        store.add(edition(2, later), later);

        assertThat(store.inForce()).map(Edition::number).contains(2);
        assertThat(store.all()).extracting(Edition::number).containsExactly(2, 1);
        assertThat(store.files(1).files()).containsOnlyKeys("case.bpmn");
        assertThat(store.files(2).file("old.bpmn")).hasValue(DIAGRAM);
    }

    private static Edition edition(int number, Workspace files) {
        return new Edition(
                number,
                Edition.State.IN_FORCE,
                Instant.parse("2025-03-03T08:00:00Z"),
                "Otto",
                "Ina",
                "A-12",
                "A longer silence",
                files.files().entrySet().stream()
                        .map(file -> new EditionFile(
                                file.getKey(), "1.0.0", EditionFile.fingerprint(file.getValue()), true, null))
                        .toList(),
                List.of(
                        new Change("case.bpmn", "silence", Change.Kind.CHANGED, "It is 5, was 10.", true),
                        new Change("article-9.docx", "", Change.Kind.ADDED, "The letter template is new.", false)));
    }
}
