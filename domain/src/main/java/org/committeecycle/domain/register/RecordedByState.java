package org.committeecycle.domain.register;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.committeecycle.domain.StateCode;

/** All that was recorded, read once and sorted by State. */
record RecordedByState(Map<StateCode, List<Figure>> figures, Map<StateCode, List<ReportEntry>> reports) {

    static RecordedByState all(RegisterStore store) {
        return new RecordedByState(
                store.figures().stream().collect(groupingBy(Figure::state)),
                store.reports().stream().collect(groupingBy(ReportEntry::state)));
    }

    List<Figure> figures(State state) {
        return figures.getOrDefault(state.code(), List.of());
    }

    List<ReportEntry> reports(State state) {
        return reports.getOrDefault(state.code(), List.of());
    }
}
