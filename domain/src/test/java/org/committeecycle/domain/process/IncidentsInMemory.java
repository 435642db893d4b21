package org.committeecycle.domain.process;

import java.util.ArrayList;
import java.util.List;

/** Keeps given-up work in memory; taken up again, it is gone. */
public class IncidentsInMemory implements IncidentStore {

    public final List<Incident> givenUp = new ArrayList<>();
    public final List<Incident> failing = new ArrayList<>();

    @Override
    public List<Incident> open() {
        return List.copyOf(givenUp);
    }

    @Override
    public List<Incident> triedAgain() {
        return List.copyOf(failing);
    }

    @Override
    public void retry(Incident incident) {
        givenUp.remove(incident);
    }
}
