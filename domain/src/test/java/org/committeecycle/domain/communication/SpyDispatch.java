package org.committeecycle.domain.communication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Stands where the mail server would: keeps what it took, and answers as it was told to. */
public class SpyDispatch implements Dispatch {

    public final List<Mail> taken = new ArrayList<>();
    public final Deque<Outcome> answers = new ArrayDeque<>();
    public boolean on;
    /** Takes what comes and never answers, as it looks to a process that is killed meanwhile. */
    public boolean dies;

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    public Outcome send(Mail mail) {
        Outcome outcome = Objects.requireNonNullElse(answers.poll(), new Outcome(Fate.TAKEN, ""));
        if (outcome.fate() == Fate.TAKEN || outcome.fate() == Fate.UNKNOWN) {
            taken.add(mail);
        }
        if (dies) {
            throw new IllegalStateException("The process dies here");
        }
        return outcome;
    }

    /** The next letter meets this fate. */
    public void answers(Fate fate, String words) {
        answers.add(new Outcome(fate, words));
    }
}
