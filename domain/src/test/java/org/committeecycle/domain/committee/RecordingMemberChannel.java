package org.committeecycle.domain.committee;

import java.util.ArrayList;
import java.util.List;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;

/** Remembers whom it was to ask and to tell what, and hands everything on. */
public class RecordingMemberChannel implements MemberChannel {

    public final List<String> asked = new ArrayList<>();
    public final List<String> told = new ArrayList<>();

    private final MemberChannel next;

    public RecordingMemberChannel(MemberChannel next) {
        this.next = next;
    }

    @Override
    public void changed(Asked question) {
        for (StateCode member : question.of()) {
            String words = "%s version %s: %s".formatted(question.what().id(), question.version(), member);
            if (!question.open()) {
                told.add(words);
            } else if (!asked.contains(words)) {
                asked.add(words);
            }
        }
        next.changed(question);
    }

    @Override
    public void placesChanged(Subject about) {
        next.placesChanged(about);
    }

    @Override
    public void yearChanged() {
        next.yearChanged();
    }

    @Override
    public void seatsChanged() {
        next.seatsChanged();
    }

    @Override
    public void bound(Delegate delegate) {
        next.bound(delegate);
    }
}
