package org.committeecycle.workflow.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.Figure;
import org.committeecycle.domain.register.RegisterStore;
import org.committeecycle.domain.register.ReportEntry;
import org.committeecycle.domain.register.State;
import org.committeecycle.domain.register.StateName;
import org.committeecycle.domain.register.StatusChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register in four tables; figures and words on reports are only ever inserted. */
@Repository
class RegisterInDatabase implements RegisterStore {

    private final JdbcClient jdbc;
    private final RegisterRows rows;

    RegisterInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new RegisterRows();
    }

    @Override
    public List<State> states() {
        Map<StateCode, List<StatusChange>> histories =
                jdbc.sql("select * from register_status order by state, position").query(rows::owned).stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql("select * from register_state")
                .query((row, n) -> rows.state(row, histories))
                .list();
    }

    @Override
    public List<StateName> names() {
        return jdbc.sql("select code, name, name_in_text from register_state")
                .query((row, n) -> new StateName(
                        StateCode.of(row.getString("code")), row.getString("name"), row.getString("name_in_text")))
                .list();
    }

    @Override
    public Optional<State> state(StateCode code) {
        List<StatusChange> history = jdbc.sql("select * from register_status where state = ? order by position")
                .param(code.value())
                .query(rows::change)
                .list();
        return jdbc.sql("select * from register_state where code = ?")
                .param(code.value())
                .query((row, n) -> rows.state(row, Map.of(code, history)))
                .optional();
    }

    @Override
    public void save(State state) {
        int updated = jdbc.sql("update register_state set name = ?, name_in_text = ?, note = ? where code = ?")
                .params(
                        state.name(),
                        state.nameInText(),
                        state.note(),
                        state.code().value())
                .update();
        if (updated == 0) {
            jdbc.sql("insert into register_state (name, name_in_text, note, code) values (?, ?, ?, ?)")
                    .params(
                            state.name(),
                            state.nameInText(),
                            state.note(),
                            state.code().value())
                    .update();
        }
        saveHistory(state);
    }

    private void saveHistory(State state) {
        jdbc.sql("delete from register_status where state = ?")
                .param(state.code().value())
                .update();
        for (int position = 0; position < state.history().size(); position++) {
            jdbc.sql(
                            """
                            insert into register_status
                              (state, position, kind, effective, notified, how, basis, source)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(rows.columns(state.code(), position, state.history().get(position)))
                    .update();
        }
    }

    @Override
    public List<Figure> figures() {
        return jdbc.sql("select * from register_figure order by number")
                .query(rows::figure)
                .list();
    }

    @Override
    public List<Figure> figures(StateCode state) {
        return jdbc.sql("select * from register_figure where state = ? order by number")
                .param(state.value())
                .query(rows::figure)
                .list();
    }

    @Override
    public void append(Figure figure) {
        jdbc.sql(
                        """
                        insert into register_figure
                          (number, state, topic, figure, as_of, source, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(rows.columns(figure))
                .update();
    }

    @Override
    public List<ReportEntry> reports() {
        return jdbc.sql("select * from register_report order by number")
                .query(rows::report)
                .list();
    }

    @Override
    public List<ReportEntry> reports(StateCode state) {
        return jdbc.sql("select * from register_report where state = ? order by number")
                .param(state.value())
                .query(rows::report)
                .list();
    }

    @Override
    public void append(ReportEntry entry) {
        jdbc.sql(
                        """
                        insert into register_report
                          (number, state, calendar_year, received, forms, as_of, source, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(rows.columns(entry))
                .update();
    }
}
