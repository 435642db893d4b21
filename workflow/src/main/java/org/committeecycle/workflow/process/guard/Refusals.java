package org.committeecycle.workflow.process.guard;

import java.util.ArrayList;
import java.util.List;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.DrawingFinding;

/** What becomes of a refusal: the first one ends a deployment, a check goes on and says them all. */
interface Refusals {

    /** For deployments: nothing is read on. */
    Refusals FIRST = (place, id, refused) -> {
        throw refused;
    };

    /** Takes a refusal of what stands at the place, which is said in words, and by the id an editor knows it by. */
    void take(String place, String id, Refused refused);

    /** Whether the file may hold what is required. */
    default boolean allows(Place place, Runnable requirement) {
        return allows(place.words(), place.id(), requirement);
    }

    /** Whether the file may hold what is required of what stands at the place. */
    default boolean allows(String place, String id, Runnable requirement) {
        try {
            requirement.run();
            return true;
        } catch (Refused e) {
            take(place, id, e);
            return false;
        }
    }

    /** Gathers all refusals of a file as findings. */
    final class All implements Refusals {
        private final String file;
        private final List<DrawingFinding> findings = new ArrayList<>();

        All(String file) {
            this.file = file;
        }

        @Override
        public void take(String place, String id, Refused refused) {
            String sentence = after(after(refused.getMessage(), file + ": "), place + " ");
            findings.add(new DrawingFinding(
                    file,
                    place,
                    id,
                    DrawingFinding.Weight.ERROR,
                    sentence,
                    "Write what is expected there, or take it out: an edited file can never run code."));
        }

        private static String after(String text, String beginning) {
            return text.startsWith(beginning) ? text.substring(beginning.length()) : text;
        }

        List<DrawingFinding> findings() {
            return findings;
        }
    }
}
