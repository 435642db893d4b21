package org.committeecycle.domain.recusal;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Composition;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a subject on a day, looked up once for all that is asked of it.
 *
 * @param committee the Committee as it stands on the day
 * @param recusals the members that are concerned, and what the Committee has decided on each
 */
public record Places(Composition committee, Map<StateCode, Recusal> recusals) {

    static Places of(Composition committee, List<Recusal> recusals) {
        return new Places(committee, recusals.stream().collect(toMap(Recusal::member, Function.identity())));
    }

    /** Whether the member may act on the subject. */
    public boolean mayAct(StateCode member) {
        Recusal recusal = recusals.get(member);
        return recusal == null || recusal.mayAct();
    }

    /** Whether the State may not see the subject because it concerns it, be it a member or not. */
    boolean isKeptFrom(StateCode state) {
        Recusal recusal = recusals.get(state);
        return recusal != null && !recusal.maySee();
    }

    /** The members that may act on the subject: who is asked, and over whom is counted. */
    public List<StateCode> eligible() {
        return committee.members().stream().filter(this::mayAct).toList();
    }

    /**
     * Who chairs on the subject: the Chair, or the acting Chair where the Chair may not act; empty while none is named that
     * may act on it.
     */
    public Optional<StateCode> chair() {
        StateCode chair = committee.chair();
        return chair == null || mayAct(chair) ? Optional.ofNullable(chair) : actingChair(recusals.get(chair));
    }

    private Optional<StateCode> actingChair(@Nullable Recusal ofTheChair) {
        return Optional.ofNullable(ofTheChair)
                .map(Recusal::actingChair)
                .filter(acting -> committee.members().contains(acting) && mayAct(acting));
    }
}
