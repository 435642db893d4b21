package org.committeecycle.domain.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Subject;

/** Diagrams that stand where a test has put them. */
public class WaitingPlacesInMemory implements WaitingPlaces {

    private final Map<Subject, List<WaitingPlace>> places = new HashMap<>();

    /** Has the subject's diagram wait at these places. */
    public void put(Subject subject, WaitingPlace... waiting) {
        places.put(subject, List.of(waiting));
    }

    @Override
    public List<WaitingPlace> of(Subject subject) {
        return places.getOrDefault(subject, List.of());
    }
}
