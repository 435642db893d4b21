package org.committeecycle.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.committeecycle.domain.StateCode;

/** Who is a party on a day, for any history of joining and withdrawing. */
class StateByDatePropertyTest {

    private static final LocalDate START = LocalDate.of(1999, 3, 1);

    @Property
    void aStateIsAPartyExactlyFromEntryIntoForceToTheDayBeforeItsWithdrawalCounts(
            @ForAll("histories") List<StatusChange> history, @ForAll @IntRange(max = 12000) int days) {
        LocalDate day = START.plusDays(days);
        boolean party = false;
        for (int change = 0; change < history.size(); change += 2) {
            LocalDate joined = history.get(change).effective();
            LocalDate left =
                    change + 1 < history.size() ? history.get(change + 1).effective() : LocalDate.MAX;
            party |= !day.isBefore(joined) && day.isBefore(left);
        }
        assertThat(state(0, history).isPartyOn(day)).isEqualTo(party);
    }

    @Property
    void theNumberOfPartiesChangesOnlyOnADayOfSomeHistory(
            @ForAll("registers") List<List<StatusChange>> histories, @ForAll @IntRange(max = 12000) int days) {
        RegisterOnTheTable table = new RegisterOnTheTable(START);
        for (int index = 0; index < histories.size(); index++) {
            table.store.save(state(index, histories.get(index)));
        }
        LocalDate day = START.plusDays(days);
        int before = table.register.parties(day.minusDays(1)).size();
        int after = table.register.parties(day).size();
        boolean something = histories.stream().flatMap(List::stream).anyMatch(change -> change.effective()
                .equals(day));
        assertThat(before == after || something).isTrue();
    }

    @Property
    void theNumberOfPartiesIsThatOfJoiningsLessThatOfWithdrawals(
            @ForAll("registers") List<List<StatusChange>> histories, @ForAll @IntRange(max = 12000) int days) {
        RegisterOnTheTable table = new RegisterOnTheTable(START);
        for (int index = 0; index < histories.size(); index++) {
            table.store.save(state(index, histories.get(index)));
        }
        LocalDate day = START.plusDays(days);
        long balance = histories.stream()
                .flatMap(List::stream)
                .filter(change -> change.countsOn(day))
                .mapToLong(change -> change.kind() == StatusChange.Kind.JOINED ? 1 : -1)
                .sum();
        assertThat((long) table.register.parties(day).size()).isEqualTo(balance);
    }

    @Provide
    Arbitrary<List<List<StatusChange>>> registers() {
        return histories().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<StatusChange>> histories() {
        Arbitrary<Integer> gap = Arbitraries.integers().between(1, 3000);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5), gap.list().ofSize(5))
                .as((length, gaps) -> history(gaps.subList(0, length)));
    }

    private static List<StatusChange> history(List<Integer> gaps) {
        List<StatusChange> history = new ArrayList<>();
        LocalDate day = START;
        StatusChange.Kind kind = StatusChange.Kind.JOINED;
        for (int gap : gaps) {
            day = day.plusDays(gap);
            history.add(new StatusChange(kind, day, null, "any", Basis.STATED, new Source("illustrative")));
            kind = kind.opposite();
        }
        return history;
    }

    private static State state(int index, List<StatusChange> history) {
        StateCode code = StateCode.of("X" + (char) ('A' + index / 26) + (char) ('A' + index % 26));
        return new State(code, "State " + code, "State " + code, history, "");
    }
}
