package org.committeecycle.domain.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.StateCode;

/** A register in memory, for tests of the rules. */
public class RegisterInMemory implements RegisterStore {

    private final Map<StateCode, State> states = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<ReportEntry> reports = new ArrayList<>();

    @Override
    public List<State> states() {
        return List.copyOf(states.values());
    }

    @Override
    public List<StateName> names() {
        return states.values().stream().map(State::called).toList();
    }

    @Override
    public Optional<State> state(StateCode code) {
        return Optional.ofNullable(states.get(code));
    }

    @Override
    public void save(State state) {
        states.put(state.code(), state);
    }

    @Override
    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    @Override
    public List<Figure> figures(StateCode state) {
        return figures.stream().filter(figure -> figure.state().equals(state)).toList();
    }

    @Override
    public void append(Figure figure) {
        figures.add(figure);
    }

    @Override
    public List<ReportEntry> reports() {
        return List.copyOf(reports);
    }

    @Override
    public List<ReportEntry> reports(StateCode state) {
        return reports.stream().filter(entry -> entry.state().equals(state)).toList();
    }

    @Override
    public void append(ReportEntry entry) {
        reports.add(entry);
    }
}
