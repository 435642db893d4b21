package org.committeecycle.domain.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeecycle.domain.StateCode;

/** How the States are called, looked up once for all that one answer says; one that the register does not hold keeps its code. */
public final class StateNames {

    private final Map<StateCode, StateName> known;

    StateNames(Collection<StateName> known) {
        this.known = known.stream().collect(Collectors.toMap(StateName::code, Function.identity()));
    }

    /** The State as the United Nations lists it, such as "Gambia". */
    public String name(StateCode code) {
        return name(code, StateName::name);
    }

    /** The State as running text names it, such as "the Gambia". */
    public String inText(StateCode code) {
        return name(code, StateName::inText);
    }

    /** The State as a sentence begins, such as "The Gambia". */
    public String first(StateCode code) {
        return name(code, StateName::first);
    }

    /** The State as a list shows it, such as "Gambia (GMB)". */
    public String listed(StateCode code) {
        return name(code, StateName::toString);
    }

    /** The States as a list shows them, in the order of the United Nations. */
    public String listed(Collection<StateCode> codes) {
        return ordered(codes).stream().map(this::listed).collect(Collectors.joining(", "));
    }

    /** The States as running text names them, in the order of the United Nations. */
    public String inText(Collection<StateCode> codes) {
        return joined(ordered(codes).stream().map(this::inText).toList());
    }

    /** Names in a row, as running text has them: "Belgium, the Gambia and Peru". */
    public static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The States in the order of the United Nations. */
    public List<StateCode> ordered(Collection<StateCode> codes) {
        return codes.stream()
                .sorted(Comparator.<StateCode, String>comparing(this::name, State.ALPHABET)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private String name(StateCode code, Function<StateName, String> form) {
        StateName state = known.get(code);
        return state == null ? code.value() : form.apply(state);
    }
}
