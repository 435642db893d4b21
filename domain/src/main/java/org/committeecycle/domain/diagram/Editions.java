package org.committeecycle.domain.diagram;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.cycle.Deadlines;
import org.jspecify.annotations.Nullable;

/** What the year runs by, and has run by: the files that the software brings along, and the owners' own. */
@Transactional
public class Editions {

    private static final String BROUGHT_ALONG = "Brought along by the software";

    private final EditionStore store;
    private final EditionInForce inForce;
    private final ShippedEdition shipped;
    private final EditionProcess process;
    private final FilesOfEdition files;
    private final Deadlines deadlines;
    private final Numbers numbers;
    private final Audit audit;

    public Editions(
            EditionStore store,
            EditionInForce inForce,
            ShippedEdition shipped,
            EditionProcess process,
            DrawingReader reader,
            Deadlines deadlines,
            Numbers numbers,
            Audit audit) {
        this.store = store;
        this.inForce = inForce;
        this.shipped = shipped;
        this.process = process;
        this.files = new FilesOfEdition(reader);
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.audit = audit;
    }

    /** Puts what the release brings along into force, asked at every start; what an owner wrote stays. */
    public void bringAlong(Actor actor) {
        actor.requireOperator();
        Workspace release = shipped.shipped();
        if (isInForce(release)) {
            return;
        }
        store.alone();
        Edition before = store.inForce().orElse(null);
        Workspace anew = release.only(anew(before, release));
        if (anew.files().isEmpty()) {
            return;
        }
        Edition edition = new Edition(
                numbers.next("edition"),
                Edition.State.IN_FORCE,
                deadlines.now(),
                actor.toString(),
                null,
                null,
                BROUGHT_ALONG,
                files.of(inForce.files().with(anew), before, release),
                List.of());
        keep(before, edition, inForce.files().with(anew));
        process.put(edition.number(), anew);
        if (before != null) {
            String named = String.join(", ", anew.files().keySet());
            audit.record(
                    actor,
                    edition.subject(),
                    "put into force with a newer release: %s; before: edition %d".formatted(named, before.number()));
        }
    }

    private boolean isInForce(Workspace release) {
        return store.inForce()
                .filter(edition -> anew(edition, release).isEmpty())
                .isPresent();
    }

    private static SortedSet<String> anew(@Nullable Edition before, Workspace release) {
        SortedSet<String> names = new TreeSet<>();
        release.files().forEach((name, content) -> {
            EditionFile was = before == null ? null : before.file(name).orElse(null);
            if (was == null || !was.own() && !was.fingerprint().equals(EditionFile.fingerprint(content))) {
                names.add(name);
            }
        });
        return names;
    }

    private void keep(@Nullable Edition before, Edition edition, Workspace whole) {
        if (before != null) {
            store.replace(before.over());
        }
        store.add(edition, whole);
    }

    /** Every edition, the newest first; for whoever may look into the diagrams. */
    public List<Edition> all(Actor actor) {
        Checks.requireReader(actor);
        return store.all();
    }

    /** The edition of the number; refused when there is none. */
    public Edition require(Actor actor, int number) {
        Checks.requireReader(actor);
        return store.find(number).orElseThrow(() -> new Refused("There is no edition %d.", number));
    }
}
