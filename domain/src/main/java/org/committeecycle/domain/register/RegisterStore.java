package org.committeecycle.domain.register;

import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.StateCode;

/** Keeps the register: the States with their history, and what was recorded of them, which is only ever added to. */
public interface RegisterStore {

    /** Every State, in no particular order. */
    List<State> states();

    /** How every State is called, in no particular order. */
    List<StateName> names();

    Optional<State> state(StateCode code);

    /** Keeps a new State, or the new version of one already kept. */
    void save(State state);

    /** Every figure of every State, in the order of recording. */
    List<Figure> figures();

    /** The figures of one State, in the order of recording. */
    List<Figure> figures(StateCode state);

    void append(Figure figure);

    /** Every word on every Article 7 report, in the order of recording. */
    List<ReportEntry> reports();

    /** The words on one State's Article 7 reports, in the order of recording. */
    List<ReportEntry> reports(StateCode state);

    void append(ReportEntry entry);
}
