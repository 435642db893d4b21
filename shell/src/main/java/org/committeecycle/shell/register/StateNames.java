package org.committeecycle.shell.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.State;
import org.springframework.stereotype.Component;

/** Says in words which State a code means; one that the register does not hold keeps its code. */
@Component
public class StateNames {

    private final Register register;

    StateNames(Register register) {
        this.register = register;
    }

    /** The State as running text names it, such as "the Gambia". */
    public String inText(StateCode code) {
        return name(known(), code, State::nameInText);
    }

    /** The State as a sentence begins, such as "The Gambia". */
    public String first(StateCode code) {
        return name(known(), code, State::nameAtSentenceStart);
    }

    /** How a table with a column of codes names each of the States beside them; looked up once for all its rows. */
    public Function<StateCode, String> beside() {
        Map<StateCode, State> known = known();
        return code -> name(known, code, State::name);
    }

    /** The State as a table lists it, such as "Gambia (GMB)". */
    public String listed(StateCode code) {
        return listed(List.of(code));
    }

    /** The States as a table lists them. */
    public String listed(Collection<StateCode> codes) {
        Map<StateCode, State> known = known();
        return codes.stream()
                .map(code -> name(known, code, State::toString))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The States as running text names them, in the order of the United Nations: "Belgium, the Gambia and Peru". */
    public String inText(Collection<StateCode> codes) {
        Map<StateCode, State> known = known();
        List<String> names = codes.stream()
                .sorted((one, other) -> name(known, one, State::name).compareTo(name(known, other, State::name)))
                .map(code -> name(known, code, State::nameInText))
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private Map<StateCode, State> known() {
        return register.everybody().stream().collect(Collectors.toMap(State::code, Function.identity()));
    }

    private static String name(Map<StateCode, State> known, StateCode code, Function<State, String> form) {
        State state = known.get(code);
        return state == null ? code.value() : form.apply(state);
    }
}
