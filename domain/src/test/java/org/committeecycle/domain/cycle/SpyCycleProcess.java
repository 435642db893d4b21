package org.committeecycle.domain.cycle;

import java.util.ArrayList;
import java.util.List;

/** Stands where the year's diagram would, and remembers what it was told. */
public class SpyCycleProcess implements CycleProcess {

    public final List<String> told = new ArrayList<>();

    @Override
    public void opened(int year) {
        told.add("opened " + year);
    }

    @Override
    public void stepClosed(int year, String key) {
        told.add("step closed " + year + " " + key);
    }

    @Override
    public void stepAdded(int year, String key) {
        told.add("step added " + year + " " + key);
    }

    @Override
    public void addedStepClosed(int year, String key) {
        told.add("added step closed " + year + " " + key);
    }

    @Override
    public void planChanged(int year) {
        told.add("plan changed " + year);
    }
}
