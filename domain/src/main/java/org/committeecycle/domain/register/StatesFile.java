package org.committeecycle.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.RowChange.Effect;
import org.jspecify.annotations.Nullable;

/** A file of States: one row a State, with its names, the day it joined and the day it left. */
final class StatesFile implements FileLayout {

    private static final List<String> REQUIRED = List.of(
            "iso3",
            "name_un",
            "name_in_text",
            "deposit_date",
            "consent_mode",
            "entry_into_force",
            "eif_basis",
            "source");
    private static final List<String> OPTIONAL =
            List.of("withdrawal_notified", "withdrawal_effective", "withdrawal_basis", "withdrawal_source", "note");
    private static final Pattern STATUS = Pattern.compile("status_\\d{4}_\\d{2}_\\d{2}");

    private final RegisterStore store;
    private final Map<String, Integer> linesByKey = new HashMap<>();

    StatesFile(RegisterStore store) {
        this.store = store;
    }

    @Override
    public String what() {
        return "States";
    }

    @Override
    public String mark() {
        return "name_un";
    }

    @Override
    public List<String> required() {
        return REQUIRED;
    }

    @Override
    public boolean knows(String column) {
        return REQUIRED.contains(column)
                || OPTIONAL.contains(column)
                || STATUS.matcher(column).matches();
    }

    @Override
    public @Nullable RowChange read(RowReader row) {
        StateCode code = row.tried(() -> StateCode.of(row.needed("iso3")));
        String name = row.tried(() -> row.needed("name_un"));
        String nameInText = row.tried(() -> row.needed("name_in_text"));
        StatusChange joined = code == null ? null : row.tried(() -> AccessionCells.joined(code, row));
        StatusChange withdrew = code == null ? null : row.tried(() -> AccessionCells.withdrew(code, row));
        if (code == null || name == null || nameInText == null || joined == null || !row.isSound()) {
            return null;
        }
        refuseTwice(row, code.value());
        refuseTwice(row, name);
        State state = new State(code, name, nameInText, history(joined, withdrew), row.text("note"));
        checkStatus(row, state);
        return row.isSound() ? compare(row, state) : null;
    }

    private RowChange compare(RowReader row, State state) {
        Optional<State> known = store.state(state.code());
        if (known.isEmpty()) {
            warnOfMixing(row, state);
            return new RowChange(state.code(), Effect.ADDED, "", () -> store.save(state));
        }
        if (known.get().history().size() > state.history().size()) {
            row.error("The register knows more of the history of %s than the row does, and history is not lost."
                    .formatted(state));
        }
        Effect effect = known.get().equals(state) ? Effect.UNCHANGED : Effect.CHANGED;
        return new RowChange(
                state.code(), effect, StateInWords.difference(known.get(), state), () -> store.save(state));
    }

    private void refuseTwice(RowReader row, String key) {
        Integer line = linesByKey.putIfAbsent(key, row.line());
        if (line != null) {
            row.error("'%s' stands in the file twice, first on line %d.".formatted(key, line));
        }
    }

    private void warnOfMixing(RowReader row, State state) {
        if (store.states().stream().anyMatch(other -> other.isInvented() != state.isInvented())) {
            row.warn("%s would stand beside %s States in one register."
                    .formatted(state, state.isInvented() ? "real" : "invented"));
        }
    }

    private void checkStatus(RowReader row, State state) {
        if (state.history().get(0).basis() == Basis.FLAGGED) {
            row.warn("The dates of %s are flagged: %s".formatted(state, state.note()));
        }
        for (String column : row.columns(STATUS)) {
            LocalDate day = LocalDate.parse(column.substring("status_".length()).replace('_', '-'));
            boolean party = row.text(column).equals("state_party");
            if (party != state.isPartyOn(day)) {
                row.error("The column '%s' says '%s', and the dates of the row say the opposite."
                        .formatted(column, row.text(column)));
            }
        }
    }

    private static List<StatusChange> history(StatusChange joined, @Nullable StatusChange withdrew) {
        List<StatusChange> history = new ArrayList<>(List.of(joined));
        if (withdrew != null) {
            history.add(withdrew);
        }
        return history;
    }
}
