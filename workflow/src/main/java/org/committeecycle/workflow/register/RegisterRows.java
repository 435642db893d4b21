package org.committeecycle.workflow.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.Basis;
import org.committeecycle.domain.register.Figure;
import org.committeecycle.domain.register.FormsSent;
import org.committeecycle.domain.register.ReportEntry;
import org.committeecycle.domain.register.Source;
import org.committeecycle.domain.register.State;
import org.committeecycle.domain.register.StatusChange;
import org.committeecycle.domain.register.Topic;
import org.committeecycle.workflow.Instants;
import org.jspecify.annotations.Nullable;

/** The register's tables, column by column. */
class RegisterRows {

    State state(ResultSet row, Map<StateCode, List<StatusChange>> histories) throws SQLException {
        StateCode code = StateCode.of(row.getString("code"));
        return new State(
                code,
                row.getString("name"),
                row.getString("name_in_text"),
                histories.getOrDefault(code, List.of()),
                row.getString("note"));
    }

    Map.Entry<StateCode, StatusChange> owned(ResultSet row, int number) throws SQLException {
        return Map.entry(StateCode.of(row.getString("state")), change(row, number));
    }

    StatusChange change(ResultSet row, int number) throws SQLException {
        return new StatusChange(
                StatusChange.Kind.valueOf(row.getString("kind")),
                row.getObject("effective", LocalDate.class),
                row.getObject("notified", LocalDate.class),
                row.getString("how"),
                Basis.valueOf(row.getString("basis")),
                new Source(row.getString("source")));
    }

    List<@Nullable Object> columns(StateCode state, int position, StatusChange change) {
        return list(
                state.value(),
                position,
                change.kind().name(),
                change.effective(),
                change.notified(),
                change.how(),
                change.basis().name(),
                change.source().value());
    }

    Figure figure(ResultSet row, int number) throws SQLException {
        return new Figure(
                row.getInt("number"),
                StateCode.of(row.getString("state")),
                Topic.valueOf(row.getString("topic")),
                row.getString("figure"),
                row.getObject("as_of", LocalDate.class),
                new Source(row.getString("source")),
                Instants.read(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    List<@Nullable Object> columns(Figure figure) {
        return list(
                figure.number(),
                figure.state().value(),
                figure.topic().name(),
                figure.value(),
                figure.asOf(),
                figure.source().value(),
                Instants.column(figure.recordedAt()),
                figure.recordedBy());
    }

    ReportEntry report(ResultSet row, int number) throws SQLException {
        return new ReportEntry(
                row.getInt("number"),
                StateCode.of(row.getString("state")),
                row.getInt("calendar_year"),
                row.getObject("received", LocalDate.class),
                FormsSent.parse(row.getString("forms")),
                row.getObject("as_of", LocalDate.class),
                new Source(row.getString("source")),
                Instants.read(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    List<@Nullable Object> columns(ReportEntry entry) {
        return list(
                entry.number(),
                entry.state().value(),
                entry.calendarYear(),
                entry.received(),
                entry.forms().toString(),
                entry.asOf(),
                entry.source().value(),
                Instants.column(entry.recordedAt()),
                entry.recordedBy());
    }

    private static List<@Nullable Object> list(@Nullable Object... columns) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object column : columns) {
            list.add(column);
        }
        return list;
    }
}
